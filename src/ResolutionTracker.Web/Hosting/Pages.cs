using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Shows a page: a component rendered on the server, readable without script. Every page says it when nothing is recorded.</summary>
internal static class Pages
{
    public static RazorComponentResult<TPage> Show<TPage>(HttpContext context, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        parameters["Condition"] = context.RequestServices.GetRequiredService<ConditionBoard>().Sentence;
        return new RazorComponentResult<TPage>(parameters) { StatusCode = context.Response.StatusCode };
    }

    public static RazorComponentResult<ProblemPage> Problem(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return Show<ProblemPage>(context, new() { ["Status"] = status, ["Sentence"] = sentence, ["Viewer"] = context.Viewer() });
    }

    public static bool WantsPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments(Paths.Api, StringComparison.Ordinal)
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
