using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Amendments;

/// <summary>A text of three operative paragraphs, the first with two sub-paragraphs, and France's proposals to it.</summary>
public abstract class AmendmentSpec : DraftSpec
{
    protected static ImmutableList<DraftEvent> Text { get; } =
    [
        Opened,
        Inserted(1, 0, "Decides:"),
        Inserted(2, 1, "to act;", degree: 1),
        Inserted(3, 2, "to stay;", degree: 1),
        Inserted(4, 3, "Urges all States;"),
        Inserted(5, 4, "Remains seized."),
        ZeroDraft,
    ];

    protected static ImmutableList<Authorship> OfFrance { get; } = [new(France, AuthorshipRole.MainSponsor)];

    protected static Change.Reword CallsUpon { get; } = new(
        ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Calls upon all States;");

    protected static Change.Delete WithoutIt { get; } = new(ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;");

    /// <summary>The first paragraph goes, and with it both sub-paragraphs.</summary>
    protected static Change.Delete WithoutDecides { get; } = new(
        ChangeNo(1), ClauseNo(1), Version(1), "Decides:", [new(ClauseNo(2), Version(1)), new(ClauseNo(3), Version(1))]);

    protected static Change.Insert Demands { get; } = new(
        ChangeNo(1), ClauseNo(20), ClauseNo(4), ClauseKind.Operative, 0, true, "Demands;", ClauseNo(5));

    protected static DraftEvent.AmendmentPrepared Prepared(params Change[] changes) => new(AmendmentNo(1), OfFrance, [.. changes], null);

    protected static DraftEvent.AmendmentTabled Tabled(params Change[] changes) => TabledAs(1, changes);

    protected static DraftEvent.AmendmentTabled TabledAs(int number, params Change[] changes) =>
        new(AmendmentNo(number), OfFrance, [.. changes], null);

    protected static ChangeReference Through(int amendment = 1, int change = 1) => new(AmendmentNo(amendment), ChangeNo(change));

    protected static DraftCommand.PrepareAmendment Prepare(ActingFor by, params Change[] changes) =>
        new(by, AmendmentNo(1), [.. changes.Select(ProposedChange.From)], null, []);

    /// <summary>Of its first change; of all that are open, as they stand, where neither a version nor words are given.</summary>
    protected static DraftCommand.AcceptAmendment Accept(int? seen = 1, string? text = null, int amendment = 1) =>
        seen is null && text is null ? AcceptChanges(amendment) : AcceptChanges(amendment, new ChangeAcceptance(ChangeNo(1), seen is { } number ? Version(number) : null, text));

    protected static DraftCommand.AcceptAmendment AcceptChanges(int amendment, params ChangeAcceptance[] changes) =>
        new(ByPenholder, AmendmentNo(amendment), [.. changes]);

    /// <summary>The Council's text with one amendment of France tabled to it.</summary>
    protected static DraftHistory WithTabled(params Change[] changes) => Given([.. Text, Tabled(changes)]);

    protected static DraftEvent.ClauseRevised Revised(int clause, int version, string text) => new(ClauseNo(clause), Version(version), text, null);

    protected static DraftEvent.ClauseDeleted Deleted(int clause, int version = 1) => new(ClauseNo(clause), Version(version), null);

    protected static DraftEvent.AmendmentAccepted Accepted(params AcceptedChange[] changes) => Accepted(1, changes);

    protected static DraftEvent.AmendmentAccepted Accepted(int number, params AcceptedChange[] changes) => new(AmendmentNo(number), [.. changes]);

    /// <summary>A change as it was accepted: as proposed, where neither words nor what it was carried over to are given.</summary>
    protected static AcceptedChange AsAccepted(Change change, string? text = null, string? carried = null) => new(
        change.Id, change.Target, change.BaseVersion, change.BaseText, change.ProposedText, text ?? carried ?? change.ProposedText, carried);

    /// <summary>The clauses that stand in the text, in its order, by their numbers.</summary>
    protected static IEnumerable<int> Standing(DraftHistory history) =>
        history.Council!.Present.Select(clause => Enumerable.Range(1, 40).First(number => ClauseNo(number) == clause.Id));
}
