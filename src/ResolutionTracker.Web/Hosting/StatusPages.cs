namespace ResolutionTracker.Web.Hosting;

/// <summary>Gives answers without a body a sentence: a page for people, a problem for programs.</summary>
internal static class StatusPages
{
    public static IApplicationBuilder UseStatusPages(this IApplicationBuilder app) => app.UseStatusCodePages(async status =>
    {
        var context = status.HttpContext;
        var code = context.Response.StatusCode;
        var sentence = code switch
        {
            StatusCodes.Status404NotFound => "There is nothing here, or it is not open to you; the list of drafts shows what is.",
            StatusCodes.Status405MethodNotAllowed => "This address does not take that; see /openapi/v1.json for what it takes.",
            StatusCodes.Status413PayloadTooLarge => BadBodies.TooLarge,
            StatusCodes.Status415UnsupportedMediaType => "The body must be JSON, sent as application/json.",
            _ => "This can't be answered; go back and try again.",
        };
        if (Pages.WantsPage(context))
        {
            await Pages.Problem(context, code, sentence).ExecuteAsync(context);
        }
        else
        {
            await Problems.Of(code, CodeOf(code), sentence).ExecuteAsync(context);
        }
    });

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "not-json",
        _ => "not-taken",
    };
}
