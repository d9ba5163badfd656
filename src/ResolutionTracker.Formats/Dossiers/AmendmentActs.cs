using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts about amendments: proposing, tabling, and what becomes of one.</summary>
/// <param name="dossier">The dossier's name, from which identities come.</param>
internal sealed partial class AmendmentActs(string dossier)
{
    private readonly Dictionary<string, DossierEntry> _begun = [];

    public PlannedAct Propose(DossierEntry entry, Draft draft)
    {
        var front = entry.Front;
        var slug = front.Text("id")!;
        if (!Slug().IsMatch(slug))
        {
            return Refused(entry, "bad-value", "id", $"“{slug}” is no short name; use small letters, digits and hyphens.");
        }

        if (_begun.TryGetValue(slug, out var other))
        {
            return Refused(entry, "id-taken", "id", $"“{slug}” is the amendment of {other.File} already; choose another short name.");
        }

        var (coSponsors, badState) = front.States("co-sponsors");
        var (change, refusal) = ChangeOf(entry, draft, slug);
        if ((badState ?? refusal) is { } why)
        {
            return PlannedAct.Refused(why);
        }

        if (front.Text("tabled") is not (null or "true" or "false"))
        {
            return Refused(entry, "bad-value", "tabled", "“tabled” is true or false.");
        }

        _begun.Add(slug, entry);
        var id = IdOf(slug);
        var prepare = new DraftCommand.PrepareAmendment(entry.By, id, [change!], front.Text("reason"), coSponsors);
        return front.Text("tabled") == "false"
            ? PlannedAct.Of(prepare)
            : PlannedAct.Of(prepare, new DraftCommand.TableAmendment(entry.By, id));
    }

    /// <summary>Tables, accepts, rejects or withdraws.</summary>
    public PlannedAct Settle(DossierEntry entry, Draft draft)
    {
        var slug = entry.Front.Text("amendment")!;
        if (!_begun.ContainsKey(slug))
        {
            return Refused(entry, "no-such-amendment", "amendment", $"“{slug}” is no amendment of an earlier file; give the id that its file has.");
        }

        var id = IdOf(slug);
        return entry.Act switch
        {
            "table" => PlannedAct.Of(new DraftCommand.TableAmendment(entry.By, id)),
            "withdraw" => PlannedAct.Of(new DraftCommand.WithdrawAmendment(entry.By, id)),
            "reject" => PlannedAct.Of(new DraftCommand.RejectAmendment(entry.By, id, entry.Front.Text("reason")!, [])),
            _ => Accept(entry, draft, id),
        };
    }

    private static PlannedAct Accept(DossierEntry entry, Draft draft, AmendmentId id)
    {
        var (words, refusal) = WordsOf(entry);
        if (refusal is not null)
        {
            return PlannedAct.Refused(refusal);
        }

        var chosen = entry.Front.Text("choice");
        var changes = ImmutableList.CreateBuilder<ChangeAcceptance>();
        foreach (var change in draft.Find(id)?.OpenChanges ?? [])
        {
            var seen = change.Target is { } target ? draft.Find(target)?.Version : null;
            var (acceptance, why) = Acceptances.Of(draft.Find(id)!, change, draft, seen, words, chosen);
            if (acceptance is null)
            {
                return Refused(entry, why!.Code, "act", why.Sentence);
            }

            changes.Add(acceptance);
        }

        return PlannedAct.Of(new DraftCommand.AcceptAmendment(entry.By, id, changes.ToImmutable()));
    }

    private (ProposedChange? Change, FileRefusal? Refusal) ChangeOf(DossierEntry entry, Draft draft, string slug)
    {
        var kind = entry.Front.Text("kind");
        var (words, refusal) = WordsOf(entry);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        if (kind is "reword" or "insert" && words is null)
        {
            return (null, entry.Refused("missing-text", "kind", $"the kind “{kind}” needs the words below the front matter."));
        }

        if (kind == "delete" && words is not null)
        {
            return (null, entry.Refused("unexpected-text", "kind", "a deletion has no text below its front matter; remove it."));
        }

        var wrong = kind == "insert" ? "clause" : "after";
        if (entry.Front.Find(wrong) is not null)
        {
            return (null, entry.Refused("unknown-field", wrong, $"“{wrong}” is no field of the kind “{kind}”; an insertion names “after”, the others “clause”."));
        }

        var id = new ChangeId(DerivedId.Of(dossier, "change", slug));
        return kind switch
        {
            "reword" when Named(entry, draft, "clause") is var (clause, why) => (
                clause is null ? null : new ProposedChange.Reword(id, clause.Id, clause.Version, words!), why),
            "delete" when Named(entry, draft, "clause") is var (clause, why) => (
                clause is null ? null : new ProposedChange.Delete(id, clause.Id, clause.Version), why),
            "insert" => Insertion(entry, draft, slug, id, words!),
            _ => (null, entry.Refused("bad-value", "kind", $"“{kind}” is no kind of amendment; it is reword, insert or delete.")),
        };
    }

    private (ProposedChange? Change, FileRefusal? Refusal) Insertion(
        DossierEntry entry, Draft draft, string slug, ChangeId id, string words)
    {
        Clause? anchor = null;
        if (entry.Front.Text("after") != "start")
        {
            (anchor, var refusal) = Named(entry, draft, "after");
            if (refusal is not null)
            {
                return (null, refusal);
            }
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

        var degree = anchor is not null && anchor.Kind == kind ? anchor.Degree : 0;
        if (entry.Front.Text("degree") is { } deep
            && !(int.TryParse(deep, NumberStyles.None, CultureInfo.InvariantCulture, out degree) && degree <= 4))
        {
            return (null, entry.Refused("bad-value", "degree", $"“{deep}” is no degree; it is 0 for a paragraph, 1 to 4 for its sub-paragraphs."));
        }

        var isNumbered = kind is ClauseKind.Operative or ClauseKind.Annex || (kind == ClauseKind.Preambular && degree > 0);
        var clause = new ClauseId(DerivedId.Of(dossier, "clause of", slug));
        return (new ProposedChange.Insert(id, clause, anchor?.Id, kind, degree, isNumbered, words), null);
    }

    private static (Clause? Clause, FileRefusal? Refusal) Named(DossierEntry entry, Draft draft, string field)
    {
        if (entry.Front.Text(field) is not { } label)
        {
            return (null, entry.Refused("missing-field", "kind", $"the kind “{entry.Front.Text("kind")}” needs the field “{field}”."));
        }

        var clause = draft.Present.FirstOrDefault(one => Plain(one.Label.Value) == Plain(label));
        return clause is not null
            ? (clause, null)
            : (null, entry.Refused("no-such-label", field, $"“{label}” names no clause of the text as it then stood; its clauses are {Labels(draft)}."));
    }

    private static string Plain(string label) => string.Concat(label.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static string Labels(Draft draft)
    {
        var labels = draft.Present.Select(clause => clause.Label.Value).ToList();
        return labels.Count <= 40 ? string.Join(", ", labels) : $"{string.Join(", ", labels.Take(39))} … {labels[^1]}";
    }

    /// <summary>The one paragraph below the front matter; null where there is none. A number at its head is not part of its words.</summary>
    private static (string? Words, FileRefusal? Refusal) WordsOf(DossierEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Body))
        {
            return (null, null);
        }

        try
        {
            var (words, line) = MarkdownParagraphs.Single(entry.Body);
            return words is null
                ? (null, new FileRefusal("several-paragraphs", entry.File, line, "the words of an amendment are one paragraph; propose a second one in a file of its own."))
                : (words, null);
        }
        catch (ArgumentException)
        {
            return (null, new FileRefusal("nested-too-deep", entry.File, null, "the words are nested too deep to be read; write them as one plain paragraph."));
        }
    }

    private static PlannedAct Refused(DossierEntry entry, string code, string field, string why) =>
        PlannedAct.Refused(entry.Refused(code, field, why));

    private AmendmentId IdOf(string slug) => new(DerivedId.Of(dossier, "amendment", slug));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
