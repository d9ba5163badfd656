namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Another process has the store open; the message is one sentence that names it.</summary>
public sealed class StoreInUseException : Exception
{
    public StoreInUseException()
        : this("Another process has the store open.")
    {
    }

    public StoreInUseException(string message)
        : base(message)
    {
    }

    public StoreInUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
