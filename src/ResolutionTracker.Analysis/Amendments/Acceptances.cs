using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>How a change is accepted on the text that now stands; the rules decide whether it may be.</summary>
public static class Acceptances
{
    /// <param name="seen">The version of the clause that the penholder had before them; null where they named none, which with
    /// <paramref name="text"/> means that of the base.</param>
    /// <param name="text">Words in place of those proposed; null for those proposed.</param>
    /// <param name="choice">One of the choices of a change that needs a decision; null for none.</param>
    /// <returns>The acceptance, or why there is none.</returns>
    public static (ChangeAcceptance? Acceptance, Refusal? Refusal) Of(
        Amendment amendment, Change change, Draft draft, ClauseVersion? seen, string? text = null, string? choice = null)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        var plain = new ChangeAcceptance(change.Id, seen, text);
        if (!CarryOver.IsBehind(change, draft, amendment) && choice is null)
        {
            return (plain, null);
        }

        var now = draft.TargetOf(change);
        if (seen is { } version && now is not null && version != now.Version)
        {
            return (null, new Refusal.StaleVersion(now.Label.Value, version, now.Version));
        }

        var carried = CarryOver.Carry(change, draft, amendment);
        return text is not null ? (WithWords(plain, change, draft, now, carried), null) : Chosen(plain, change, draft, now, carried, choice);
    }

    // The words of a person settle whatever needed a decision, if they have seen the words that now stand.
    private static ChangeAcceptance WithWords(ChangeAcceptance plain, Change change, Draft draft, Clause? now, CarriedOver carried) =>
        plain.Seen is null || now is { IsPresent: false } || CarriedEdits.WithWords(change, draft, plain.Text!) is not { } edits
            ? plain
            : plain with { Carried = new CarriedWords(carried.Result is { } said ? string.Join(Change.ClauseBreak, said) : null, edits) };

    private static (ChangeAcceptance? Acceptance, Refusal? Refusal) Chosen(
        ChangeAcceptance plain, Change change, Draft draft, Clause? now, CarriedOver carried, string? choice)
    {
        if (CarriedEdits.Of(change, draft, carried, choice) is not { } words)
        {
            return (null, new Refusal.NeedsDecision(NameOf(change, now)));
        }

        // What leaves something of the amendment out is not what its authors proposed.
        return choice != "theirs" ? (plain with { Carried = words }, null)
            : words.Edits.IsEmpty ? (null, new Refusal.NothingTaken())
            : (plain with { Carried = words with { Text = null }, Text = words.Text }, null);
    }

    private static string NameOf(Change change, Clause? clause) => (change, clause) switch
    {
        (Change.Retitle, _) => "the working title",
        (Change.Amend, _) => "that amendment",
        (_, { Label.Value: { Length: > 0 } label }) => label,
        _ => "the new clause’s place",
    };
}
