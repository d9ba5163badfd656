using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>A draft in a list.</summary>
public sealed record DraftRow(
    string Id,
    string WorkingTitle,
    string? Symbol,
    string Language,
    string Stage,
    IReadOnlyList<string> Penholders,
    string? Revision,
    int PendingAmendments,
    bool Illustrative,
    string? Notice,
    long Position,
    DateTimeOffset LastAt)
{
    internal static DraftRow Of(Draft draft) => new(
        draft.Id.ToString(),
        draft.WorkingTitle,
        draft.Symbol,
        draft.Language,
        StoredNames.NameOf(draft.Stage),
        [.. draft.Penholders.Select(state => state.Code)],
        draft.LastRevision?.Name,
        draft.OpenAmendments,
        draft.IsIllustrative,
        Notices.Of(draft),
        draft.Position,
        draft.LastAt);
}

/// <summary>A draft with its text.</summary>
public sealed record DraftBody(
    string Id,
    string WorkingTitle,
    string Organ,
    string? AgendaItem,
    string? Symbol,
    string Language,
    string Zone,
    IReadOnlyList<string> Penholders,
    IReadOnlyList<string> Sponsors,
    IReadOnlyList<ParticipantBody> Participants,
    string Stage,
    bool Illustrative,
    string? Notice,
    BaseText? Base,
    IReadOnlyList<RevisionBody> Revisions,
    long Position,
    DateTimeOffset LastAt,
    IReadOnlyList<ClauseBody> Clauses)
{
    internal static DraftBody Of(Draft draft) => new(
        draft.Id.ToString(),
        draft.WorkingTitle,
        draft.Organ,
        draft.AgendaItem,
        draft.Symbol,
        draft.Language,
        draft.Zone,
        [.. draft.Penholders.Select(state => state.Code)],
        [.. draft.Sponsors.Select(state => state.Code)],
        [.. draft.Participants.Select(each => new ParticipantBody(each.State.Code, each.IsMember, each.MayPropose))],
        StoredNames.NameOf(draft.Stage),
        draft.IsIllustrative,
        Notices.Of(draft),
        draft.Base,
        [.. draft.Revisions.Select(each => new RevisionBody(each.Number, each.Name, each.Position, each.At))],
        draft.Position,
        draft.LastAt,
        [.. draft.Present.Select(ClauseBody.Of)]);
}

/// <summary>A state in the Council room of a draft.</summary>
public sealed record ParticipantBody(string State, bool Member, bool MayPropose);

/// <summary>A named state of the whole text.</summary>
public sealed record RevisionBody(int Number, string Name, long Position, DateTimeOffset At);

/// <summary>A clause as it stands.</summary>
public sealed record ClauseBody(
    string Id, string Label, string Kind, int Degree, string? Number, string Text, int Version, string Standing)
{
    internal static ClauseBody Of(Clause clause) => new(
        clause.Id.ToString(),
        clause.Label.Value,
        StoredNames.NameOf(clause.Kind),
        clause.Degree,
        clause.Label.Number,
        clause.Text,
        clause.Version.Number,
        StoredNames.NameOf(clause.Standing));
}

/// <summary>What came of a command: the position of the Council room as it is now, and the versions that it made.</summary>
public sealed record CommandBody(long Position, IReadOnlyList<ClauseBody> Clauses);
