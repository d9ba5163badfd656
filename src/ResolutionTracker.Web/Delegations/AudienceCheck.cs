using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>Lets a request through only to a route that says whom it is for, and only if it is for whoever asks.</summary>
internal static class AudienceCheck
{
    public static IApplicationBuilder UseAudienceCheck(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // What is mapped has a route. Where none fits, the framework puts an endpoint of its own that says so, 405 or 415; programs are
        // told, and for pages there is nothing there.
        if (context.GetEndpoint() is not { } endpoint
            || (endpoint is not RouteEndpoint && context.Request.Path.StartsWithSegments(Paths.Api, StringComparison.Ordinal)))
        {
            await next(context);
            return;
        }

        var audience = endpoint.Metadata.GetMetadata<AudienceAttribute>()?.Audience;
        var viewer = context.Viewer();
        switch (audience)
        {
            case Audience.Anyone:
            case Audience.SignedIn when viewer.IsSignedIn:
            case Audience.Administrator when viewer.Kind == ViewerKind.Administrator:
                await next(context);
                break;
            case Audience.SignedIn or Audience.Administrator when !viewer.IsSignedIn:
                await AskToSignInAsync(context);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    });

    private static Task AskToSignInAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Paths.Api, StringComparison.Ordinal)
            || context.Request.Path.StartsWithSegments(Paths.Hubs, StringComparison.Ordinal)
            || !HttpMethods.IsGet(context.Request.Method))
        {
            return Problems.Of(
                StatusCodes.Status401Unauthorized,
                "not-signed-in",
                "Sign in first: people at /sign-in, programs with Authorization: Bearer and a token.").ExecuteAsync(context);
        }

        context.Response.Redirect($"{Paths.SignIn}?to={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        return Task.CompletedTask;
    }
}
