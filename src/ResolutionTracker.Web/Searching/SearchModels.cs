using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Text;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Searching;

/// <param name="Total">In how many drafts something was found.</param>
public sealed record SearchBody(string Query, int Total, int Page, IReadOnlyList<FoundDraftBody> Drafts)
{
    internal static SearchBody Of(string asked, SearchResult result) =>
        new(asked, result.Total, result.Page, [.. result.Drafts.Select(draft => FoundDraftBody.Of(draft, result.Query))]);
}

/// <param name="Notice">What is said wherever the draft's text is; null for nothing.</param>
/// <param name="AllClauses">How many clauses have it; those of <paramref name="Clauses"/> are the first.</param>
/// <param name="AllRemarks">How many wordings of amendments and reasons have it.</param>
public sealed record FoundDraftBody(
    string Id,
    string WorkingTitle,
    string? Symbol,
    string? Notice,
    IReadOnlyList<string> Names,
    IReadOnlyList<FoundClauseBody> Clauses,
    int AllClauses,
    IReadOnlyList<FoundRemarkBody> Remarks,
    int AllRemarks)
{
    internal static FoundDraftBody Of(FoundDraft found, SearchQuery query) => new(
        found.Draft.Id.ToString(),
        found.Draft.WorkingTitle,
        found.Draft.Symbol,
        Notices.Of(found.Draft),
        found.Names,
        [.. found.Clauses.Select(clause => FoundClauseBody.Of(clause, query))],
        found.AllClauses,
        [.. found.Remarks.Select(remark => FoundRemarkBody.Of(remark, query))],
        found.AllRemarks);
}

/// <param name="Stands">Whether its words that now stand have it.</param>
/// <param name="Text">The last of its words that have it.</param>
/// <param name="Hits">Where in them; half-open, in UTF-16 code units.</param>
public sealed record FoundClauseBody(string Id, string Label, bool Stands, string Text, IReadOnlyList<SearchHit> Hits, IReadOnlyList<FoundMoveBody> Moves)
{
    internal static FoundClauseBody Of(FoundClause found, SearchQuery query) => new(
        found.Clause.Id.ToString(), found.Clause.Label.Value, found.IsThere, found.Text, query.HitsIn(found.Text), [.. found.Moves.Select(FoundMoveBody.Of)]);
}

/// <param name="Kind"><c>entered</c> or <c>left</c>.</param>
/// <param name="Version">Of the clause; null where it went into another.</param>
/// <param name="Position">Of the Council room.</param>
/// <param name="States">Whose act it was; none for the base text's words.</param>
/// <param name="Changes">From the words before to those with which it came or left.</param>
public sealed record FoundMoveBody(
    string Kind,
    int? Version,
    long Position,
    DateTimeOffset At,
    IReadOnlyList<string> States,
    string? Amendment,
    string Before,
    string After,
    IReadOnlyList<ChangeRange> Changes)
{
    internal static FoundMoveBody Of(FoundMove found) => new(
        found.Move.IsEntry ? "entered" : "left",
        found.Move.To.Version?.Number,
        found.Move.To.Position,
        found.Move.To.At,
        [.. found.States.Select(state => state.Code)],
        found.Move.To.Through?.Amendment.ToString(),
        found.Move.Before,
        found.Move.To.Text,
        found.Move.Before.Length == 0
            ? [new ChangeRange(0, 0, 0, found.Move.To.Text.Length)]
            : [.. WordDiff.Compare(found.Move.Before, found.Move.To.Text).Select(ChangeRange.Of)]);
}

/// <param name="Kind"><c>proposal</c> or <c>reason</c>.</param>
/// <param name="Room">That it was said in.</param>
public sealed record FoundRemarkBody(
    string Kind, string Room, string? Amendment, string? Change, string? Clause, long Position, DateTimeOffset At, string Text, IReadOnlyList<SearchHit> Hits)
{
    internal static FoundRemarkBody Of(FoundRemark found, SearchQuery query) => new(
        found.Text.Kind == IndexedKind.Reason ? "reason" : "proposal",
        found.Room.Key,
        found.Text.Amendment?.ToString(),
        found.Text.Change?.ToString(),
        found.Text.Clause?.ToString(),
        found.Text.Position,
        found.Text.At,
        found.Text.Text,
        query.HitsIn(found.Text.Text));
}
