namespace ResolutionTracker.Core.Drafting;

/// <summary>What an event makes of the words of one clause.</summary>
/// <param name="Version">Null for a clause that is joined to another: the event does not say it, and it is that of its last wording.</param>
/// <param name="Text">Null where the clause is no longer in the text.</param>
/// <param name="Through">The change of an amendment that was accepted so; null where the penholder wrote it.</param>
public sealed record BroughtWording(ClauseId Clause, ClauseVersion? Version, string? Text, ChangeReference? Through, bool IsFromBase = false)
{
    /// <returns>None for most events, several where a clause is split or clauses are joined; the clause that stays comes first.</returns>
    public static IEnumerable<BroughtWording> Of(DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted e => [new(e.Clause, ClauseVersion.First, e.Text, e.Through, e.IsFromBase)],
        DraftEvent.ClauseRevised e => [new(e.Clause, e.Version, e.Text, e.Through)],
        DraftEvent.ClauseReinstated e => [new(e.Clause, e.Version, e.Text, e.Through)],
        DraftEvent.ClauseDeleted e => [new(e.Clause, e.Version, null, e.Through)],
        DraftEvent.ClauseSplit e => e.Into.Select(part => new BroughtWording(part.Clause, ClauseVersion.First, part.Text, e.Through))
            .Prepend(new(e.Clause, e.Version, e.Text, e.Through)),
        DraftEvent.ClausesJoined e => e.Others.Select(other => new BroughtWording(other, null, null, e.Through))
            .Prepend(new(e.Clause, e.Version, e.Text, e.Through)),
        _ => [],
    };
}
