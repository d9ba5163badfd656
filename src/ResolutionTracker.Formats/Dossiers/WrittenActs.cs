using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The ways in which a decision may be told by acts of a dossier, the plainest first. Whether one does what the record says is tried
/// by whoever asks.</summary>
internal sealed class WrittenActs
{
    private static readonly string[] Choices = ["theirs", "mine", "theirs-first", "mine-first"];

    private readonly Dictionary<AmendmentId, string> _names = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <param name="fold">What has come of the acts so far.</param>
    /// <returns>Each a list of files; none for what no act but <c>recorded</c> tells.</returns>
    public IEnumerable<ImmutableList<WrittenAct>> Of(ToldDecision told, DossierFold fold)
    {
        var draft = fold.Council;
        return (told.First.Event, draft) switch
        {
            (DraftEvent.DraftOpened e, _) => [Opening(e, told)],
            (_, null) => [],
            (DraftEvent.WorkingTitleChanged e, _) => [[Act("title").With("title", e.WorkingTitle)]],
            (DraftEvent.SymbolAssigned e, _) => [[Act("symbol").With("symbol", e.Symbol)]],
            (DraftEvent.RevisionIssued e, _) => [[Act("revision", e.Name == $"Rev.{e.Number}" ? $"rev{e.Number}" : "revision").With("name", e.Name)]],
            (DraftEvent.StageEntered e, _) => [[Act("stage", StoredNames.NameOf(e.Stage)).With("stage", StoredNames.NameOf(e.Stage))]],
            (DraftEvent.SponsorJoined e, _) => [[Act("sponsor", $"sponsor-{Slug(e.State)}")]],
            (DraftEvent.SponsorLeft e, _) => [[Act("leave-sponsors", $"leave-sponsors-{Slug(e.State)}")]],
            (DraftEvent.StateAdmitted e, _) =>
                [[Act("admit-state", $"admit-{Slug(e.State)}").With("state", e.State.Code).With("may-propose", e.MayPropose)]],
            (DraftEvent.SecretariatAdmitted, _) => [[Act("admit-secretariat")]],
            (DraftEvent.OpenedToObservers e, { } d) => [[Act("open-to-observers").With("up-to", MomentOf(d, e.UpTo))]],
            (DraftEvent.TextRestated e, { } d) => [[Act("restate").With("to", MomentOf(d, e.At))]],
            (DraftEvent.ClauseAgreed e, { } d) =>
                [[Act("agree", $"agree-{Slug(d, e.Clause)}").With("clause", NameOf(d, e.Clause)).With("ad-referendum", e.IsAdReferendum)]],
            (DraftEvent.ClauseReopened e, { } d) =>
                [[Act("reopen", $"reopen-{Slug(d, e.Clause)}").With("clause", NameOf(d, e.Clause)).With("reason", e.Reason)]],
            (DraftEvent.AmendmentPrepared e, { } d) => [Proposal(d, e.Amendment, e.Authors, e.Changes, e.Reason, e.Group, e.Amends, isTabled: false)],
            (DraftEvent.AmendmentWorded e, { } d) => Added(d, e, told.By, fold),
            (DraftEvent.AmendmentTabled e, { } d) => Tabled(d, e, told.By, fold),
            (DraftEvent.PreparationEnded e, _) => [[About("withdraw", e.Amendment)]],
            (DraftEvent.AmendmentWithdrawn e, _) => [[About("withdraw", e.Amendment)]],
            (DraftEvent.AmendmentTakenOver e, _) => [[About("take-over", e.Amendment)]],
            (DraftEvent.CoSponsorJoined e, _) => [[About("co-sponsor", e.Amendment)]],
            (DraftEvent.CoSponsorLeft e, _) => [[About("leave", e.Amendment)]],
            (DraftEvent.DecisionReverted e, _) => [[About("revert", e.Amendment)]],
            (DraftEvent.AmendmentRejected e, { } d) => Rejected(d, e),
            (DraftEvent.AmendmentAccepted e, { } d) => Accepted(d, e),
            _ => [],
        };
    }

    /// <summary>The penholder's own drafting of one clause.</summary>
    /// <returns>Null for what is no such thing.</returns>
    public static WrittenAct? Edit(Draft draft, DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted { Through: null } e => Changing(
            Act("edit", "insert"), draft, new Change.Insert(default, e.Clause, e.After, e.Kind, e.Degree, e.IsNumbered, e.Text)).With([e.Clause.Value]),
        DraftEvent.ClauseRevised { Through: null } e => Changing(
            Act("edit", $"reword-{Slug(draft, e.Clause)}"), draft, new Change.Reword(default, e.Clause, e.Version, "", e.Text)),
        DraftEvent.ClauseDeleted { Through: null } e => Changing(
            Act("edit", $"delete-{Slug(draft, e.Clause)}"), draft, new Change.Delete(default, e.Clause, e.Version, "")),
        DraftEvent.ClauseMoved { Through: null } e => Changing(
            Act("edit", $"move-{Slug(draft, e.Clause)}"), draft, new Change.Move(default, e.Clause, 0, e.After, e.Degree)),
        DraftEvent.ClauseSplit { Through: null } e => Changing(
            Act("edit", $"split-{Slug(draft, e.Clause)}"), draft, new Change.Split(default, e.Clause, e.Version, "", [new SplitPart(e.Clause, e.Text), .. e.Into]))
            .With(e.Into.Select(part => part.Clause.Value)),
        DraftEvent.ClausesJoined { Through: null } e => Changing(
            Act("edit", $"join-{Slug(draft, e.Clause)}"), draft, new Change.Join(default, e.Clause, e.Version, "", e.Others.ConvertAll(other => new JoinedClause(other, default, "")), e.Text)),
        _ => null,
    };

    /// <summary>What nothing else tells.</summary>
    public WrittenAct AsRecorded(ToldDecision told, DossierFold fold)
    {
        var act = Act("recorded", EventJson.NameOf(told.First.Event).Split('.')[0])
            .Saying(string.Join('\n', told.Events.Select(recorded => RecordedActs.Line(recorded.Room, recorded.Event))));
        return told.First.Event switch
        {
            DraftEvent.AmendmentPrepared e => act.With("id", Begun(e.Amendment, e.Authors)),
            DraftEvent.AmendmentTabled e when fold.RoomOf(e.Authors[0].State).Find(e.Amendment) is null => act.With("id", Begun(e.Amendment, e.Authors)),
            _ => act,
        };
    }

    private static ImmutableList<WrittenAct> Opening(DraftEvent.DraftOpened e, ToldDecision told)
    {
        Draft? draft = null;
        Draft? basis = null;
        foreach (var recorded in told.Events)
        {
            draft = Draft.Evolve(draft, recorded);
            basis = recorded.Event is DraftEvent.BaseTextNamed or DraftEvent.ClauseInserted { IsFromBase: true } ? draft : basis;
        }

        var opened = Act("draft", "zero-draft")
            .With("title", e.WorkingTitle).With("organ", e.Organ).With("agenda-item", e.AgendaItem).With("symbol", e.Symbol).With("language", e.Language)
            .With("zone", e.Zone).With("penholders", e.Penholders.Select(state => state.Code)).With("sponsors", e.Sponsors.Select(state => state.Code))
            .With("participants", e.Participants.Select(participant => participant.State.Code)).With("illustrative", e.IsIllustrative)
            .With(draft!.Present.Select(clause => clause.Id.Value)).Saying(WrittenWords.Text(draft.Present));
        return basis is null
            ? [opened]
            : [
                Act("base").With("name", basis.Base!.Name).With("symbol", basis.Base.Symbol)
                    .With(basis.Clauses.Select(clause => clause.Id.Value)).Saying(WrittenWords.Text(basis.Renumbered())),
                opened,
            ];
    }

    private IEnumerable<ImmutableList<WrittenAct>> Tabled(Draft draft, DraftEvent.AmendmentTabled e, ActingFor by, DossierFold fold)
    {
        if (by.State is { } state && fold.RoomOf(state).Find(e.Amendment) is not null)
        {
            yield return [About("table", e.Amendment)];
        }
        else
        {
            yield return Proposal(draft, e.Amendment, e.Authors, e.Changes, e.Reason, e.Group, e.Amends, isTabled: true);
        }
    }

    // Of an amendment in preparation only a change that was added at its end is told as an act.
    private IEnumerable<ImmutableList<WrittenAct>> Added(Draft draft, DraftEvent.AmendmentWorded e, ActingFor by, DossierFold fold)
    {
        if (by.State is { } state && fold.RoomOf(state).Find(e.Amendment) is { } begun && e.Changes.Count == begun.Changes.Count + 1)
        {
            yield return [Further(draft, e.Amendment, begun.Amends, e.Changes[^1])];
        }
    }

    private ImmutableList<WrittenAct> Proposal(
        Draft draft,
        AmendmentId id,
        ImmutableList<Authorship> authors,
        ImmutableList<Change> changes,
        string? reason,
        string? group,
        AmendmentId? amends,
        bool isTabled)
    {
        var name = Begun(id, authors);
        var first = Changing(Act("amendment", name).With("id", name), draft, changes[0], amends)
            .With("group", group).With("co-sponsors", authors.Skip(1).Select(author => author.State.Code)).With("reason", reason)
            .With([id.Value, changes[0].Id.Value, .. Brought(changes[0])]);
        return isTabled && changes.Count == 1
            ? [first]
            : [
                first.With("tabled", false),
                .. changes.Skip(1).Select(change => Further(draft, id, amends, change)),
                .. isTabled ? (WrittenAct[])[About("table", id)] : [],
            ];
    }

    private WrittenAct Further(Draft draft, AmendmentId id, AmendmentId? amends, Change change)
    {
        var act = Changing(About("change", id), draft, change, amends).With([change.Id.Value, .. Brought(change)]);
        // Which amendment it amends was said when it was begun.
        return act with { Fields = act.Fields.RemoveAll(field => field.Name == "amends") };
    }

    private IEnumerable<ImmutableList<WrittenAct>> Rejected(Draft draft, DraftEvent.AmendmentRejected e)
    {
        var act = About("reject", e.Amendment).With("reason", e.Reason);
        return e.Changes is null ? [[act]]
            : e.Changes is [var change] ? [[act.With("change", PlaceOf(draft, e.Amendment, change))]]
            : [];
    }

    private IEnumerable<ImmutableList<WrittenAct>> Accepted(Draft draft, DraftEvent.AmendmentAccepted e)
    {
        var plain = About("accept", e.Amendment);
        if (draft.Find(e.Amendment) is not { } amendment)
        {
            yield break;
        }

        if (amendment.OpenChanges.Count() != e.Changes.Count)
        {
            if (e.Changes is not [var only])
            {
                yield break;
            }

            plain = plain.With("change", PlaceOf(draft, e.Amendment, only.Change));
        }

        yield return [plain];
        foreach (var choice in e.Changes.Count == 1 ? Choices : [])
        {
            yield return [plain.With("choice", choice)];
        }

        if (e.Changes is [{ Accepted: { } words }])
        {
            yield return [plain.Saying(WrittenWords.Paragraphs(words.Split(Change.ClauseBreak)))];
        }
    }

    private WrittenAct Changing(WrittenAct act, Draft draft, Change change, AmendmentId? amends) => Changing(act, draft, change) is var told && change is Change.Amend amend
        ? told.With("amends", amends is { } id && _names.TryGetValue(id, out var name) ? name : null)
            .With("change", amends is { } of && draft.Find(of) is { Changes.Count: > 1 } ? PlaceOf(draft, of, amend.Of) : null)
        : told;

    private static WrittenAct Changing(WrittenAct act, Draft draft, Change change)
    {
        var told = act.With("kind", change.Kind);
        return change switch
        {
            Change.Insert c => told.With("after", AfterOf(draft, c.After)).With("as", StoredNames.NameOf(c.ClauseKind)).With("degree", Number(c.Degree))
                .Saying(WrittenWords.Paragraph(c.Text)),
            Change.Move c => told.With("clause", NameOf(draft, c.Clause)).With("after", AfterOf(draft, c.After)).With("degree", Number(c.Degree)),
            Change.Split c => told.With("clause", NameOf(draft, c.Clause)).Saying(WrittenWords.Paragraphs(c.Parts.Select(part => part.Text))),
            Change.Join c => told.With("clause", NameOf(draft, c.Clause)).With("with", c.With.Select(other => NameOf(draft, other.Clause)))
                .Saying(WrittenWords.Paragraph(c.Text)),
            Change.Delete c => told.With("clause", NameOf(draft, c.Clause)),
            Change.Retitle or Change.Amend => told.Saying(WrittenWords.Paragraph(change.ProposedText!)),
            _ => told.With("clause", NameOf(draft, change.Target!.Value)).Saying(WrittenWords.Paragraph(change.ProposedText!)),
        };
    }

    private static IEnumerable<Guid> Brought(Change change) => change switch
    {
        Change.Insert c => [c.Clause.Value],
        Change.Split c => c.Parts.Skip(1).Select(part => part.Clause.Value),
        _ => [],
    };

    private string Begun(AmendmentId id, ImmutableList<Authorship> authors)
    {
        if (!_names.TryGetValue(id, out var name))
        {
            var state = Slug(authors[0].State);
            _names[id] = name = $"{state}-{Number(_counts[state] = _counts.GetValueOrDefault(state) + 1)}";
        }

        return name;
    }

    private WrittenAct About(string act, AmendmentId id) => _names.TryGetValue(id, out var name)
        ? Act(act, $"{act}-{name}").With("amendment", name)
        : Act(act);

    private static WrittenAct Act(string act, string? slug = null) => new(act, slug ?? act, []);

    /// <summary>By its label where that names this clause and no other, else by its identity.</summary>
    private static string NameOf(Draft draft, ClauseId id) =>
        draft.Find(id) is { IsPresent: true, Label.Value: { Length: > 0 } label } && draft.Present.First(clause => clause.Label.Value == label).Id == id
            ? label
            : id.ToString();

    private static string AfterOf(Draft draft, ClauseId? after) => after is { } id ? NameOf(draft, id) : "start";

    private static string MomentOf(Draft draft, long position) =>
        draft.Revisions.Find(revision => revision.Position == position) is { } revision
            && draft.Revisions.Find(other => string.Equals(other.Name, revision.Name, StringComparison.OrdinalIgnoreCase)) == revision
            ? revision.Name
            : Number(position);

    private static string? PlaceOf(Draft draft, AmendmentId id, ChangeId change) =>
        draft.Find(id)?.Changes.FindIndex(each => each.Id == change) is { } place and >= 0 ? Number(place + 1) : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Slug(MemberState state) => state.Code.ToLowerInvariant();

    private static string Slug(Draft draft, ClauseId id) => draft.Find(id)?.Label.Value is { Length: > 0 } label
        ? string.Join('-', new string([.. label.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : "clause";
}
