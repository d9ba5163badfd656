using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>The doors: sign-in, sign-out, a one-time link, and in Development only a step into the demo.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription().DisableAntiforgery().WithMetadata(new AudienceAttribute(Audience.Anyone));

        group.MapGet(Paths.SignIn, (HttpContext context, string? to) => PageAsync(context, to, null));
        group.MapPost(Paths.SignIn, SignInAsync).RequireRateLimiting(SignInLimits.Policy);
        group.MapPost(Links.SignOut, (Delegate)SignOutAsync);
        group.MapGet("/invitation/{code}", Invitation);
        group.MapPost(Links.SetPassword, SetPasswordAsync).RequireRateLimiting(SignInLimits.Policy);
        if (routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            group.MapPost("/dev/step-in", StepInAsync);
        }
    }

    private static async Task<IResult> PageAsync(HttpContext context, string? to, string? error)
    {
        var isDevelopment = context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        return Pages.Show<SignInPage>(context, new()
        {
            ["Error"] = error,
            ["IsDevelopment"] = isDevelopment,
            ["Council"] = isDevelopment
                ? await context.RequestServices.GetRequiredService<DraftList>().DemoDelegationsAsync(context.RequestAborted)
                : [],
            ["ReturnTo"] = Local(to),
        });
    }

    private static async Task<IResult> SignInAsync(
        [FromForm] string? login, [FromForm] string? password, [FromForm] string? returnTo, HttpContext context, Accounts accounts)
    {
        var (account, refused) = await accounts.SignInAsync(login ?? "", password ?? "", context.RequestAborted);
        if (account is null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return await PageAsync(context, returnTo, refused);
        }

        await context.SignInAsync(SignedIn.CookieScheme, Accounts.PrincipalOf(account, SignedIn.CookieScheme));
        return TypedResults.LocalRedirect(Local(returnTo));
    }

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(SignedIn.CookieScheme);
        return TypedResults.LocalRedirect(Paths.SignIn);
    }

    private static IResult Invitation(string code, HttpContext context, Accounts accounts) => accounts.FindInvited(code) is not null
        ? SetPasswordForm(context, code, null)
        : Pages.Problem(context, StatusCodes.Status404NotFound, Accounts.LinkIsOver);

    private static RazorComponentResult<SetPasswordPage> SetPasswordForm(HttpContext context, string code, string? error) =>
        Pages.Show<SetPasswordPage>(context, new() { ["Code"] = code, ["Error"] = error });

    private static async Task<IResult> SetPasswordAsync(
        [FromForm] string? code, [FromForm] string? password, [FromForm] string? again, HttpContext context, Accounts accounts, RoomLifetimeManager rooms)
    {
        var (account, refused) = password == again
            ? await accounts.SetPasswordAsync(code ?? "", password ?? "", context.RequestAborted)
            : (null, "The two passwords differ; type the same one twice.");
        if (account is null)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return SetPasswordForm(context, code ?? "", refused);
        }

        rooms.CutOffThoseWithoutRights();
        await context.SignInAsync(SignedIn.CookieScheme, Accounts.PrincipalOf(account, SignedIn.CookieScheme));
        return TypedResults.LocalRedirect("/");
    }

    /// <summary>Signs in as a delegation of the demo. A browser is led on to the drafts; a program gets a token.</summary>
    private static async Task<IResult> StepInAsync([FromForm] string? state, [FromForm] string? returnTo, HttpContext context, Accounts accounts)
    {
        var asked = state?.Trim() ?? "";
        var kind = asked.ToLowerInvariant() switch
        {
            "secretariat" => AccountKind.Secretariat,
            "observer" => AccountKind.Observer,
            "administrator" => AccountKind.Administrator,
            _ => AccountKind.Delegation,
        };
        var member = kind == AccountKind.Delegation ? MemberStates.Find(asked) : null;
        if (kind == AccountKind.Delegation && member is null)
        {
            return Problems.Of(new Core.History.Refusal.UnknownState(asked));
        }

        var role = member?.Code ?? asked.ToLowerInvariant();
        var account = await accounts.DemoAsync(role, kind, member, context.RequestAborted);
        await context.SignInAsync(SignedIn.CookieScheme, Accounts.PrincipalOf(account, SignedIn.CookieScheme));
        return context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? TypedResults.LocalRedirect(Local(returnTo))
            : TypedResults.Json(new SteppedIn(await accounts.AddTokenAsync(account, context.RequestAborted), role));
    }

    // Only back into this site, never to an address that a link brought along.
    private static string Local(string? to) =>
        to is ['/', not ('/' or '\\'), ..] && !to.Any(char.IsControl) ? to : "/";
}

/// <param name="Token">For <c>Authorization: Bearer</c>.</param>
/// <param name="State">The state, or the part, that it stands for.</param>
public sealed record SteppedIn(string Token, string State);
