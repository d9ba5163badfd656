using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Shows a page: a component rendered on the server, readable without script.</summary>
internal static class Pages
{
    public static RazorComponentResult<TPage> Show<TPage>(HttpContext context, object parameters)
        where TPage : IComponent => new(parameters) { StatusCode = context.Response.StatusCode };

    public static RazorComponentResult<ProblemPage> Problem(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return Show<ProblemPage>(context, new { Status = status, Sentence = sentence });
    }
}
