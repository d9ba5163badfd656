using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>Which texts have selected words, or nearly: a page for people, the panel beside a text, and the same for programs.</summary>
internal static class AgreedEndpoints
{
    public static void MapAgreedLanguage(this IEndpointRouteBuilder routes)
    {
        routes.MapApiGroup("/api/agreed-language", "Agreed language").MapGet("", FindAsync)
            .WithSummary("Which texts that you may read have these words, or nearly, with the difference.");
        var pages = routes.MapGroup(Links.AgreedLanguage).ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));
        pages.MapGet("", PageAsync);
        // Sent as a form, so that words being prepared stand in no address that something on the way could keep.
        pages.MapPost("/found", PanelAsync);
    }

    private static async Task<Results<Ok<AgreedLanguageBody>, ProblemHttpResult>> FindAsync(
        string? q, string? draft, string? clause, string? amendment, string? language, HttpContext context, AgreedTexts texts) =>
        await texts.FindAsync(context.Viewer(), new AgreedQuestion(q ?? "", draft, clause, amendment, language), context.RequestAborted) switch
        {
            AgreedAnswer.Found found => TypedResults.Ok(AgreedLanguageBody.Of(found)),
            AgreedAnswer.Refused refused => Problems.Of(refused.Why),
            _ => throw new InvalidOperationException("An answer is one of two."),
        };

    private static async Task<IResult> PageAsync(
        string? q, string? draft, string? clause, string? amendment, string? language, HttpContext context, AgreedTexts texts)
    {
        var question = new AgreedQuestion(q ?? "", draft, clause, amendment, language);
        var isAsked = !string.IsNullOrWhiteSpace(q);
        var answer = isAsked ? await texts.FindAsync(context.Viewer(), question, context.RequestAborted) : null;
        return answer is AgreedAnswer.Refused { Why: not TooLittleSelected and var why }
            ? Pages.Problem(context, StatusCodes.Status404NotFound, why.Sentence)
            : Pages.Show<AgreedPage>(context, new() { ["Question"] = question, ["Answer"] = answer, ["Viewer"] = context.Viewer() });
    }

    private static async Task<IResult> PanelAsync(HttpContext context, AgreedTexts texts)
    {
        if (!context.Request.HasFormContentType)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "no-form", "Send the words as a form.");
        }

        var question = AgreedQuestion.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        return new RazorComponentResult<AgreedPanelAnswer>(new Dictionary<string, object?>
        {
            ["Answer"] = await texts.FindAsync(context.Viewer(), question, context.RequestAborted),
        });
    }
}
