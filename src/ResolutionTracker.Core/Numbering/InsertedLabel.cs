using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Numbering;

/// <summary>The label of a clause that comes in between two revisions: OP5 bis, then OP5 ter. Labels already given stay put.</summary>
public static class InsertedLabel
{
    /// <param name="clauses">The text with its deleted clauses in place, without the new one.</param>
    /// <param name="index">Where the new clause will stand.</param>
    /// <param name="insertedSince">The clauses that came in since the last revision.</param>
    /// <param name="numberedAt">The position of the last revision; the labels of what was deleted before it were given anew and say nothing.</param>
    public static ClauseLabel Of(
        ImmutableList<Clause> clauses,
        int index,
        ClauseKind kind,
        int degree,
        bool isNumbered,
        ImmutableHashSet<ClauseId> insertedSince,
        long numberedAt)
    {
        var named = clauses.FindAll(clause => clause.IsPresent || clause.Changed > numberedAt);
        var place = clauses.Take(index).Count(clause => clause.IsPresent || clause.Changed > numberedAt);
        return Among(named, place, kind, degree, isNumbered, insertedSince);
    }

    private static ClauseLabel Among(
        ImmutableList<Clause> clauses,
        int index,
        ClauseKind kind,
        int degree,
        bool isNumbered,
        ImmutableHashSet<ClauseId> insertedSince)
    {
        var siblings = Siblings(clauses, index, kind, degree);
        var preceding = siblings.FindAll(sibling => sibling.Index < index);

        // What has a number is counted on from what has one: after the closing words of OP5 comes OP5 bis.
        var before = (isNumbered ? preceding.FindLast(sibling => sibling.Clause.IsNumbered).Clause : null)
            ?? preceding.LastOrDefault().Clause;
        var parent = degree == 0 || kind == ClauseKind.Heading ? null : Parent(clauses, index, kind, degree);
        var isNewGroup = siblings.TrueForAll(sibling => insertedSince.Contains(sibling.Clause.Id));
        var isLast = siblings.TrueForAll(sibling => sibling.Index < index);

        var label = (isNewGroup && isLast, before) switch
        {
            (true, _) => First(kind, degree, siblings.Count + 1, parent),
            (_, null) => First(kind, degree, 0, parent),
            var (_, sibling) => sibling.Label,
        };
        return Free(clauses, label, isNumbered);
    }

    private static ClauseLabel Free(ImmutableList<Clause> clauses, ClauseLabel wanted, bool isNumbered)
    {
        var root = Root(wanted);
        var label = root;
        for (var ordinal = 1; clauses.Exists(clause => clause.Label.Value == label.Value); ordinal++)
        {
            var suffix = LatinSuffix.Of(ordinal);
            label = new ClauseLabel($"{root.Value} {suffix}", root.Number is null ? null : $"{root.Number} {suffix}");
        }

        return isNumbered ? label : label with { Number = null };
    }

    private static ClauseLabel Root(ClauseLabel label)
    {
        var suffix = LatinSuffix.At(label.Value);
        return suffix == 0 ? label : new ClauseLabel(label.Value[..^suffix], label.Number?[..^suffix]);
    }

    private static ClauseLabel First(ClauseKind kind, int degree, int ordinal, Clause? parent)
    {
        var mark = ordinal == 0 ? Zero(degree) : Numerals.Mark(ordinal, degree);
        return (kind, degree, parent) switch
        {
            (ClauseKind.Heading, _, _) => new ClauseLabel($"Heading {ordinal}", null),
            (_, > 0, { } above) => new ClauseLabel($"{above.Label.Value} {mark}", mark),
            (_, > 0, null) => new ClauseLabel(mark, mark),
            (ClauseKind.Preambular, _, _) => new ClauseLabel($"PP{mark}", null),
            (ClauseKind.Annex, _, _) => new ClauseLabel($"Annex {mark}", mark),
            _ => new ClauseLabel($"OP{mark}", mark),
        };
    }

    private static string Zero(int degree) => degree is 1 or 2 ? "(0)" : "0";

    private static List<(int Index, Clause Clause)> Siblings(ImmutableList<Clause> clauses, int index, ClauseKind kind, int degree)
    {
        bool Ends(Clause clause) => kind != ClauseKind.Heading && clause.Kind == kind && clause.Degree < degree;
        bool Counts(Clause clause) => clause.Kind == kind && (kind == ClauseKind.Heading || clause.Degree == degree);

        var found = new List<(int, Clause)>();
        for (var i = index - 1; i >= 0 && !Ends(clauses[i]); i--)
        {
            if (Counts(clauses[i]))
            {
                found.Insert(0, (i, clauses[i]));
            }
        }

        for (var i = index; i < clauses.Count && !Ends(clauses[i]); i++)
        {
            if (Counts(clauses[i]))
            {
                found.Add((i, clauses[i]));
            }
        }

        return found;
    }

    private static Clause? Parent(ImmutableList<Clause> clauses, int index, ClauseKind kind, int degree)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (clauses[i].Kind == kind && clauses[i].Degree < degree)
            {
                return clauses[i];
            }
        }

        return null;
    }
}
