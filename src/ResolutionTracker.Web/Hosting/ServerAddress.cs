namespace ResolutionTracker.Web.Hosting;

/// <summary>Where whoever asks has found this server.</summary>
internal static class ServerAddress
{
    /// <returns>Such as <c>https://drafts.example.org</c>.</returns>
    public static string Of(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";
}
