using System.Collections.Immutable;

namespace ResolutionTracker.Core.Amendments;

/// <summary>What became of an amendment.</summary>
public abstract record AmendmentOutcome
{
    private AmendmentOutcome()
    {
    }

    /// <summary>The stable name used in the program interface.</summary>
    public abstract string Name { get; }

    public bool IsPending => this is Pending;

    public sealed record Pending : AmendmentOutcome
    {
        public override string Name => "pending";
    }

    /// <summary>Taken over word for word.</summary>
    public sealed record Accepted(DateTimeOffset At) : AmendmentOutcome
    {
        public override string Name => "accepted";
    }

    /// <summary>Taken over with words of the penholder's, or in part.</summary>
    /// <param name="Changes">What was proposed and what was accepted, change by change; a change that is not among them was rejected.</param>
    public sealed record AcceptedAsModified(DateTimeOffset At, ImmutableList<AcceptedChange> Changes) : AmendmentOutcome
    {
        public override string Name => "accepted-as-modified";
    }

    public sealed record Rejected(string Reason, DateTimeOffset At) : AmendmentOutcome
    {
        public override string Name => "rejected";
    }

    public sealed record Withdrawn(DateTimeOffset At) : AmendmentOutcome
    {
        public override string Name => "withdrawn";
    }

    /// <summary>Gone without a decision.</summary>
    public sealed record Lapsed(LapseReason Why, DateTimeOffset At) : AmendmentOutcome
    {
        public override string Name => "lapsed";
    }
}
