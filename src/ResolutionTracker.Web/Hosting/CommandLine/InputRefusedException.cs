namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>What was given on the command line can't be used; the message is a sentence for whoever called.</summary>
internal sealed class InputRefusedException : Exception
{
    public InputRefusedException()
        : this("The input can't be used.")
    {
    }

    public InputRefusedException(string message)
        : base(message)
    {
    }

    public InputRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
