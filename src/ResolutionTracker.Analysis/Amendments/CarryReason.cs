namespace ResolutionTracker.Analysis.Amendments;

/// <summary>One thing to be said about an amendment on the text that now stands.</summary>
/// <param name="Clause">The place of the clause in the base, from 0; for one that is put in, of the clause before it, -1 at the head.</param>
/// <param name="Base">The words that were there, like the others with a ¶ where a clause ends; empty for what is put in.</param>
/// <param name="Current">What stands there now; empty where it is gone.</param>
/// <param name="Amended">What the amendment wants there; empty where it deletes.</param>
public sealed record CarryReason(CarryCode Code, int Clause, string Base, string Current, string Amended)
{
    /// <summary>Whether a person has to choose; else it is only a notice.</summary>
    public bool NeedsDecision => Code != CarryCode.Neighbour;
}
