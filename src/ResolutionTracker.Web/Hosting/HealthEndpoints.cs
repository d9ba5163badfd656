using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Whether the process lives, and whether it takes work.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.Anyone));

        group.MapGet("/live", () => TypedResults.Text("live"));
        group.MapGet("/ready", (ConditionBoard condition) => condition.Sentence is null
            ? Results.Text("ready")
            : Results.Text(condition.Sentence, statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
