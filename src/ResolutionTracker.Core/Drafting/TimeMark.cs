using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

/// <summary>An act worth a mark on a draft's time line.</summary>
/// <param name="Kind">The stored name of the event without its version, such as <c>amendment-tabled</c>.</param>
/// <param name="Clause">The clause it touches, where it touches one.</param>
/// <param name="Text">What is written beside the mark, such as a revision's name; null for most.</param>
public sealed record TimeMark(long Position, DateTimeOffset At, ActingFor By, string Kind, ClauseId? Clause, string? Text)
{
    /// <summary>How many marks a draft keeps at hand, so that its page costs the same after ten events and after ten thousand.</summary>
    public const int Kept = 150;
}
