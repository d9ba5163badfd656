using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Amendments;

/// <summary>What one or more states propose: a list of changes by a list of authors.</summary>
/// <param name="Ordinal">Counted from 1 in the order of tabling, for speaking of it ("amendment 4"); 0 while in preparation.</param>
/// <param name="At">When it reached this form: begun, or tabled.</param>
/// <param name="Position">The position, in the room it is read from, of the event that last changed it.</param>
public sealed record Amendment(
    AmendmentId Id,
    int Ordinal,
    ImmutableList<Authorship> Authors,
    ImmutableList<Change> Changes,
    AmendmentForm Form,
    AmendmentOutcome Outcome,
    string? Reason,
    DateTimeOffset At,
    long Position)
{
    /// <summary>The state that submits it.</summary>
    public MemberState MainSponsor => Authors[0].State;

    public bool IsBy(MemberState? state) => state is { } asked && Authors.Exists(author => author.State == asked);

    /// <summary>Form and outcome together, as delegates say it; the one place that joins them.</summary>
    public string Status => (Form, Outcome) switch
    {
        (AmendmentForm.InPreparation, _) => "in preparation",
        (_, AmendmentOutcome.Pending) => "tabled",
        (_, AmendmentOutcome.AcceptedAsModified) => "accepted as modified",
        var (_, outcome) => outcome.Name,
    };
}
