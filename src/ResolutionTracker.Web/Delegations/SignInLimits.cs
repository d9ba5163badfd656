using System.Threading.RateLimiting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>How often one address may try a password.</summary>
internal static class SignInLimits
{
    public const string Policy = "sign-in";

    public static void AddSignInLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = async (rejected, _) => await Problems.Of(
            StatusCodes.Status429TooManyRequests,
            "too-many-tries",
            "Too many tries from this address; wait a minute and try again.").ExecuteAsync(rejected.HttpContext);
    });
}
