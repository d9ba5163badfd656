using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A new full text as edits of the one that stands: a clause that is still there keeps its identity, and one whose words are the same its version.</summary>
internal static class TextRevision
{
    /// <param name="text">The new text, each clause with the identity that it gets where it is new.</param>
    public static ImmutableList<ClauseEdit> Edits(IReadOnlyList<StandingClause> standing, ImmutableList<ClauseEdit.Insert> text)
    {
        var kept = Kept(standing, text);
        var staying = kept.Values.Select(clause => clause.Id).ToHashSet();

        var edits = ImmutableList.CreateBuilder<ClauseEdit>();
        edits.AddRange(standing.Where(clause => !staying.Contains(clause.Id))
            .Select(clause => new ClauseEdit.Delete(clause.Id, clause.Version)));
        ClauseId? after = null;
        for (var i = 0; i < text.Count; i++)
        {
            if (!kept.TryGetValue(i, out var clause))
            {
                edits.Add(text[i] with { After = after });
                after = text[i].Clause;
                continue;
            }

            if (clause.Text != text[i].Text)
            {
                edits.Add(new ClauseEdit.Revise(clause.Id, clause.Version, text[i].Text));
            }

            after = clause.Id;
        }

        return edits.ToImmutable();
    }

    /// <summary>The clauses that stay, by their index in the new text. A sub-paragraph stays where its paragraph does: it goes with one that is deleted.</summary>
    private static Dictionary<int, StandingClause> Kept(IReadOnlyList<StandingClause> standing, ImmutableList<ClauseEdit.Insert> text)
    {
        var kept = new Dictionary<int, StandingClause>();
        foreach (var row in TextComparison.CompareInOrder([.. standing.Select(clause => clause.Text)], [.. text.Select(clause => clause.Text)]))
        {
            if (row is not { Old: [var old], New: [var now] } || !standing[old].IsLike(text[now]))
            {
                continue;
            }

            var oldParent = ParentOf(old, i => standing[i].Kind, i => standing[i].Degree);
            var newParent = ParentOf(now, i => text[i].Kind, i => text[i].Degree);
            if (oldParent < 0 ? newParent < 0 : kept.GetValueOrDefault(newParent)?.Id == standing[oldParent].Id)
            {
                kept.Add(now, standing[old]);
            }
        }

        return kept;
    }

    /// <returns>The index of the paragraph under which a clause hangs; -1 where it hangs under none.</returns>
    private static int ParentOf(int index, Func<int, ClauseKind> kindOf, Func<int, int> degreeOf)
    {
        var parent = index;
        while (parent >= 0 && kindOf(index) != ClauseKind.Heading
            && !(kindOf(parent) == kindOf(index) && degreeOf(parent) < degreeOf(index)))
        {
            parent--;
        }

        return kindOf(index) == ClauseKind.Heading || degreeOf(index) == 0 ? -1 : parent;
    }
}
