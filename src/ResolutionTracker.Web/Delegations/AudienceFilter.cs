using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.SignalR;

namespace ResolutionTracker.Web.Delegations;

/// <summary>The same for hub methods: one that says nobody whom it is for is closed; and no connection calls faster than a person types.</summary>
internal sealed class AudienceFilter(Accounts accounts, TimeProvider clock) : IHubFilter
{
    private const int CallsASecond = 60;
    private const string BudgetKey = "budget";

    private readonly ConcurrentDictionary<MethodInfo, Audience?> _audiences = new();

    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var audience = _audiences.GetOrAdd(invocationContext.HubMethod, static method => method.GetCustomAttribute<AudienceAttribute>()?.Audience);
        var viewer = accounts.ViewerOf(invocationContext.Context.User);
        var allowed = audience switch
        {
            Audience.Anyone => true,
            Audience.SignedIn => viewer.IsSignedIn,
            Audience.Administrator => viewer.Kind == ViewerKind.Administrator,
            _ => false,
        };
        if (!allowed)
        {
            invocationContext.Context.Abort();
            throw new HubException("Sign in again; this connection is no longer yours.");
        }

        if (!IsWithinBudget(invocationContext.Context))
        {
            throw new HubException("Too many calls in one second; wait a moment and try again.");
        }

        return await next(invocationContext);
    }

    private bool IsWithinBudget(HubCallerContext connection)
    {
        var second = clock.GetUtcNow().ToUnixTimeSeconds();
        lock (connection.Items)
        {
            var (at, calls) = connection.Items.TryGetValue(BudgetKey, out var kept) && kept is (long then, int made) && then == second
                ? (then, made)
                : (second, 0);
            connection.Items[BudgetKey] = (at, calls + 1);
            return calls < CallsASecond;
        }
    }
}
