using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Help;

/// <summary>The help, open to everybody.</summary>
internal static class HelpEndpoints
{
    public static void MapHelp(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Links.Help).ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.Anyone));

        group.MapGet("", (HttpContext context, HelpPages pages) => Page(HelpTopics.All[0].Name, context, pages));
        group.MapGet("/{topic}", Page);
    }

    private static IResult Page(string topic, HttpContext context, HelpPages pages) => pages.Find(topic) is var (title, html)
        ? Pages.Show<HelpPage>(context, new() { ["Title"] = title, ["Html"] = html, ["Viewer"] = context.Viewer() })
        : Pages.Problem(context, StatusCodes.Status404NotFound, "The help has no such page; choose one of those that it lists.");
}
