namespace ResolutionTracker.Core.History;

/// <summary>A history that no sequence of decisions could have written; a replay stops here rather than skip in silence.</summary>
public sealed class InconsistentHistoryException : Exception
{
    public InconsistentHistoryException()
        : this("The history contradicts itself.")
    {
    }

    public InconsistentHistoryException(string message)
        : base(message)
    {
    }

    public InconsistentHistoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="why">A clause of a sentence, such as "the clause is not in the text".</param>
    public static InconsistentHistoryException At(Recorded recorded, string why) => new(
        $"Draft {recorded.Draft}, room {recorded.Room}, position {recorded.Position} ({recorded.Event.GetType().Name}): {why}.");
}
