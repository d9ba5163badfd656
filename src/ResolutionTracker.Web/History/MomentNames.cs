using System.Globalization;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>The moments of a draft that have names, as a page offers them and an address holds them.</summary>
internal static class MomentNames
{
    public static IEnumerable<MomentName> Of(Draft draft)
    {
        if (draft.Base is { } basis)
        {
            yield return new MomentName("base", "the base", null);
        }

        foreach (var revision in draft.Revisions)
        {
            // A name that stands for another moment too is no address; the position always is one.
            var isOwn = RevisionNames.Find(draft, revision.Name) == revision && revision.Name is not ("base" or "start");
            yield return new MomentName(
                isOwn ? revision.Name : revision.Position.ToString(CultureInfo.InvariantCulture),
                NameOf(revision),
                revision.Position);
        }
    }

    /// <summary>What a past text is called in a sentence: the base S/RES/2531 (2020), the zero draft, Rev.1.</summary>
    public static string Of(Draft draft, PastText past) => past switch
    {
        { IsBase: true } when draft.Base is { } basis => $"the base {TitleOf(basis)}",
        _ when draft.Revisions.Find(revision => revision.Position == past.Position) is { } revision => NameOf(revision),
        _ => string.Create(CultureInfo.InvariantCulture, $"position {past.Position}"),
    };

    /// <summary>What an address calls a past text: by its name where it has one, else by its position.</summary>
    public static string AddressOf(Draft draft, PastText past) =>
        Of(draft).FirstOrDefault(moment => IsOf(moment, past))?.Value ?? past.Position.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a named moment is the one that a text is of.</summary>
    public static bool IsOf(MomentName moment, PastText past) => past.IsBase ? moment.Position is null : moment.Position == past.Position;

    // The symbol says it all where there is one; a title is long, and would run into the sentence around it.
    private static string TitleOf(BaseText basis) => basis.Symbol is { } symbol
        ? WordMarkup.Isolated(symbol)
        : $"“{WordMarkup.Isolated(basis.Name)}”";

    private static string NameOf(Revision revision) =>
        revision is { Number: 0, Name: "zero draft" } ? "the zero draft" : WordMarkup.Isolated(revision.Name);
}

/// <param name="Value">As it stands in an address.</param>
/// <param name="Name">As it stands in a list of moments.</param>
/// <param name="Position">Of the Council room; null for the base.</param>
internal sealed record MomentName(string Value, string Name, long? Position);
