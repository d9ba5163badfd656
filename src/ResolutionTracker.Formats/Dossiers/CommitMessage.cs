using System.Text;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>What a decision was, for somebody who reads it in a log of commits.</summary>
internal static class CommitMessage
{
    /// <param name="before">The draft right before; null for its opening.</param>
    /// <param name="notice">What is said wherever the draft's text is, without a full stop; null for nothing.</param>
    public static string Of(WrittenDecision decision, Draft? before, string? notice)
    {
        var happened = decision.Told.First.Event;
        var message = new StringBuilder(Subject(happened, before, decision.After)).Append('\n');
        if (ReasonOf(happened, decision.After) is { Length: > 0 } reason)
        {
            message.Append('\n').Append(reason.ReplaceLineEndings("\n")).Append('\n');
        }

        message.Append('\n');
        foreach (var author in CoAuthors(happened, decision.After))
        {
            message.Append("Co-authored-by: ").Append(Person(ActingFor.Of(author))).Append('\n');
        }

        message.Append("Room: ").Append(decision.Told.First.Room).Append('\n')
            .Append("Position: ").Append(decision.Told.First.Position).Append('\n');
        if (notice is not null)
        {
            message.Append("Notice: ").Append(notice).Append('\n');
        }

        return message.ToString();
    }

    /// <summary>Whose words a decision brings: the state that submits the amendment which is accepted, else whoever acts.</summary>
    public static ActingFor AuthorOf(WrittenDecision decision) =>
        decision.Told.First.Event is DraftEvent.AmendmentAccepted accepted && decision.After.Find(accepted.Amendment) is { } amendment
            ? ActingFor.Of(amendment.MainSponsor)
            : decision.Told.By;

    /// <summary>A state as git names people; nobody is written to at such an address.</summary>
    public static string Person(ActingFor by) => by.State is { } state
        ? $"{MemberStates.NameOf(state)} <{state.Code.ToLowerInvariant()}@delegations.invalid>"
        : "Secretariat <secretariat@delegations.invalid>";

    /// <summary>The base text, where git asks for a person.</summary>
    public static string Base(Draft basis) => $"{new string([.. BaseName(basis).Where(c => c is not ('<' or '>') && !char.IsControl(c))])} <base@delegations.invalid>";

    public static string BaseName(Draft basis) => OneLine(basis.Base!.Symbol ?? basis.Base.Name);

    private static string Subject(DraftEvent happened, Draft? before, Draft after) => happened switch
    {
        DraftEvent.DraftOpened e => $"Open the draft “{OneLine(e.WorkingTitle)}”",
        DraftEvent.AmendmentPrepared e => $"Begin an amendment: {Does(e.Changes, before ?? after)}",
        DraftEvent.AmendmentWorded e => $"Go on with an amendment: {Does(e.Changes, before ?? after)}",
        DraftEvent.PreparationEnded => "Give up an amendment in preparation",
        DraftEvent.AmendmentTabled e => $"Table {NameOf(e.Amendment, after)}: {Does(e.Changes, before ?? after)}",
        DraftEvent.AmendmentWithdrawn e => $"Withdraw {NameOf(e.Amendment, after)}",
        DraftEvent.AmendmentTakenOver e => $"Take over {NameOf(e.Amendment, after)}",
        DraftEvent.CoSponsorJoined e => $"Join {NameOf(e.Amendment, after)}",
        DraftEvent.CoSponsorLeft e => $"Leave {NameOf(e.Amendment, after)}",
        DraftEvent.AmendmentAccepted e => $"Accept {NameOf(e.Amendment, after)}{(e.Changes.Exists(change => change.IsModified) ? " as modified" : "")}: {Touched(e, before ?? after)}",
        DraftEvent.AmendmentRejected e => $"Reject {NameOf(e.Amendment, after)}",
        DraftEvent.DecisionReverted e => $"Take back the decision on {NameOf(e.Amendment, after)}",
        DraftEvent.RevisionIssued e => $"Issue {OneLine(e.Name)}",
        DraftEvent.StageEntered e => $"Move the draft to the stage “{StageNames.Of(e.Stage)}”",
        DraftEvent.SponsorJoined => "Sponsor the draft",
        DraftEvent.SponsorLeft => "Leave the sponsors of the draft",
        DraftEvent.StateAdmitted e => $"Admit {MemberStates.NameOf(e.State)}",
        DraftEvent.SecretariatAdmitted => "Admit the Secretariat",
        DraftEvent.OpenedToObservers e => $"Open the draft to observers up to position {e.UpTo}",
        DraftEvent.WorkingTitleChanged e => $"Change the working title to “{OneLine(e.WorkingTitle)}”",
        DraftEvent.SymbolAssigned e => $"Assign the symbol {OneLine(e.Symbol)}",
        DraftEvent.ClauseAgreed e => $"Agree {Label(e.Clause, after)}{(e.IsAdReferendum ? " ad referendum" : "")}",
        DraftEvent.ClauseReopened e => $"Reopen {Label(e.Clause, after)}",
        DraftEvent.TextRestated e => $"Have the text again as it was at position {e.At}",
        DraftEvent.ClauseInserted e => $"Insert {Label(e.Clause, after)}",
        DraftEvent.ClauseDeleted e => $"Delete {Label(e.Clause, after)}",
        DraftEvent.ClauseMoved e => $"Move {Label(e.Clause, after)}",
        DraftEvent.ClauseSplit e => $"Split {Label(e.Clause, after)}",
        DraftEvent.ClausesJoined e => $"Join clauses to {Label(e.Clause, after)}",
        DraftEvent.ClauseReinstated e => $"Bring back {Label(e.Clause, after)}",
        DraftEvent.ClauseRevised e => $"Reword {Label(e.Clause, after)}",
        DraftEvent.ChangeAmended e => $"Change the words of {NameOf(e.Amendment, after)}",
        _ => "Decide",
    };

    private static string? ReasonOf(DraftEvent happened, Draft after) => happened switch
    {
        DraftEvent.AmendmentPrepared e => e.Reason,
        DraftEvent.AmendmentTabled e => e.Reason,
        DraftEvent.AmendmentRejected e => e.Reason,
        DraftEvent.ClauseReopened e => e.Reason,
        DraftEvent.AmendmentAccepted e => after.Find(e.Amendment)?.Reason,
        _ => null,
    };

    private static IEnumerable<MemberState> CoAuthors(DraftEvent happened, Draft after) => happened switch
    {
        DraftEvent.AmendmentAccepted e => after.Find(e.Amendment)?.Authors.Skip(1).Select(author => author.State) ?? [],
        DraftEvent.AmendmentTabled e => e.Authors.Skip(1).Select(author => author.State),
        _ => [],
    };

    private static string NameOf(AmendmentId id, Draft after) => after.Find(id) is { } amendment
        ? $"amendment {amendment.Ordinal} of {MemberStates.NameOf(amendment.MainSponsor)}"
        : "an amendment in preparation";

    private static string Does(IEnumerable<Change> changes, Draft before) =>
        string.Join(", ", changes.Select(change => change is Change.Retitle ? "retitle" : $"{change.Kind} {(Draft.AnchorOf(change) is { } anchor ? Label(anchor, before) : "the head of the text")}"));

    private static string Touched(DraftEvent.AmendmentAccepted e, Draft before) => before.Find(e.Amendment) is { } amendment
        ? Does(amendment.Changes.Where(change => e.Changes.Exists(accepted => accepted.Change == change.Id)), before)
        : "the text";

    private static string Label(ClauseId id, Draft draft) => draft.Find(id)?.Label.Value is { Length: > 0 } label ? label : "a clause";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
