namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>Started by <c>dotnet run</c>: Development, on a port of its own, unless the environment says otherwise.</summary>
internal static class Checkout
{
    // The project puts it before what "dotnet run" was called with.
    private const string Mark = "--from-checkout";

    /// <returns>What the program was called with.</returns>
    public static string[] Unmark(string[] args)
    {
        if (args is not [Mark, .. var called])
        {
            return args;
        }

        if (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is null)
        {
            Default("ASPNETCORE_ENVIRONMENT", Environments.Development);
        }

        Default("ASPNETCORE_URLS", "http://localhost:5260");
        return called;
    }

    private static void Default(string name, string value) =>
        Environment.SetEnvironmentVariable(name, Environment.GetEnvironmentVariable(name) ?? value);
}
