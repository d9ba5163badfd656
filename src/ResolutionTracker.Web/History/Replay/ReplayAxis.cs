namespace ResolutionTracker.Web.History.Replay;

/// <summary>
/// All acts of a negotiation, for a player: compact, since there may be a hundred thousand. One character or one entry an act, from position 1 on.
/// </summary>
/// <param name="Zone">The name of the zone whose clock <paramref name="Times"/> is.</param>
/// <param name="Kinds">The kinds of acts, by the stored names of their events.</param>
/// <param name="States">Who acted, by code; the Secretariat by its name.</param>
/// <param name="Clauses">The clauses that acts touched.</param>
/// <param name="Kind">The index of each act's kind, as a character that many behind <c>0</c>.</param>
/// <param name="By">The index of who acted, likewise; a full stop where the act came of the same command as the one before it.</param>
/// <param name="Times">Seconds since the act before it (the first: since 1970), by the clock of the zone, in base 36; empty for none.</param>
/// <param name="Touched">The indexes of the clauses that each act touched, in base 36, with full stops between; empty for none.</param>
/// <param name="Revisions">The revisions issued.</param>
public sealed record ReplayAxis(
    string Zone,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> States,
    IReadOnlyList<string> Clauses,
    string Kind,
    string By,
    string Times,
    string Touched,
    IReadOnlyList<ReplayRevision> Revisions);

/// <param name="Position">Where it was issued.</param>
public sealed record ReplayRevision(long Position, string Name);
