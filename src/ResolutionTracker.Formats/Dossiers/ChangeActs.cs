using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The change that a file proposes, by its kind.</summary>
/// <param name="dossier">The dossier's name, from which identities come.</param>
internal sealed class ChangeActs(string dossier)
{
    /// <param name="amendment">The short name of its amendment.</param>
    /// <param name="place">Its place among the amendment's changes, from 1.</param>
    /// <param name="amended">The amendment that a sub-amendment amends; null for an amendment to the text.</param>
    /// <param name="first">The place of the change's own identity among those that the file gives; what it brings in follows.</param>
    public (ProposedChange? Change, FileRefusal? Refusal) Of(
        DossierEntry entry, Draft draft, string amendment, int place, Amendment? amended, int first)
    {
        var (kind, refusal) = KindFields.Of(entry);
        if (kind is null)
        {
            return (null, refusal);
        }

        // The first change was once the only one, and has kept the identity that it had.
        string[] name = place == 1 ? [amendment] : [amendment, place.ToString(CultureInfo.InvariantCulture)];
        var id = new ChangeId(entry.Identity(first, DerivedId.Of([dossier, "change", .. name])));
        var (words, badWords) = kind.Paragraphs == 2 ? (null, null) : ActWords.One(entry);
        var (clause, badClause) = kind.Required.Contains("clause") ? NamedClauses.Of(entry, draft, "clause") : (null, null);
        if ((badWords ?? badClause) is { } bad)
        {
            return (null, bad);
        }

        return kind.Kind switch
        {
            "reword" => (new ProposedChange.Reword(id, clause!.Id, clause.Version, words!), null),
            "alternative" => (new ProposedChange.Alternative(id, clause!.Id, clause.Version, words!), null),
            "delete" => (new ProposedChange.Delete(id, clause!.Id, clause.Version), null),
            "retitle" => (new ProposedChange.Retitle(id, words!), null),
            "insert" => Insertion(entry, draft, id, new ClauseId(entry.Identity(first + 1, DerivedId.Of([dossier, "clause of", .. name]))), words!),
            "move" => Move(entry, draft, id, clause!),
            "split" => Split(entry, id, clause!, name, first),
            "join" => Join(entry, draft, id, clause!, words!),
            _ => Amend(entry, id, amendment, amended, words!),
        };
    }

    /// <summary>The change of an amendment that the field “change” names by its place, from 1; the only one where it names none.</summary>
    /// <param name="called">The amendment's short name.</param>
    /// <returns>Neither where it names none of several.</returns>
    public static (Change? Change, FileRefusal? Refusal) Named(DossierEntry entry, Amendment amendment, string called)
    {
        var count = amendment.Changes.Count;
        if (entry.Front.Text("change") is not { } given)
        {
            return (count == 1 ? amendment.Changes[0] : null, null);
        }

        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= count
            ? (amendment.Changes[place - 1], null)
            : (null, entry.Refused(
                "no-such-change", "change", $"“{given}” is no place of a change of “{called}”, which has {Counted(count)}; count them from 1."));
    }

    public static string Counted(int changes) => changes == 1 ? "one change" : $"{changes} changes";

    private static (ProposedChange? Change, FileRefusal? Refusal) Insertion(
        DossierEntry entry, Draft draft, ChangeId id, ClauseId clause, string words)
    {
        var (anchor, refusal) = NamedClauses.After(entry, draft);
        var (degree, badDegree) = Degree(entry);
        if ((refusal ?? badDegree) is { } bad)
        {
            return (null, bad);
        }

        var kind = anchor?.Kind ?? ClauseKind.Preambular;
        if (entry.Front.Text("as") is { } named)
        {
            var known = Enum.GetValues<ClauseKind>().Where(one => StoredNames.NameOf(one) == named).ToList();
            if (known is not [var one])
            {
                return (null, entry.Refused("bad-value", "as", $"“{named}” is no kind of clause; it is preambular, operative, heading or annex."));
            }

            kind = one;
        }

        var depth = degree ?? (anchor is not null && anchor.Kind == kind ? anchor.Degree : 0);
        var isNumbered = kind is ClauseKind.Operative or ClauseKind.Annex || (kind == ClauseKind.Preambular && depth > 0);
        return (new ProposedChange.Insert(id, clause, anchor?.Id, kind, depth, isNumbered, words), null);
    }

    private static (ProposedChange? Change, FileRefusal? Refusal) Move(DossierEntry entry, Draft draft, ChangeId id, Clause clause)
    {
        var (after, refusal) = NamedClauses.After(entry, draft);
        var (degree, badDegree) = Degree(entry);
        return (refusal ?? badDegree) is { } bad ? (null, bad) : (new ProposedChange.Move(id, clause.Id, after?.Id, degree), null);
    }

    private (ProposedChange? Change, FileRefusal? Refusal) Split(DossierEntry entry, ChangeId id, Clause clause, string[] name, int first)
    {
        var (paragraphs, refusal) = ActWords.All(entry);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        if (paragraphs is [var (_, line)])
        {
            return (null, new FileRefusal(
                "one-paragraph", entry.File, line, "a split has two or more paragraphs, one for each clause that is to come of it; part them by blank lines."));
        }

        var parts = paragraphs.Select((paragraph, i) => new SplitPart(
            i == 0 ? clause.Id : new ClauseId(entry.Identity(first + i, DerivedId.Of([dossier, "part of", .. name, $"part {i + 1}"]))), paragraph.Words));
        return (new ProposedChange.Split(id, clause.Id, clause.Version, [.. parts]), null);
    }

    private static (ProposedChange? Change, FileRefusal? Refusal) Join(DossierEntry entry, Draft draft, ChangeId id, Clause clause, string words)
    {
        var with = ImmutableList.CreateBuilder<SeenClause>();
        foreach (var label in entry.Front.Find("with")!.Values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var (other, refusal) = NamedClauses.Of(entry, draft, "with", label);
            if (other is null)
            {
                return (null, refusal);
            }

            with.Add(new SeenClause(other.Id, other.Version));
        }

        return (new ProposedChange.Join(id, clause.Id, clause.Version, with.ToImmutable(), words), null);
    }

    private static (ProposedChange? Change, FileRefusal? Refusal) Amend(
        DossierEntry entry, ChangeId id, string amendment, Amendment? amended, string words)
    {
        if (amended is null)
        {
            return (null, entry.Refused(
                "no-sub-amendment", "kind", $"“{amendment}” amends no amendment, so no change of it is of the kind “amend”; propose a sub-amendment in a file of its own."));
        }

        var (of, refusal) = Named(entry, amended, entry.Front.Text("amends") ?? "the amendment that it amends");
        return (of, refusal) switch
        {
            (_, { } why) => (null, why),
            (null, _) => (null, entry.Refused(
                "missing-field", "kind", $"the amendment that it amends has {Counted(amended.Changes.Count)}; name with “change” which of them it amends, counted from 1.")),
            _ => (new ProposedChange.Amend(id, of.Id, words), null),
        };
    }

    private static (int? Degree, FileRefusal? Refusal) Degree(DossierEntry entry) => entry.Front.Text("degree") switch
    {
        null => (null, null),
        var deep when int.TryParse(deep, NumberStyles.None, CultureInfo.InvariantCulture, out var degree) && degree <= 4 => (degree, null),
        var deep => (null, entry.Refused("bad-value", "degree", $"“{deep}” is no degree; it is 0 for a paragraph, 1 to 4 for its sub-paragraphs.")),
    };
}
