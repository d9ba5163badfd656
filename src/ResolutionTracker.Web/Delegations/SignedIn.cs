using Microsoft.AspNetCore.Authentication.Cookies;

namespace ResolutionTracker.Web.Delegations;

/// <summary>The names under which people and programs are signed in.</summary>
internal static class SignedIn
{
    public const string Cookie = "resolution-tracker";

    public const string CookieScheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public const string TokenScheme = "Token";

    /// <summary>Chooses by whether an <c>Authorization</c> header is sent.</summary>
    public const string EitherScheme = "Either";

    public const string AccountClaim = "account";

    /// <summary>Changes with the password and with the account's rights; a cookie with an older one is worth nothing.</summary>
    public const string StampClaim = "stamp";
}
