namespace ResolutionTracker.Web.Hosting;

/// <summary>The roots of what is served.</summary>
internal static class Paths
{
    public const string Api = "/api";

    public const string Hubs = "/hubs";

    public const string SignIn = "/sign-in";
}
