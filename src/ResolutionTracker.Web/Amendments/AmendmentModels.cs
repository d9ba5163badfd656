using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Carried;

namespace ResolutionTracker.Web.Amendments;

/// <summary>An amendment as its room sees it.</summary>
/// <param name="Number">The number by which it is spoken of; null while it is in preparation.</param>
/// <param name="Form">in-preparation or tabled.</param>
/// <param name="Outcome">pending, accepted, accepted-as-modified, rejected or withdrawn.</param>
/// <param name="Rejection">Why it was rejected; null where it was not.</param>
public sealed record AmendmentBody(
    string Id,
    int? Number,
    IReadOnlyList<string> States,
    string Form,
    string Outcome,
    string? Rejection,
    IReadOnlyList<ChangeBody> Changes,
    string? Reason,
    DateTimeOffset At)
{
    internal static AmendmentBody Of(Draft draft, Amendment amendment) => new(
        amendment.Id.ToString(),
        amendment.Ordinal > 0 ? amendment.Ordinal : null,
        [.. amendment.Authors.Select(author => author.State.Code)],
        amendment.Form == AmendmentForm.Tabled ? "tabled" : "in-preparation",
        amendment.Outcome.Name,
        (amendment.Outcome as AmendmentOutcome.Rejected)?.Reason,
        [.. amendment.Changes.Select(change => ChangeBody.Of(draft, amendment, change))],
        amendment.Reason,
        amendment.At);
}

/// <summary>One change of an amendment.</summary>
/// <param name="Kind">reword, insert or delete.</param>
/// <param name="Clause">The clause it touches, or the identity of the one it brings in.</param>
/// <param name="Base">The version it was written against; null for an insertion.</param>
/// <param name="Text">The wording proposed; null for a deletion.</param>
/// <param name="After">For an insertion: the clause that it follows; null at the head of the text.</param>
/// <param name="Accepted">The wording accepted; null where none was.</param>
/// <param name="Carry">What it says on the text as it now stands; null once it is decided or withdrawn.</param>
public sealed record ChangeBody(
    string Id,
    string Kind,
    string Clause,
    int? Base,
    string? BaseText,
    string? Text,
    string? After,
    string? ClauseKind,
    int? Degree,
    bool? Numbered,
    string? Accepted,
    CarryBody? Carry)
{
    internal static ChangeBody Of(Draft draft, Amendment amendment, Change change)
    {
        var insert = change as Change.Insert;
        return new ChangeBody(
            change.Id.ToString(),
            change.Kind,
            change.Target.ToString(),
            change.BaseVersion?.Number,
            change switch
            {
                Change.Reword reword => reword.BaseText,
                Change.Delete delete => delete.BaseText,
                _ => null,
            },
            change.ProposedText,
            insert?.After?.ToString(),
            insert is null ? null : StoredNames.NameOf(insert.ClauseKind),
            insert?.Degree,
            insert?.IsNumbered,
            amendment.Outcome switch
            {
                AmendmentOutcome.Accepted => change.ProposedText,
                AmendmentOutcome.AcceptedAsModified modified => modified.Changes.Find(each => each.Change == change.Id)?.Accepted,
                _ => null,
            },
            amendment.Outcome.IsPending ? CarryBody.Of(draft, amendment, change) : null);
    }
}

/// <summary>What an open change says on the text as it now stands.</summary>
/// <param name="Outcome">clean, already-contained or needs-decision.</param>
/// <param name="Result">The clause's words as they would be, nothing where it would be gone; null where a person has to decide.</param>
/// <param name="Reasons">Why it needs a decision; of a clean one, what is to be noticed.</param>
/// <param name="Choices">Ways to settle it; empty unless a decision is needed.</param>
public sealed record CarryBody(
    string Outcome, IReadOnlyList<string>? Result, IReadOnlyList<CarryReasonBody> Reasons, IReadOnlyList<CarryChoiceBody> Choices)
{
    internal static CarryBody Of(Draft draft, Amendment amendment, Change change) => CarriedChange.Of(draft, amendment, change) is { } carried
        ? new CarryBody(
            CarryNames.Of(carried.Outcome),
            carried.Carried.Result,
            [.. carried.Reasons.Select(said => new CarryReasonBody(CarryNames.Of(said.Reason.Code), said.Sentence))],
            [.. carried.Carried.Choices.Select(choice => new CarryChoiceBody(choice.Name, choice.Result))])
        : new CarryBody(
            CarryNames.Of(CarryOutcome.Clean), change.ProposedText is { } text ? [text] : [], [], []);
}

/// <param name="Code">A stable name, such as overlap.</param>
public sealed record CarryReasonBody(string Code, string Sentence);

/// <param name="Name">theirs, mine, theirs-first or mine-first.</param>
public sealed record CarryChoiceBody(string Name, IReadOnlyList<string> Result);

/// <summary>What a delegation wants its amendment to say.</summary>
/// <param name="States">Codes of the co-sponsors, its own among them or not; null for its own alone.</param>
public sealed record NewAmendment(IReadOnlyList<NewChange> Changes, string? Reason = null, IReadOnlyList<string>? States = null);

/// <summary>One change as it is proposed.</summary>
/// <param name="Kind">reword, insert or delete.</param>
/// <param name="Clause">The clause to change; for an insertion the identity chosen for the new one.</param>
/// <param name="Id">Chosen by the sender; null for the one that the amendment's change to this clause has, or a new one.</param>
/// <param name="Base">The version that it is written against; not for an insertion.</param>
/// <param name="Text">The new wording; not for a deletion.</param>
/// <param name="After">For an insertion: the clause that it follows; null at the head of the text.</param>
/// <param name="ClauseKind">For an insertion; null for the kind of the clause that it follows.</param>
/// <param name="Degree">For an insertion; null for 0.</param>
/// <param name="Numbered">For an insertion; null for what is usual for its kind.</param>
public sealed record NewChange(
    string Kind,
    Guid? Clause = null,
    Guid? Id = null,
    int? Base = null,
    string? Text = null,
    Guid? After = null,
    string? ClauseKind = null,
    int? Degree = null,
    bool? Numbered = null);

/// <param name="Seen">The version of the clause that the sender had before them; null for an insertion.</param>
/// <param name="Text">The wording to accept in place of the one proposed; null to accept it as it stands.</param>
public sealed record Acceptance(int? Seen = null, string? Text = null);

/// <param name="Reason">Why; its authors read it.</param>
public sealed record Rejection(string Reason);
