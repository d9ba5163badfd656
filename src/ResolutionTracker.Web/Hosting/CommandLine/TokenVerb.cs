using System.CommandLine;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>token add --account NAME</c>: a token with which a program acts for an account; printed once.</summary>
internal static class TokenVerb
{
    public static Command Create()
    {
        var name = new Option<string>("--account") { Description = "The name of the account.", Required = true };
        var data = DataFolder.Option();
        var add = new Command("add", "Makes a token for Authorization: Bearer, and prints it; it can't be shown again.") { name, data };
        add.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await OpenStore.AtAsync(Path.GetFullPath(parsed.GetValue(data)!), cancellation);
            var accounts = new Accounts(store.Accounts, TimeProvider.System);
            var account = accounts.FindByLogin(parsed.GetRequiredValue(name)) ?? throw new InputRefusedException(
                $"There is no account “{parsed.GetRequiredValue(name)}”; account add makes one.");
            Console.WriteLine(await accounts.AddTokenAsync(account, cancellation));
            return Verbs.Done;
        });
        return new Command("token", "Tokens for programs.") { add };
    }
}
