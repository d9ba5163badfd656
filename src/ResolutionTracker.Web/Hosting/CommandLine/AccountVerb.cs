using System.CommandLine;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>account add</c>: an account for a delegation, the Secretariat, an observer or an administrator.</summary>
internal static class AccountVerb
{
    public static Command Create()
    {
        var delegation = new Option<string?>("--delegation") { Description = "For the delegation of this state, by its code.", HelpName = "FRA" };
        var secretariat = new Option<bool>("--secretariat") { Description = "For the Secretariat." };
        var observer = new Option<bool>("--observer") { Description = "For somebody who reads what has been opened." };
        var administrator = new Option<bool>("--administrator") { Description = "For somebody who keeps the accounts." };
        var name = new Option<string>("--name") { Description = "The name to sign in with, and as colleagues see it.", Required = true };
        var password = new Option<bool>("--password-stdin") { Description = "The password is the first line of standard input.", Required = true };
        var data = DataFolder.Option();
        var add = new Command("add", "Makes an account.") { delegation, secretariat, observer, administrator, name, password, data };
        add.SetAction(async (parsed, cancellation) =>
        {
            var (kind, state) = PartOf(
                parsed.GetValue(delegation), parsed.GetValue(secretariat), parsed.GetValue(observer), parsed.GetValue(administrator));
            var secret = await Console.In.ReadLineAsync(cancellation) ?? "";
            await using var store = await OpenStore.AtAsync(Path.GetFullPath(parsed.GetValue(data)!), cancellation);
            var login = parsed.GetRequiredValue(name);
            var (account, refused) = await new Accounts(store.Accounts, TimeProvider.System)
                .AddAsync(login, login, kind, state, secret, cancellation);
            Console.WriteLine(account?.Id.ToString() ?? throw new InputRefusedException(refused!));
            return Verbs.Done;
        });
        return new Command("account", "Accounts.") { add };
    }

    private static (AccountKind Kind, MemberState? State) PartOf(string? delegation, bool secretariat, bool observer, bool administrator)
    {
        var parts = new List<AccountKind>();
        if (delegation is not null)
        {
            parts.Add(AccountKind.Delegation);
        }

        if (secretariat)
        {
            parts.Add(AccountKind.Secretariat);
        }

        if (observer)
        {
            parts.Add(AccountKind.Observer);
        }

        if (administrator)
        {
            parts.Add(AccountKind.Administrator);
        }

        if (parts is not [var kind])
        {
            throw new InputRefusedException("An account is for one part: give one of --delegation CODE, --secretariat, --observer, --administrator.");
        }

        return kind != AccountKind.Delegation
            ? (kind, null)
            : (kind, MemberStates.Find(delegation) ?? throw new InputRefusedException(new Refusal.UnknownState(delegation!).Sentence));
    }
}
