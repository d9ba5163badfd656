namespace ResolutionTracker.Storage.Embedded.Tests.Writer;

/// <summary>Says, a line each, what the store acknowledged.</summary>
internal static class Acknowledged
{
    private static readonly Stream Output = Console.OpenStandardOutput();

    public static void Ready() => Say("ready");

    public static void Closed(string part) => Say($"closed {part}");

    public static void Say(string line)
    {
        lock (Output)
        {
            Output.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        }
    }
}
