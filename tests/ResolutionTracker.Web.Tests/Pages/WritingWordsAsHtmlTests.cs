using NUnit.Framework;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Tests.Pages;

public sealed class WritingWordsAsHtmlTests : PageSpec
{
    [Test]
    public async Task The_opening_phrase_is_in_italics() => Assert.That(
        await WordsAsync("Decides to act;"),
        Is.EqualTo("""<span class="words" lang="en" dir="ltr"><i>Decides</i> to act;</span>"""));

    [Test]
    public async Task Markup_in_the_words_is_only_words() => Assert.That(
        await WordsAsync("""Decides <script>alert("x")</script> & 'so' on;"""),
        Does.EndWith("</i> &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;so&#39; on;</span>"));

    [Test]
    public async Task An_Arabic_text_runs_from_right_to_left() => Assert.That(
        await WordsAsync("يقرر", "ar"), Does.StartWith("""<span class="words" lang="ar" dir="rtl">"""));

    [Test]
    public void A_name_in_a_sentence_of_ours_keeps_its_direction_to_itself() => Assert.That(
        (WordMarkup.Isolated("Rev.1"), WordMarkup.Isolated("قرار 2531")), Is.EqualTo(("Rev.1", "\u2068قرار 2531\u2069")));

    [Test]
    public void A_remark_runs_as_its_own_first_letters_do() => Assert.That(
        WordMarkup.OfRemark("Because <of> it."), Is.EqualTo("""<span class="words" dir="auto">Because &lt;of&gt; it.</span>"""));

    [TestCase('\u202E', "right-to-left override U+202E")]
    [TestCase('\u2066', "left-to-right isolate U+2066")]
    [TestCase('\u200B', "zero-width space U+200B")]
    [TestCase('\u061C', "Arabic letter mark U+061C")]
    public async Task A_character_that_the_eye_cant_see_is_named_and_never_written(char hidden, string name)
    {
        var html = await WordsAsync($"Decides to a{hidden}ct;");

        Assert.That(html, Does.Contain($"""a<span class="unseen">{name}</span>ct"""));
        AssertNotObeyed(html, hidden);
    }

    [Test]
    public async Task A_letter_of_another_script_is_shown_and_named() => Assert.That(
        await WordsAsync("Decides to \u0430ct;"), Does.Contain("""а<span class="unseen">Cyrillic а in a Latin word</span>ct"""));

    [Test]
    public async Task A_common_space_is_named_only_where_it_changed()
    {
        Assert.That(await WordsAsync("Decides 5\u00A0000;"), Does.Contain("5\u00A0000"));
        Assert.That(
            await DiffAsync("Decides on it;", "Decides\u00A0on it;"),
            Does.Contain("""<span class="unseen">no-break space U+00A0</span>"""));
    }

    [Test]
    public async Task What_went_from_one_place_to_another_is_marked_as_moved_at_both() => Assert.That(
        await DiffAsync(
            "Decides, in close consultation with the parties, to extend the mandate of the observer mission;",
            "Decides to extend the mandate of the observer mission, in close consultation with the parties;"),
        Is.EqualTo(
            """<span class="diff" lang="en" dir="ltr"><i>Decides</i><del class="moved">, in close consultation with the parties</del><del>,</del> """
            + """to extend the mandate of the observer mission<ins class="moved">, in close consultation with the parties</ins>;</span>"""));

    [Test]
    public async Task What_goes_is_struck_through_and_what_comes_is_underlined() => Assert.That(
        await DiffAsync("Decides that the force shall act;", "Decides that the force may act;"),
        Is.EqualTo("""<span class="diff" lang="en" dir="ltr"><i>Decides</i> that the force <del>shall</del><ins>may</ins> act;</span>"""));

    [Test]
    public async Task A_change_of_spaces_is_said_aloud() => Assert.That(
        await DiffAsync("Decides to act;", "Decides  to act;"), Does.Contain("""<ins> <span class="unseen">space</span></ins>"""));

    [Test]
    public async Task A_hidden_character_that_came_is_named_in_the_diff()
    {
        var html = await DiffAsync("Decides to act;", "Decides to \u202Eact;");

        Assert.That(html, Does.Contain("right-to-left override U+202E"));
        AssertNotObeyed(html, '\u202E');
    }

    [Test]
    public void The_words_for_the_editor_come_back_letter_for_letter_without_a_hidden_one_in_the_page()
    {
        const string text = "Decides \"a\\b\" \u202E\u00A0\u200B \U0001F54A <i>é</i>\t";

        var json = WordMarkup.Json(text);

        Assert.That(System.Text.Json.JsonSerializer.Deserialize<string>(json), Is.EqualTo(text));
        AssertNotObeyed(json, '\u202E');
    }

    private static Task<string> WordsAsync(string text, string language = "en") =>
        RenderAsync<ClauseWords>(new() { ["Text"] = text, ["Language"] = language });

    private static Task<string> DiffAsync(string before, string after) =>
        RenderAsync<DiffView>(new() { ["Old"] = before, ["New"] = after, ["Language"] = "en" });

    private static void AssertNotObeyed(string html, char hidden) => Assert.Multiple(() =>
    {
        Assert.That(html, Does.Not.Contain(hidden.ToString()));
        Assert.That(html, Does.Not.Contain($"&#x{(int)hidden:X}").IgnoreCase);
        Assert.That(html, Does.Not.Contain($"&#{(int)hidden};"));
    });
}
