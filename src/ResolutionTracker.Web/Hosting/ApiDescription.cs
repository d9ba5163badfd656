using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ResolutionTracker.Web.Hosting;

/// <summary>What <c>/openapi/v1.json</c> says of the program interface as a whole.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    private const string Scheme = "token";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Resolution Tracker",
            Version = "v1",
            Description = "Sign in with Authorization: Bearer and a token, or with the cookie and the header X-Resolution-Tracker: 1. "
                + "A command may carry an Idempotency-Key (a UUID): sent again it is the same command and is answered as the first time. "
                + "Problems are RFC 9457 with a stable code and one sentence in detail. What may not be seen is answered like what is not there.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
