using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>A screen that follows the room: where news say that something is the same, it keeps what it shows.</summary>
internal static partial class FollowingScreen
{
    private static readonly HtmlParser Parser = new();

    /// <param name="before">The places as the screen shows them.</param>
    /// <param name="told">The news.</param>
    /// <param name="after">The same places drawn whole, and perhaps more.</param>
    /// <returns>Where the screen would show something else than is there, in a sentence.</returns>
    public static IEnumerable<string> Misled(
        IReadOnlyList<PlaceFragment> before, IReadOnlyList<PlaceFragment> told, IReadOnlyList<PlaceFragment> after)
    {
        foreach (var (news, whole) in told.Join(after, news => news.Place, whole => whole.Place, (news, whole) => (news, whole)))
        {
            var shown = Read(news);
            foreach (var same in shown.QuerySelectorAll("[data-same]").ToList())
            {
                if (Found(before.FirstOrDefault(each => each.Place == news.Place), same) is not { } kept)
                {
                    yield return $"{news.Place} has nothing that could stay as {KeysOf(same)}";
                    yield break;
                }

                same.Replace(kept.Clone());
            }

            var (would, truth) = (WrittenOf(shown), WrittenOf(Read(whole)));
            if (would != truth)
            {
                var at = would.Zip(truth).TakeWhile(pair => pair.First == pair.Second).Count();
                yield return $"{news.Place} would read {Excerpt(would, at)} on a screen that follows, and is {Excerpt(truth, at)}";
            }
        }
    }

    /// <param name="before">Every place as the screen shows it.</param>
    /// <param name="after">Every place as it would be drawn now.</param>
    /// <param name="told">The news.</param>
    /// <returns>Where the screen still shows what is there no more, for nobody told it, in a sentence.</returns>
    public static IEnumerable<string> Forgotten(
        IReadOnlyList<PlaceFragment> before, IReadOnlyList<PlaceFragment> after, IReadOnlyList<PlaceFragment> told)
    {
        foreach (var place in after.ExceptBy(told.Select(each => each.Place), each => each.Place))
        {
            if (before.FirstOrDefault(each => each.Place == place.Place) is { } shown && (WrittenOf(Read(shown)), WrittenOf(Read(place))) is var (would, truth) && would != truth)
            {
                var at = would.Zip(truth).TakeWhile(pair => pair.First == pair.Second).Count();
                yield return $"{place.Place} still reads {Excerpt(would, at)}, and is {Excerpt(truth, at)}";
            }
        }
    }

    // A component may or may not end its markup with a new line, which no screen shows.
    private static string WrittenOf(IElement element) => BetweenElements().Replace(element.InnerHtml, "><").Trim();

    [GeneratedRegex(@">\s+<")]
    private static partial Regex BetweenElements();

    private static string Excerpt(string html, int at) => $"“{html[Math.Max(0, at - 100)..Math.Min(html.Length, at + 200)]}”";

    private static IElement? Found(PlaceFragment? before, IElement same) =>
        before is null ? null : Read(before).QuerySelectorAll(same.LocalName).FirstOrDefault(each => KeysOf(each) == KeysOf(same));

    // An element is known by its key and the keys of what it stands in.
    private static string KeysOf(IElement element) => string.Join(
        " in ", element.Ancestors<IElement>().Prepend(element).Select(each => each.GetAttribute("data-key")).OfType<string>());

    private static IElement Read(PlaceFragment fragment) => Parser.ParseDocument(fragment.Html).Body!;
}
