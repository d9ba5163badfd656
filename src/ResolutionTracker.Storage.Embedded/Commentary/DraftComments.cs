using System.Collections.Immutable;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Storage.Embedded.Commentary;

/// <summary>
/// One draft's comments as of one moment, each found by its name and by the clause that it is about. What a comment is about, and who wrote it,
/// never changes, so that only the comments themselves are put anew when one is reworded.
/// </summary>
internal sealed class DraftComments
{
    public static readonly DraftComments None = new([], [], [], []);

    private readonly ImmutableDictionary<(CommentId Comment, AccountId Author), Comment> _all;
    private readonly ImmutableList<(CommentId Comment, AccountId Author)> _order;
    private readonly ImmutableDictionary<CommentId, ImmutableList<AccountId>> _authors;
    private readonly ImmutableDictionary<ClauseId, ImmutableList<(CommentId Comment, AccountId Author)>> _clauses;

    private DraftComments(
        ImmutableDictionary<(CommentId, AccountId), Comment> all,
        ImmutableList<(CommentId, AccountId)> order,
        ImmutableDictionary<CommentId, ImmutableList<AccountId>> authors,
        ImmutableDictionary<ClauseId, ImmutableList<(CommentId, AccountId)>> clauses) => (_all, _order, _authors, _clauses) = (all, order, authors, clauses);

    public IEnumerable<Comment> All => _all.Values;

    public Comment? Find(CommentId comment, AccountId author) => _all.GetValueOrDefault((comment, author));

    /// <summary>Those of that name, of whichever authors.</summary>
    public IEnumerable<Comment> Named(CommentId comment) => _authors.GetValueOrDefault(comment, []).Select(author => _all[(comment, author)]);

    /// <summary>Those on versions of one clause.</summary>
    public IEnumerable<Comment> On(ClauseId clause) => _clauses.GetValueOrDefault(clause, []).Select(key => _all[key]);

    /// <summary>Those that were written after so many others, in the order in which they were.</summary>
    public IEnumerable<Comment> After(int others) => Enumerable.Range(others, Math.Max(0, _order.Count - others)).Select(i => _all[_order[i]]);

    public DraftComments With(Comment comment)
    {
        var key = (comment.Id, comment.Author);
        var all = _all.SetItem(key, comment);
        return _all.ContainsKey(key)
            ? new DraftComments(all, _order, _authors, _clauses)
            : new DraftComments(
                all,
                _order.Add(key),
                _authors.SetItem(comment.Id, _authors.GetValueOrDefault(comment.Id, []).Add(comment.Author)),
                comment.Subject is CommentSubject.Version(var clause, _) ? _clauses.SetItem(clause, _clauses.GetValueOrDefault(clause, []).Add(key)) : _clauses);
    }
}
