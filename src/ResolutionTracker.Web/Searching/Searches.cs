using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Searching;

/// <summary>Looks for words in all that a viewer may read: each room that <see cref="Doorkeeper"/> lets them into, up to where, and no other.</summary>
internal sealed class Searches(IKnownDrafts known, Sights sights, SearchIndexes indexes)
{
    private const int FewClauses = 4;
    private const int FewRemarks = 3;
    private const int Many = 200;

    /// <param name="only">The one draft to look in; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<SearchResult> FindAsync(Viewer viewer, SearchQuery query, DraftId? only, int page, CancellationToken cancellation)
    {
        var found = new List<Found>();
        foreach (var id in only is { } one ? [one] : known.All)
        {
            if (await sights.SeeRecordedAsync(viewer, id, cancellation) is { } sight
                && await FindAsync(sight, query, cancellation) is { IsNothing: false } some)
            {
                found.Add(some);
            }
        }

        var shown = new List<FoundDraft>();
        foreach (var each in found.OrderByDescending(each => each.Weight).ThenByDescending(each => each.Sight.Draft.LastAt).ThenBy(each => each.Sight.Draft.Id.Value)
            .Skip((page - 1) * SearchResult.PageSize).Take(SearchResult.PageSize))
        {
            shown.Add(await ShowAsync(each, only is not null, cancellation));
        }

        return new SearchResult(query, found.Count, page, shown);
    }

    private async Task<Found> FindAsync(Sight sight, SearchQuery query, CancellationToken cancellation)
    {
        var council = await indexes.AskAsync(sight.Draft.Id, new Room.Council(), sight.UpTo, index => index.Find(query, sight.UpTo), cancellation);
        var own = sight.Own is { Position: > 0 } room
            ? await indexes.AskAsync(sight.Draft.Id, room.Room, room.Position, index => index.Find(query, room.Position), cancellation)
            : [];
        return new Found(sight, council, own);
    }

    private async Task<FoundDraft> ShowAsync(Found found, bool isWhole, CancellationToken cancellation)
    {
        var draft = found.Sight.Draft;
        var having = found.Council.Where(text => text.Kind == IndexedKind.Wording).ToHashSet(ReferenceEqualityComparer.Instance);
        var ids = having.Cast<IndexedText>().Select(text => text.Clause!.Value).ToHashSet();
        var clauses = draft.Clauses.Where(clause => ids.Contains(clause.Id)).ToList();
        var shown = new List<FoundClause>();
        foreach (var clause in clauses.Take(isWhole ? Many : FewClauses))
        {
            var wordings = await indexes.AskAsync(
                draft.Id, new Room.Council(), found.Sight.UpTo, index => index.WordingsOf(clause.Id, found.Sight.UpTo), cancellation);
            shown.Add(Clause(draft, clause, wordings, having));
        }

        var remarks = found.Council.Where(IsRemark).Select(text => (Room: (Room)new Room.Council(), Text: text))
            .Concat(found.Own.Where(IsRemark).Select(text => (Room: found.Sight.Own!.Room, Text: text)))
            .OrderByDescending(remark => remark.Text.At)
            .ToList();
        return new FoundDraft(
            draft,
            [.. found.Council.Where(text => text.Kind == IndexedKind.Name).Select(text => text.Text).Distinct()],
            shown,
            clauses.Count,
            [.. remarks.Take(isWhole ? Many : FewRemarks).Select(remark => new FoundRemark(remark.Room, remark.Text, AmendmentOf(found.Sight, remark.Text)))],
            remarks.Count);
    }

    private static FoundClause Clause(Draft draft, Clause clause, IReadOnlyList<IndexedText> wordings, HashSet<object?> having)
    {
        var (moves, isThere) = WordMoves.Of(wordings, having.Contains);
        return new FoundClause(
            clause,
            wordings.Last(having.Contains).Text,
            isThere,
            moves.ConvertAll(move =>
            {
                var amendment = move.To.Through is { } through ? draft.Find(through.Amendment) : null;
                return new FoundMove(
                    move,
                    amendment is not null ? [.. amendment.Authors.Select(author => author.State)]
                    : !move.To.IsFromBase && move.To.By.State is { } state ? [state]
                    : [],
                    amendment?.Ordinal);
            }));
    }

    private static bool IsRemark(IndexedText text) => text.Kind is IndexedKind.Proposal or IndexedKind.Reason;

    private static Amendment? AmendmentOf(Sight sight, IndexedText text) =>
        text.Amendment is { } id ? sight.Draft.Find(id) ?? sight.Own?.Find(id) : null;

    private sealed record Found(Sight Sight, IReadOnlyList<IndexedText> Council, IReadOnlyList<IndexedText> Own)
    {
        private const int OfName = 8;
        private const int Most = 10;

        public bool IsNothing => Council.Count + Own.Count == 0;

        // A draft that is called so comes first; many mentions count, but not without end.
        public int Weight => (Council.Any(text => text.Kind == IndexedKind.Name) ? OfName : 0) + Math.Min(Council.Count + Own.Count, Most);
    }
}
