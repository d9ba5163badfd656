using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Styles and scripts, and the generated style sheet of the states' colours.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets().WithMetadata(new AudienceAttribute(Audience.Anyone));
        var css = StateColours.Css();
        routes.MapGet("/css/states.css", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "max-age=300";
            return Results.Text(css, "text/css; charset=utf-8");
        }).ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.Anyone));
    }
}
