namespace ResolutionTracker.Core.History;

/// <summary>The log takes nothing more until it is started again; what it acknowledged before is safe.</summary>
public sealed class LogClosedException : Exception
{
    public LogClosedException()
        : this("The record takes nothing more.")
    {
    }

    /// <param name="message">One sentence for whoever runs the server.</param>
    public LogClosedException(string message)
        : base(message)
    {
    }

    public LogClosedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
