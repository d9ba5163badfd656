using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A new full text as edits of the one that stands: a clause that is still there keeps its identity, and one whose words are the same its version.</summary>
internal static class TextRevision
{
    /// <param name="idOf">The identity of a clause that is new, by its index in the new text.</param>
    public static ImmutableList<ClauseEdit> Edits(
        IReadOnlyList<StandingClause> standing, ImmutableList<ReadClause> text, Func<int, Guid> idOf)
    {
        var kept = TextPairing.Of([.. standing.Select(clause => clause.Text)], [.. text.Select(TextDraft.WordsOf)])
            .Where(pair => standing[pair.Old].IsLike(text[pair.New]))
            .ToDictionary(pair => pair.New, pair => standing[pair.Old]);
        var staying = kept.Values.Select(clause => clause.Id).ToHashSet();

        var edits = ImmutableList.CreateBuilder<ClauseEdit>();
        edits.AddRange(standing.Where(clause => !staying.Contains(clause.Id))
            .Select(clause => new ClauseEdit.Delete(clause.Id, clause.Version)));
        ClauseId? after = null;
        for (var i = 0; i < text.Count; i++)
        {
            var words = TextDraft.WordsOf(text[i]);
            if (!kept.TryGetValue(i, out var clause))
            {
                var id = new ClauseId(idOf(i));
                edits.Add(new ClauseEdit.Insert(id, after, text[i].Kind, text[i].Degree, TextDraft.IsNumbered(text[i]), words));
                after = id;
                continue;
            }

            if (clause.Text != words)
            {
                edits.Add(new ClauseEdit.Revise(clause.Id, clause.Version, words));
            }

            after = clause.Id;
        }

        return edits.ToImmutable();
    }
}
