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
    ];
}
