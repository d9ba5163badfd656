using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting;

/// <summary>What the routes below <c>/api</c> have in common: for whom they are, and the problems that they answer with.</summary>
internal static class ApiGroups
{
    private static readonly int[] ProblemStatuses =
    [
        StatusCodes.Status400BadRequest,
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status403Forbidden,
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status422UnprocessableEntity,
        StatusCodes.Status503ServiceUnavailable,
    ];

    public static RouteGroupBuilder MapApiGroup(this IEndpointRouteBuilder routes, string path, string tag)
    {
        var group = routes.MapGroup(path).WithTags(tag).WithMetadata(new AudienceAttribute(Audience.SignedIn));
        foreach (var status in ProblemStatuses)
        {
            group.ProducesProblem(status);
        }

        return group;
    }
}
