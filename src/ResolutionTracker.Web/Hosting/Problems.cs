using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Hosting;

/// <summary>The one place that turns refusals into HTTP: RFC 9457 problems with a stable <c>code</c> and one sentence in <c>detail</c>.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(Refusal refusal) => Of(StatusOf(refusal), refusal.Code, refusal.Sentence);

    public static ProblemHttpResult Of(int status, string code, string sentence) => TypedResults.Problem(
        statusCode: status,
        title: Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
        detail: sentence,
        extensions: new Dictionary<string, object?> { ["code"] = code });

    public static int StatusOf(Refusal refusal) => refusal switch
    {
        Refusal.Missing => StatusCodes.Status404NotFound,
        Refusal.Forbidden => StatusCodes.Status403Forbidden,
        Refusal.Overtaken => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
