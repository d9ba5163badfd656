namespace ResolutionTracker.Web.Delegations;

/// <summary>Who is asking, from the request.</summary>
internal static class ViewerContext
{
    /// <returns><see cref="Viewer.Nobody"/> where nobody is signed in.</returns>
    public static Viewer Viewer(this HttpContext context) =>
        context.RequestServices.GetRequiredService<Accounts>().ViewerOf(context.User);
}
