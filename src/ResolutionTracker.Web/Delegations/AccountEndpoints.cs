using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>The page of those who keep the accounts.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/accounts").ExcludeFromDescription().DisableAntiforgery().WithMetadata(new AudienceAttribute(Audience.Administrator));

        group.MapGet("", (HttpContext context, Accounts accounts) => Page(context, accounts, null, null));
        group.MapPost("", AddAsync);
        group.MapPost("/link", LinkAsync);
        group.MapPost("/remove", RemoveAsync);
    }

    private static IResult Page(HttpContext context, Accounts accounts, string? link, string? error) => Pages.Show<AccountsPage>(
        context,
        new()
        {
            ["Accounts"] = (IReadOnlyList<AccountRow>)[.. accounts.All.Select(accounts.RowOf)],
            ["Viewer"] = context.Viewer(),
            ["Link"] = link,
            ["Error"] = error,
        });

    private static async Task<IResult> AddAsync(
        [FromForm] string? login, [FromForm] string? name, [FromForm] string? kind, [FromForm] string? state, HttpContext context, Accounts accounts)
    {
        if (!Enum.TryParse<AccountKind>(kind, ignoreCase: true, out var known) || !Enum.IsDefined(known))
        {
            return Page(context, accounts, null, "Choose for whom the account is.");
        }

        var member = known == AccountKind.Delegation ? MemberStates.Find(state) : null;
        if (known == AccountKind.Delegation && member is null)
        {
            return Page(context, accounts, null, new Core.History.Refusal.UnknownState(state ?? "").Sentence);
        }

        var (account, refused) = await accounts.AddAsync(login ?? "", name ?? "", known, member, null, context.RequestAborted);
        return account is null
            ? Page(context, accounts, null, refused)
            : Page(context, accounts, await LinkOfAsync(context, accounts, account), null);
    }

    private static async Task<IResult> LinkAsync([FromForm] string? login, HttpContext context, Accounts accounts) =>
        accounts.FindByLogin(login ?? "") is { } account
            ? Page(context, accounts, await LinkOfAsync(context, accounts, account), null)
            : Page(context, accounts, null, "There is no account with that login.");

    /// <summary>Forgets an account: who is signed in with it is signed out, and their sockets are cut. The record keeps its opaque id.</summary>
    private static async Task<IResult> RemoveAsync([FromForm] string? login, HttpContext context, Accounts accounts, RoomLifetimeManager rooms)
    {
        if (accounts.FindByLogin(login ?? "") is not { } account)
        {
            return Page(context, accounts, null, "There is no account with that login.");
        }

        if (account.Id == context.Viewer().Account)
        {
            return Page(context, accounts, null, "You can’t remove your own account; another administrator can.");
        }

        await accounts.RemoveAsync(account, context.RequestAborted);
        rooms.CutOffThoseWithoutRights();
        return Page(context, accounts, null, null);
    }

    private static async Task<string> LinkOfAsync(HttpContext context, Accounts accounts, Account account) =>
        $"{ServerAddress.Of(context)}/invitation/{await accounts.InviteAsync(account, context.RequestAborted)}";
}
