using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Carried;

namespace ResolutionTracker.Web.Amendments;

/// <summary>An amendment as its room sees it.</summary>
/// <param name="Number">The number by which it is spoken of; null while it is in preparation.</param>
/// <param name="Form">in-preparation or tabled.</param>
/// <param name="Outcome">pending, accepted, accepted-as-modified, rejected, withdrawn or lapsed.</param>
/// <param name="Rejection">Why it was rejected; null where it was not.</param>
/// <param name="Group">The group of states for which it is proposed, by its code; null for none.</param>
/// <param name="Amends">Of a sub-amendment the amendment that it amends.</param>
/// <param name="CoSponsors">Who joined and left, and when.</param>
/// <param name="FirstState">Who submitted it at first, where another state took it over.</param>
public sealed record AmendmentBody(
    string Id,
    int? Number,
    IReadOnlyList<string> States,
    string Form,
    string Outcome,
    string? Rejection,
    IReadOnlyList<ChangeBody> Changes,
    string? Reason,
    DateTimeOffset At,
    string? Group,
    string? Amends,
    IReadOnlyList<CoSponsorBody> CoSponsors,
    string? FirstState)
{
    internal static AmendmentBody Of(Draft draft, Amendment amendment) => new(
        amendment.Id.ToString(),
        amendment.Ordinal > 0 ? amendment.Ordinal : null,
        [.. amendment.Authors.Select(author => author.State.Code)],
        amendment.Form == AmendmentForm.Tabled ? "tabled" : "in-preparation",
        amendment.Outcome.Name,
        (amendment.Outcome as AmendmentOutcome.Rejected)?.Reason,
        [.. amendment.Changes.Select(change => ChangeBody.For(draft, amendment, change))],
        amendment.Reason,
        amendment.At,
        amendment.Group,
        amendment.Amends?.ToString(),
        [.. amendment.CoSponsorships.Select(each => new CoSponsorBody(each.State.Code, each.Joined, each.Left))],
        amendment.FirstSubmitter?.Code);
}

/// <param name="Left">Null while it stands behind the amendment.</param>
public sealed record CoSponsorBody(string State, DateTimeOffset Joined, DateTimeOffset? Left);

/// <summary>One change of an amendment.</summary>
/// <param name="Kind">reword, insert, delete, move, split, join, retitle, alternative or amend.</param>
/// <param name="Clause">The clause it touches, or the identity of the one it brings in; null for the working title.</param>
/// <param name="Base">The version it was written against; null where it rests on no clause's words.</param>
/// <param name="Text">The wording proposed, of several clauses a line each; null for a deletion and a move.</param>
/// <param name="After">For an insertion and a move: the clause that it follows; null at the head of the text.</param>
/// <param name="Parts">For a split: the clauses that it makes, with their words.</param>
/// <param name="With">For a join: the clauses that go into this one.</param>
/// <param name="Of">For a sub-amendment: the change that it amends.</param>
/// <param name="Outcome">pending, accepted or rejected: what became of this change.</param>
/// <param name="Accepted">The wording accepted; null where none was.</param>
/// <param name="Carry">What it says on the text as it now stands; null once it is decided or withdrawn.</param>
public sealed record ChangeBody(
    string Id,
    string Kind,
    string? Clause,
    int? Base,
    string? BaseText,
    string? Text,
    string? After,
    string? ClauseKind,
    int? Degree,
    bool? Numbered,
    IReadOnlyList<PartBody>? Parts,
    IReadOnlyList<JoinedBody>? With,
    string? Of,
    string Outcome,
    string? Accepted,
    CarryBody? Carry)
{
    internal static ChangeBody For(Draft draft, Amendment amendment, Change change)
    {
        var insert = change as Change.Insert;
        var move = change as Change.Move;
        var accepted = amendment.Accepted.Find(each => each.Change == change.Id);
        return new ChangeBody(
            change.Id.ToString(),
            change.Kind,
            change.Target?.ToString(),
            change.BaseVersion?.Number,
            change.BaseText,
            change.ProposedText,
            (insert?.After ?? move?.After)?.ToString(),
            insert is null ? null : StoredNames.NameOf(insert.ClauseKind),
            insert?.Degree ?? move?.Degree,
            insert?.IsNumbered,
            (change as Change.Split)?.Parts.ConvertAll(part => new PartBody(part.Clause.ToString(), part.Text)),
            (change as Change.Join)?.With.ConvertAll(other => new JoinedBody(other.Clause.ToString(), other.Base.Number, other.Was)),
            (change as Change.Amend)?.Of.ToString(),
            accepted is not null ? "accepted" : amendment.Rejected.Contains(change.Id) ? "rejected" : "pending",
            accepted?.Accepted,
            amendment.IsOpen(change) ? CarryBody.Of(draft, amendment, change) : null);
    }
}

/// <param name="Clause">The identity that it has or will have.</param>
public sealed record PartBody(string Clause, string Text);

/// <param name="Base">The version it was written against.</param>
public sealed record JoinedBody(string Clause, int Base, string BaseText);

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
            CarryNames.Of(CarryOutcome.Clean), change.ProposedText?.Split(Change.ClauseBreak) ?? [], [], []);
}

/// <param name="Code">A stable name, such as overlap.</param>
public sealed record CarryReasonBody(string Code, string Sentence);

/// <param name="Name">theirs, mine, theirs-first or mine-first.</param>
public sealed record CarryChoiceBody(string Name, IReadOnlyList<string> Result);

/// <summary>What a delegation wants its amendment to say.</summary>
/// <param name="States">Codes of the co-sponsors, its own among them or not; null for its own alone.</param>
/// <param name="Group">The group of states for which it proposes, by its code; null for none.</param>
/// <param name="Amends">The amendment to amend; null for an amendment to the text.</param>
public sealed record NewAmendment(
    IReadOnlyList<NewChange> Changes, string? Reason = null, IReadOnlyList<string>? States = null, string? Group = null, Guid? Amends = null);

/// <summary>One change as it is proposed.</summary>
/// <param name="Kind">reword, insert, delete, move, split, join, retitle, alternative or amend.</param>
/// <param name="Clause">The clause to change; for an insertion the identity chosen for the new one; not for retitle and amend.</param>
/// <param name="Id">Chosen by the sender; null for the one that the amendment's change to this clause has, or a new one.</param>
/// <param name="Base">The version that it is written against; not for an insertion, a move, retitle and amend.</param>
/// <param name="Text">The new wording; not for a deletion, a move and a split.</param>
/// <param name="After">For an insertion and a move: the clause that it follows; null at the head of the text.</param>
/// <param name="ClauseKind">For an insertion; null for the kind of the clause that it follows.</param>
/// <param name="Degree">For an insertion, null for 0; for a move, null for the one it has.</param>
/// <param name="Numbered">For an insertion; null for what is usual for its kind.</param>
/// <param name="Parts">For a split: two or more; the first is the clause itself.</param>
/// <param name="With">For a join: the clauses that follow it and go into it.</param>
/// <param name="Of">For amend: the change to amend.</param>
public sealed record NewChange(
    string Kind,
    Guid? Clause = null,
    Guid? Id = null,
    int? Base = null,
    string? Text = null,
    Guid? After = null,
    string? ClauseKind = null,
    int? Degree = null,
    bool? Numbered = null,
    IReadOnlyList<NewPart>? Parts = null,
    IReadOnlyList<NewJoined>? With = null,
    Guid? Of = null);

/// <param name="Clause">The identity chosen for it; null for a new one, and for the clause itself as the first.</param>
public sealed record NewPart(string Text, Guid? Clause = null);

/// <param name="Base">The version that it is written against.</param>
public sealed record NewJoined(Guid Clause, int Base);

/// <param name="Group">The group of states for which it is proposed, by its code; null for none.</param>
public sealed record Tabling(string? Group = null);

/// <param name="Seen">The version of the clause that the sender had before them; null where there is none. With <paramref name="Changes"/> each has its own.</param>
/// <param name="Text">The wording to accept in place of the one proposed; null to accept it as it stands.</param>
/// <param name="Choice">One of the choices of a change that needs a decision; null for none.</param>
/// <param name="Changes">The changes to accept; null for all that are open.</param>
public sealed record Acceptance(int? Seen = null, string? Text = null, string? Choice = null, IReadOnlyList<AcceptedBody>? Changes = null);

/// <param name="Change">The change.</param>
/// <param name="Seen">The version of its clause that the sender had before them; null where there is none.</param>
/// <param name="Text">The wording to accept in place of the one proposed; null to accept it as it stands.</param>
/// <param name="Choice">One of the choices of a change that needs a decision; null for none.</param>
public sealed record AcceptedBody(Guid Change, int? Seen = null, string? Text = null, string? Choice = null);

/// <param name="Reason">Why; its authors read it.</param>
/// <param name="Changes">The changes to reject; null for all that are open.</param>
public sealed record Rejection(string Reason, IReadOnlyList<Guid>? Changes = null);
