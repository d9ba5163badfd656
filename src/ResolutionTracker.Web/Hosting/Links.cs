using System.Globalization;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.History.Comparing;

namespace ResolutionTracker.Web.Hosting;

/// <summary>The addresses that pages point to.</summary>
internal static class Links
{
    public const string Drafts = "/drafts";

    public const string NewDraft = "/drafts/new";

    public const string ImportHistory = "/drafts/new/history";

    public const string Compare = "/compare";

    /// <summary>The texts that somebody sent in to compare.</summary>
    public const string SentTexts = "/compare/texts";

    public const string Help = "/help";

    public const string Search = "/search";

    public const string AgreedLanguage = "/agreed-language";

    public const string Accounts = "/accounts";

    public const string SignIn = "/sign-in";

    public const string SignOut = "/sign-out";

    public const string SetPassword = "/set-password";

    public const string StepIn = "/dev/step-in";

    public static string Of(Draft draft) => $"{Drafts}/{draft.Id}";

    /// <summary>The draft's page with this clause's panel open; null is the head of the text.</summary>
    public static string Of(Draft draft, ClauseId? clause) => $"{Of(draft)}?clause={PlaceKeys.Of(clause)}#{PlaceKeys.Paper(clause)}";

    /// <summary>The draft's page as changes since a moment, by the name that addresses have for it.</summary>
    public static string Since(Draft draft, string moment) => $"{Of(draft)}?since={Uri.EscapeDataString(moment)}";

    /// <summary>The same with this clause's panel open.</summary>
    public static string Since(Draft draft, string moment, ClauseId clause) =>
        $"{Since(draft, moment)}&clause={PlaceKeys.Of(clause)}#{PlaceKeys.Paper(clause)}";

    public static string History(Draft draft, ClauseId clause) => $"{Of(draft)}/clauses/{clause}";

    /// <summary>The draft's negotiation, to be moved through.</summary>
    public static string Replay(Draft draft) => $"{Of(draft)}/replay";

    /// <summary>The same at a position of the Council room.</summary>
    public static string Replay(Draft draft, long position) => string.Create(CultureInfo.InvariantCulture, $"{Replay(draft)}?at={position}");

    /// <summary>The text with each word marked by whose it is.</summary>
    public static string Words(Draft draft) => $"{Of(draft)}/words";

    /// <summary>The negotiation in charts.</summary>
    public static string Pictures(Draft draft) => $"{Of(draft)}/pictures";

    /// <summary>The same up to a position of the Council room.</summary>
    public static string Pictures(Draft draft, long position) => string.Create(CultureInfo.InvariantCulture, $"{Pictures(draft)}?at={position}");

    /// <summary>One chart as a file.</summary>
    /// <param name="past">The draft as it was at the moment that it shows.</param>
    public static string Picture(Draft past, string name, string form) =>
        string.Create(CultureInfo.InvariantCulture, $"{Pictures(past)}/{name}.{form}?at={past.Position}");

    /// <summary>What still needs a decision.</summary>
    public static string Decide(Draft draft) => $"{Of(draft)}/decide";

    /// <summary>What having the text of a moment again would do.</summary>
    public static string Restate(Draft draft) => $"{Of(draft)}/restate";

    /// <summary>What follows elsewhere from the decision on an amendment.</summary>
    public static string Consequences(Draft draft, AmendmentId amendment) => $"{Of(draft, amendment)}/consequences";

    /// <summary>What taking back the decision on an amendment would do.</summary>
    public static string Revert(Draft draft, AmendmentId amendment) => $"{Of(draft, amendment)}/revert";

    /// <summary>The draft's data to take away.</summary>
    public static string Export(Draft draft) => $"{Of(draft)}/export";

    /// <param name="room">The room whose members may read it; null for the Council room.</param>
    /// <param name="at">A position of the Council room; null for all.</param>
    public static string Export(Draft draft, string format, Room? room, long? at) =>
        string.Create(CultureInfo.InvariantCulture, $"{Export(draft)}?format={format}{(room is null ? "" : $"&room={room}")}{(at is null ? "" : $"&at={at}")}");

    /// <summary>The address under which a moment is cited; it stays.</summary>
    /// <param name="past">The draft as it was then.</param>
    public static string Cited(Draft past) => Cited(past, past.Position);

    /// <param name="position">Of the Council room.</param>
    public static string Cited(Draft draft, long position) => string.Create(CultureInfo.InvariantCulture, $"{Export(draft)}?at={position}");

    public static string SearchFor(string asked, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"{Search}?q={Uri.EscapeDataString(asked)}{(page > 1 ? $"&page={page}" : "")}");

    public static string SearchIn(Draft draft, string asked) => $"{SearchFor(asked, 1)}&draft={draft.Id}";

    /// <summary>Which texts have these words, or nearly; it stays.</summary>
    /// <param name="source">Where they were selected; null for nowhere in particular.</param>
    public static string AgreedLanguageOf(string words, SelectedIn? source) =>
        $"{AgreedLanguage}?q={Uri.EscapeDataString(words)}{(source is null ? "" : $"&draft={source.Draft}")}"
        + $"{(source?.Clause is { } clause ? $"&clause={clause}" : "")}{(source?.Amendment is { } amendment ? $"&amendment={amendment}" : "")}";

    public static string Of(Draft draft, AmendmentId amendment) => $"{Of(draft)}/amendments/{amendment}";

    /// <summary>Two texts compared, by what <see cref="ComparedSides"/> finds under their addresses.</summary>
    public static string Comparison(string from, string to, CompareView options) =>
        $"{Compare}?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}{options.Query}";

    /// <summary>What removing a text that was sent in would end, and, as a form, its removal.</summary>
    public static string RemoveText(string key) => $"{SentTexts}/{key}/remove";

    /// <summary>A draft as it is when the link is followed, compared with a moment by the name that addresses have for it.</summary>
    public static string CompareMoments(Draft draft, string from) => $"{Of(draft)}/compare?from={Uri.EscapeDataString(from)}";

    /// <summary>Two amendments beside each other and what they amend.</summary>
    public static string Rivals(Draft draft, AmendmentId one, AmendmentId other) => $"{Of(draft)}/rivals?a={one}&b={other}";
}
