using ResolutionTracker.Storage.Embedded.Accounts;

namespace ResolutionTracker.Web.Delegations;

/// <summary>In Production nobody can step in, so the first start prints a one-time link for the first administrator.</summary>
internal static class FirstAdministrator
{
    private const string Name = "administrator";

    public static async Task InviteAsync(WebApplication app, CancellationToken cancellation)
    {
        var accounts = app.Services.GetRequiredService<Accounts>();
        if (app.Environment.IsDevelopment() || accounts.HasAdministrator)
        {
            return;
        }

        var account = accounts.FindByLogin(Name)
            ?? (await accounts.AddAsync(Name, Name, AccountKind.Administrator, null, null, cancellation)).Account;
        if (account is not null)
        {
            var code = await accounts.InviteAsync(account, cancellation);
            await Console.Error.WriteLineAsync(
                $"No administrator has a password yet. Set one for the account “{Name}” by this link, which works once: {app.Urls.First()}/invitation/{code}");
        }
    }
}
