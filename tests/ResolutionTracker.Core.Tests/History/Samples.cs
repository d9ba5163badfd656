using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

/// <summary>At least one of every kind of event, each with its optional parts once given and once left out.</summary>
public abstract class Samples : DraftSpec
{
    /// <summary>Quotes, a backslash, a tab, characters that change direction, a letter outside the basic plane, combining marks, a no-break space.</summary>
    protected const string Awkward = "“a” \"b\" \\ \t \u202Eאב\u2066\u2069 \U00020BB7\U0001F600 e\u0301 \u00A0<&>'+/\u200B\uFEFF";

    private static readonly ChangeReference Through = new(AmendmentNo(1), ChangeNo(1));

    private static readonly ImmutableList<Authorship> Authors =
        [new(France, AuthorshipRole.MainSponsor), new(Pakistan, AuthorshipRole.CoSponsor)];

    private static readonly ImmutableList<Change> Changes =
    [
        new Change.Reword(ChangeNo(1), ClauseNo(1), Version(2), "Urges;", "Calls upon;"),
        new Change.Insert(ChangeNo(2), ClauseNo(2), null, ClauseKind.Preambular, 0, false, "Recalling,"),
        new Change.Insert(ChangeNo(3), ClauseNo(3), ClauseNo(1), ClauseKind.Operative, 1, true, "to act;"),
        new Change.Delete(ChangeNo(4), ClauseNo(4), Version(1), "Notes;"),
    ];

    private static readonly ImmutableList<Change> Shapes =
    [
        new Change.Insert(ChangeNo(1), ClauseNo(9), ClauseNo(1), ClauseKind.Operative, 0, true, "Urges;", ClauseNo(2)),
        new Change.Move(ChangeNo(2), ClauseNo(2), 1, null, 0),
        new Change.Move(ChangeNo(3), ClauseNo(3), 0, ClauseNo(1), 1, ClauseNo(2)),
        new Change.Split(ChangeNo(4), ClauseNo(4), Version(1), "Notes; urges;", [new(ClauseNo(4), "Notes;"), new(ClauseNo(10), "Urges;")]),
        new Change.Join(ChangeNo(5), ClauseNo(5), Version(2), "Notes", [new(ClauseNo(6), Version(1), "Urges;")], "Notes and urges;"),
        new Change.Retitle(ChangeNo(6), "Force", "Mission"),
        new Change.Alternative(ChangeNo(7), ClauseNo(7), Version(1), "Urges;", "Demands;"),
    ];

    private static readonly ImmutableList<Change> SubChanges =
    [
        new Change.Amend(ChangeNo(8), ChangeNo(7), ClauseNo(7), "Demands;", "Decides;"),
        new Change.Amend(ChangeNo(9), ChangeNo(6), null, "Mission", "Office"),
    ];

    protected static ImmutableList<DraftEvent> All { get; } =
    [
        Opened with { Participants = [.. Opened.Participants, new Participant(Kenya, false, false)] },
        Opened with { AgendaItem = null, Symbol = "S/2026/1", IsIllustrative = false, Sponsors = [], Participants = [] },
        new DraftEvent.BaseTextNamed("Resolution 2803 (2025)", "S/RES/2803 (2025)"),
        new DraftEvent.BaseTextNamed("Last year’s text", null),
        new DraftEvent.WorkingTitleChanged(Awkward),
        new DraftEvent.SymbolAssigned("S/2026/1"),
        Inserted(1, 0, "Recalling,", ClauseKind.Preambular) with { IsFromBase = true },
        Inserted(2, 1, "Decides;") with { Through = Through },
        Inserted(3, 2, "Part A", ClauseKind.Heading),
        Inserted(4, 3, "to act;", ClauseKind.Annex, 4),
        new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), Awkward, Through),
        new DraftEvent.ClauseRevised(ClauseNo(1), Version(3), "Recalling,", null),
        new DraftEvent.ClauseDeleted(ClauseNo(1), Version(3), Through),
        new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null),
        new DraftEvent.RevisionIssued(1, "Rev.1"),
        .. Enum.GetValues<DraftStage>().Select(stage => new DraftEvent.StageEntered(stage)),
        new DraftEvent.SponsorJoined(France),
        new DraftEvent.SponsorLeft(France),
        new DraftEvent.StateAdmitted(Kenya, true),
        new DraftEvent.SecretariatAdmitted(),
        new DraftEvent.OpenedToObservers(5_000_000_000),
        new DraftEvent.AmendmentPrepared(AmendmentNo(1), Authors, Changes, "Softer."),
        new DraftEvent.AmendmentWorded(AmendmentNo(1), Changes, null),
        new DraftEvent.PreparationEnded(AmendmentNo(1)),
        new DraftEvent.AmendmentTabled(AmendmentNo(1), Authors, Changes, null),
        new DraftEvent.AmendmentWithdrawn(AmendmentNo(1)),
        new DraftEvent.AmendmentAccepted(
            AmendmentNo(1),
            [
                new(ChangeNo(1), ClauseNo(1), Version(2), "Urges;", "Calls upon;", "Invites;"),
                new(ChangeNo(2), ClauseNo(2), null, null, "Recalling,", "Recalling,"),
                new(ChangeNo(4), ClauseNo(4), Version(1), "Notes;", null, null),
            ]),
        new DraftEvent.AmendmentRejected(AmendmentNo(1), "Not agreed.\nSee OP3."),
        new DraftEvent.ClauseReinstated(ClauseNo(1), Version(4), "Recalling,", Through),
        new DraftEvent.ClauseMoved(ClauseNo(1), ClauseNo(2), 0, false, Through),
        new DraftEvent.ClauseMoved(ClauseNo(2), null, 1, true, null),
        new DraftEvent.ClauseSplit(ClauseNo(1), Version(2), "Notes;", [new(ClauseNo(9), "Urges;")], null),
        new DraftEvent.ClausesJoined(ClauseNo(1), Version(2), "Notes;", [ClauseNo(9), ClauseNo(10)], Through),
        new DraftEvent.ClauseAgreed(ClauseNo(1), Version(2), true),
        new DraftEvent.ClauseReopened(ClauseNo(1), "New facts."),
        new DraftEvent.TextRestated(5_000_000_000),
        new DraftEvent.AmendmentPrepared(AmendmentNo(1), Authors, Shapes, null, "G77"),
        new DraftEvent.AmendmentTabled(AmendmentNo(1), Authors, SubChanges, null, null, AmendmentNo(2)),
        new DraftEvent.AmendmentTakenOver(AmendmentNo(1), Pakistan),
        new DraftEvent.CoSponsorJoined(AmendmentNo(1), Kenya),
        new DraftEvent.CoSponsorLeft(AmendmentNo(1), Kenya),
        new DraftEvent.AmendmentAccepted(
            AmendmentNo(1), [new(ChangeNo(6), null, null, "Force", "Mission", "The Mission", "Mission in Haiti"), new(ChangeNo(2), ClauseNo(2), null, null, null, null)]),
        new DraftEvent.AmendmentRejected(AmendmentNo(1), "No.", [ChangeNo(1), ChangeNo(2)]),
        new DraftEvent.ChangeAmended(AmendmentNo(1), ChangeNo(1), "Decides;", Through),
        new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]),
        new DraftEvent.AmendmentPrepared(
            AmendmentNo(1), Authors, [new Change.Delete(ChangeNo(1), ClauseNo(1), Version(1), "Decides:", [new(ClauseNo(2), Version(3))])], null),
    ];
}
