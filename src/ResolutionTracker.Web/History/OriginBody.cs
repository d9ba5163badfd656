using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>Whose a stretch of a clause is.</summary>
/// <param name="Start">The range is half-open, in UTF-16 code units of the clause's text.</param>
/// <param name="States">Codes of the states whose words they are; empty for the base's and the Secretariat's.</param>
/// <param name="Amendment">Through which they came; null for none.</param>
/// <param name="At">When they came into the text for the first time.</param>
/// <param name="Position">Of the Council room, likewise.</param>
/// <param name="Kind">How they came, by the name that <see cref="OriginNames"/> gives.</param>
/// <param name="Replaced">The words in whose place they came; null for none.</param>
/// <param name="Returned">When they last came back; null where they never left.</param>
public sealed record OriginBody(
    string Clause,
    int Start,
    int End,
    IReadOnlyList<string> States,
    string? Amendment,
    DateTimeOffset At,
    long Position,
    string Kind,
    string? Replaced,
    ReturnBody? Returned)
{
    internal static IEnumerable<OriginBody> Of(DraftOrigins origins, IEnumerable<Clause> clauses) =>
        from clause in clauses
        let whose = origins.Find(clause.Id)
        where whose is not null
        from run in whose.Runs
        select new OriginBody(
            clause.Id.ToString(),
            run.Start,
            run.End,
            [.. run.Of.States.Select(state => state.Code)],
            run.Of.Amendment?.ToString(),
            run.Of.At,
            run.Of.Position,
            OriginNames.Of(run.Of.Kind),
            run.Of.Replaced,
            ReturnBody.Of(run.Of.Returned));
}

/// <param name="States">Codes of the states that had them back; empty for the Secretariat.</param>
/// <param name="Amendment">Through which they came back; null for none.</param>
public sealed record ReturnBody(IReadOnlyList<string> States, string? Amendment, DateTimeOffset At, long Position)
{
    internal static ReturnBody? Of(WordsReturn? back) => back is null
        ? null
        : new ReturnBody([.. back.States.Select(state => state.Code)], back.Amendment?.ToString(), back.At, back.Position);
}
