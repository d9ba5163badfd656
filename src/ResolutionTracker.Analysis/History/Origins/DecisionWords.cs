using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What the decision that is being taken has brought into the text so far: words that leave in a later event of it have moved there.</summary>
/// <param name="Since">The position of its first event.</param>
internal sealed record DecisionWords(
    CommandId Command, AccountId Account, long Since, ImmutableList<(ClauseId Clause, string Text, Wording Words)> Inserted)
{
    /// <summary>A decision that writes a text anew moves no single words.</summary>
    private const int MostInserted = 32;

    public static DecisionWords None { get; } = new(default, default, 0, []);

    /// <summary>The same decision, or the one that begins with this event.</summary>
    public DecisionWords At(Recorded next) =>
        Since > 0 && (next.Command, next.Account) == (Command, Account) ? this : new DecisionWords(next.Command, next.Account, next.Position, []);

    public DecisionWords With(ClauseId clause, string text, in Wording words) => Inserted.Count < MostInserted && words.Weight >= GraveKeys.NearBy
        ? this with { Inserted = Inserted.Add((clause, text, words)) }
        : this;
}
