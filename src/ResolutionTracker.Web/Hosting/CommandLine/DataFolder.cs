using System.CommandLine;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>Where the store is: <c>--data FOLDER</c>, <c>./data</c> of the caller's directory unless told otherwise.</summary>
internal static class DataFolder
{
    public const string Usual = "data";

    public static Option<string> Option() => new("--data")
    {
        Description = "The folder of the store.",
        DefaultValueFactory = _ => Usual,
        HelpName = "FOLDER",
    };
}
