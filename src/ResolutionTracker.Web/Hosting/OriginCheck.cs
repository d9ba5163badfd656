using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting;

/// <summary>
/// Refuses what another site's page could send in a signed-in person's name: unsafe requests and the socket are taken with a cookie
/// only from our own pages, and calls below <c>/api</c> only with a header that no form can set. Programs with a token are not concerned.
/// </summary>
internal static class OriginCheck
{
    public const string Header = "X-Resolution-Tracker";

    public static IApplicationBuilder UseOriginCheck(this IApplicationBuilder app) => app.Use((context, next) =>
        RefusalOf(context) is { } sentence
            ? Problems.Of(StatusCodes.Status403Forbidden, "foreign-origin", sentence).ExecuteAsync(context)
            : next(context));

    private static string? RefusalOf(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.ContainsKey("Authorization"))
        {
            return null;
        }

        var hasCookie = request.Cookies.ContainsKey(SignedIn.Cookie);
        if (hasCookie
            && request.Path.StartsWithSegments(Paths.Api, StringComparison.Ordinal)
            && !request.Headers.ContainsKey(Header))
        {
            return $"Calls with a cookie need the header {Header}: 1; programs sign in with a token instead.";
        }

        var isHub = request.Path.StartsWithSegments(Paths.Hubs, StringComparison.Ordinal);
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        return (isSafe && !isHub) || IsOwnOrigin(request, hasCookie, isHub)
            ? null
            : "This request does not come from a page of this server; open the page here and try again.";
    }

    private static bool IsOwnOrigin(HttpRequest request, bool hasCookie, bool isHub)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0)
        {
            return Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Scheme, request.Scheme, StringComparison.OrdinalIgnoreCase)
                && string.Equals(from.Authority, new Uri($"{request.Scheme}://{request.Host}").Authority, StringComparison.OrdinalIgnoreCase);
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        // No browser leaves both out. A program may: without a cookie there is nothing to abuse, and stepping into the demo uses none.
        return !isHub && (!hasCookie || request.Headers.ContainsKey(Header) || request.Path == Links.StepIn);
    }
}
