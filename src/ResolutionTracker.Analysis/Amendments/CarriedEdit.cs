using System.Runtime.CompilerServices;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What a change does to the words that now stand. Never stored; kept as long as the change is in memory and its clause's words do not
/// move on, for with one more amendment all others are asked again.</summary>
/// <param name="Words">Null where it takes the clause out, or where <paramref name="IsClean"/> is false.</param>
/// <param name="IsClean">Whether it can be had, and is not had yet.</param>
internal sealed record CarriedEdit(bool IsClean, WordEdit? Words)
{
    private static readonly ConditionalWeakTable<Change, Kept> Known = [];

    /// <param name="clause">The change's target, or what stands for it.</param>
    public static CarriedEdit Of(Amendment amendment, Change change, Clause clause, Draft draft)
    {
        if (change is Change.Delete)
        {
            // It rests on more than the words of this clause, and does nothing to them.
            return new CarriedEdit(CarryOver.Kept(change, draft, amendment) is { Outcome: CarryOutcome.Clean, Result: [] }, null);
        }

        if (Known.TryGetValue(change, out var kept) && kept.Text == clause.Text)
        {
            return kept.Edit;
        }

        var edit = CarryOver.Kept(change, draft, amendment) switch
        {
            { Outcome: not CarryOutcome.Clean } => new CarriedEdit(false, null),
            { Result: [var text] } => new CarriedEdit(true, WordEdit.Of(clause.Text, text)),

            // Where the clause has been split meanwhile, no one clause's words say all of it.
            _ => new CarriedEdit(false, null),
        };
        Known.AddOrUpdate(change, new Kept(clause.Text, edit));
        return edit;
    }

    private sealed record Kept(string Text, CarriedEdit Edit);
}
