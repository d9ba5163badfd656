using System.Globalization;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;
using ResolutionTracker.Text.Searching;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>What is said of words that were looked up: whose language they are, where, and since when.</summary>
internal static class AgreedSentences
{
    public const string How =
        "Select words in any text, or write them here: the texts that you may read and that use them, or nearly, are told with the difference. "
        + "Adopted texts come first. The words that you ask about are not kept.";

    public const string TooFew = "Select more words: at least three, or six characters of Chinese.";

    public const string OnlyFunctionWords = "Select more words: these stand in nearly every text and say nothing by themselves.";

    public const string Legend = "Underlined is what the text found has; struck through is what only your words have.";

    public static string Cut => $"More was selected than can be looked up at a time: these are the first {SelectedWords.Most} words.";

    public static string Found(AgreedAnswer.Found found)
    {
        var exact = found.Wordings.Where(wording => wording.IsExact).SelectMany(wording => wording.Places).Select(place => place.Draft.Id).Distinct().Count();
        var near = found.Wordings.Count(wording => !wording.IsExact);
        var looked = $"Looked in {DraftSentences.Counted(found.Drafts, "draft", "drafts")} that you may read.";
        return (exact, near) switch
        {
            (0, 0) => $"No other text uses these words, or nearly. {looked}",
            (0, _) => $"No other text uses exactly these words; {Wordings(near)} near. {looked}",
            (_, 0) => $"{Texts(exact)} exactly these words. {looked}",
            _ => $"{Texts(exact)} exactly these words; {Wordings(near)} near. {looked}",
        };

        static string Texts(int count) => DraftSentences.Counted(count, "text uses", "texts use");
        static string Wordings(int count) => DraftSentences.Counted(count, "other wording comes", "other wordings come");
    }

    /// <summary>How the words of a passage differ from those selected.</summary>
    public static string Nearness(AgreedWording wording, SelectedWords.Sought sought)
    {
        var changes = WordDiff.Compare(sought.Text, wording.Passage.Words);
        var words = changes.Sum(change => Differing(sought.Text[change.OldStart..change.OldEnd], wording.Passage.Words[change.NewStart..change.NewEnd]));
        return (wording.IsExact, changes.IsEmpty) switch
        {
            (true, true) => "Exactly these words",
            (true, false) => "These words; capitals, accents or punctuation differ",
            _ => $"{DraftSentences.Counted(Math.Max(1, words), "word differs", "words differ")}",
        };
    }

    public static string Rank(AgreedPlace place) => place switch
    {
        { Rank: PlaceRank.Proposed, Amendment: { } amendment } => amendment.Ordinal == 0 ? "in preparation" : $"proposed, {amendment.Status}",
        { Rank: PlaceRank.Proposed } => "prepared and given up",
        { First.IsFromBase: true, Stands: true } or { Passage.Text.IsFromBase: true, Stands: true } => "adopted text, as the base of a draft",
        { Rank: PlaceRank.Adopted, Stands: true } => "adopted text",
        { Rank: PlaceRank.Adopted } => "adopted text, as the base of a draft that has it no longer",
        { Stands: true } => DraftSentences.Stage(place.Draft.Stage).ToLowerInvariant(),
        _ => "in an earlier version, in the text no longer",
    };

    /// <summary>In how many texts, and in which first; null for one alone.</summary>
    public static string? Everywhere(AgreedWording wording) => wording.Places.Length < 2 ? null
        : $"{(wording.Texts == 1 ? $"{wording.Places.Length} places in this text" : $"In {wording.Texts} texts")}, first in {Name(wording.Places[0].Draft)}, {Day(wording.Places[0])}";

    public static string Name(Draft draft) => WordMarkup.Isolated(draft.Symbol ?? draft.WorkingTitle);

    public static string Version(AgreedPlace place) => place switch
    {
        { First.Version: { } first, Passage.Text.Version: { } last } when first == last => $"version {first}",
        { First.Version: { } first, Stands: true } => $"since version {first}",
        { First.Version: { } first, Passage.Text.Version: { } last } => $"versions {first} to {last}",
        _ => "history of the clause",
    };

    /// <summary>Since when the clause in which the words were selected has them.</summary>
    public static string Here(Clause clause, IndexedText first) =>
        $"Not counted: {DraftSentences.NameOf(clause)}, where they were selected, has them since version {first.Version}, ";

    /// <summary>That they are agreed already: the clause has them from the adopted text that its draft starts from.</summary>
    public static string FromBase(Draft draft) => draft.Base is { } text
        ? $"They are agreed language: the base text has them, {WordMarkup.Isolated(text.Symbol ?? text.Name)}."
        : "They are agreed language: the base text has them.";

    public static string NameOf(AgreedPlace place) => place switch
    {
        { Amendment: { Ordinal: > 0 and var ordinal } } => $"amendment {ordinal}",
        { Amendment: not null } => "amendment in preparation",
        { Clause: { } clause } => DraftSentences.NameOf(clause),
        _ => "an amendment",
    };

    /// <summary>Whose words they are: of those who proposed them, or drafted them; nobody for an adopted text's.</summary>
    public static IReadOnlyList<MemberState> States(AgreedPlace place) =>
        place.Amendment is { } amendment ? [.. amendment.Authors.Select(author => author.State)]
        : place.First.Through is { } through && place.Draft.Find(through.Amendment) is { } carried ? [.. carried.Authors.Select(author => author.State)]
        : place.First is { IsFromBase: false, By.State: { } state } && place.Draft.Stage != DraftStage.Adopted ? [state]
        : [];

    public static string More(int left) => $"All wordings: {left} more on a page of their own";

    // A word that differs by its capital or an accent alone is the same word here, at whichever edge of a change it stands.
    private static int Differing(string old, string @new)
    {
        var (before, after) = (FoldedWords.Of(old).Select(word => word.Key).ToList(), FoldedWords.Of(@new).Select(word => word.Key).ToList());
        var least = Math.Min(before.Count, after.Count);
        var start = Enumerable.Range(0, least).TakeWhile(i => before[i] == after[i]).Count();
        var end = Enumerable.Range(1, least - start).TakeWhile(i => before[^i] == after[^i]).Count();
        return Math.Max(before.Count, after.Count) - start - end;
    }

    private static string Day(AgreedPlace place) => Moment.In(place.First.At, place.Draft.Zone).There.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
