using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The words of one or more clauses as one text, those of several parted by a space.</summary>
/// <param name="Parts">Where each clause's words stand in it, in order.</param>
internal readonly record struct PlacedText(string Text, ImmutableArray<(ClauseId Clause, int Start, int End)> Parts)
{
    public static PlacedText Of(ClauseId clause, string text) => new(text, [(clause, 0, text.Length)]);

    public static PlacedText Of(IReadOnlyList<(ClauseId Clause, string Text)> clauses)
    {
        var parts = ImmutableArray.CreateBuilder<(ClauseId Clause, int Start, int End)>(clauses.Count);
        var at = 0;
        foreach (var (clause, text) in clauses)
        {
            parts.Add((clause, at, at + text.Length));
            at += text.Length + 1;
        }

        return new PlacedText(string.Join(' ', clauses.Select(clause => clause.Text)), parts.DrainToImmutable());
    }

    /// <summary>The words of one of the clauses.</summary>
    public string TextOf(int part) => Parts.Length == 1 ? Text : Text[Parts[part].Start..Parts[part].End];

    /// <summary>The clause to which a place belongs; a space between two goes with the first.</summary>
    public ClauseId ClauseAt(int index)
    {
        var part = 0;
        while (part + 1 < Parts.Length && Parts[part + 1].Start <= index)
        {
            part++;
        }

        return Parts[part].Clause;
    }

    /// <summary>What is said of the clauses, as of one text.</summary>
    public ImmutableArray<WordRun<T>> Joined<T>(IReadOnlyList<ImmutableArray<WordRun<T>>> runs)
    {
        if (runs.Count == 1)
        {
            return runs[0];
        }

        var joined = new RunWriter<T>(runs.Sum(each => each.Length) + runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var (_, start, end) = Parts[i];
            joined.PutPart(runs[i], 0, end - start, start);
            if (i + 1 < runs.Count)
            {
                joined.Put(end, end + 1, runs[i][^1].Of);
            }
        }

        return joined.Written();
    }
}
