using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Compared;

namespace ResolutionTracker.Formats.Tests.Compared;

public sealed class WritingAComparisonTests
{
    private static readonly string[] Old =
        ["Recalling its resolutions and the statements of its President on the matter,", "Decides to report;", "Regrets the delay;"];

    private static readonly string[] New =
        ["Recalling its resolutions and the statements of its President on the matter,", "Thanks all troops;", "Decides to submit a report;"];

    [Test]
    public void As_text_shows_changed_clauses_whole_and_the_others_briefly() =>
        Assert.That(AsText(Old, New), Is.EqualTo(
            """
            1 unchanged: Recalling its resolutions and the statements of its …
            2 inserted: {+Thanks all troops;+}
            2 → 3 changed: Decides to {+submit a +}report;
            3 deleted: [-Regrets the delay;-]
            Clauses: 1 unchanged, 1 changed, 1 inserted, 1 deleted.

            """));

    [TestCase(
        "Decides, in close consultation with the parties, to extend the mandate of the observer mission;",
        "Decides to extend the mandate of the observer mission, in close consultation with the parties;",
        "1 changed: Decides[-, in close consultation with the parties-→][-,-] to extend the mandate of the observer mission{→+, in close consultation with the parties+};")]
    [TestCase("to report", "to\u00A0report", "1 changed in style only: to[- -]{+⟨no-break space U+00A0⟩+}report")]
    [TestCase("two States", "two St\u0430tes", "1 changed: two [-States-]{+Stа⟨Cyrillic а in a Latin word⟩tes+}")]
    [TestCase("a\u001B[2J report", "a\u001B[2J note", "1 changed: a⟨control character U+001B⟩[2J [-report-]{+note+}")]
    public void As_text_names_what_the_eye_can_not_see(string old, string @new, string expected) =>
        Assert.That(AsText([old], [@new]).Split('\n')[0].TrimEnd('\r'), Is.EqualTo(expected));

    [Test]
    public void As_text_of_nothing_says_so() => Assert.That(AsText([], []).Trim(), Is.EqualTo("No clauses."));

    [Test]
    public void As_json_has_the_fixed_form() =>
        Assert.That(AsJson(Old, New).TrimEnd(), Is.EqualTo(
            """{"clauses":[{"status":"unchanged","old":[0],"new":[0],"changes":[]},"""
            + """{"status":"inserted","old":[],"new":[1],"changes":[{"oldStart":0,"oldEnd":0,"newStart":0,"newEnd":18,"kind":"substance"}]},"""
            + """{"status":"changed","old":[1],"new":[2],"changes":[{"oldStart":11,"oldEnd":11,"newStart":11,"newEnd":20,"kind":"substance"}]},"""
            + """{"status":"deleted","old":[2],"new":[],"changes":[{"oldStart":0,"oldEnd":18,"newStart":0,"newEnd":0,"kind":"substance"}]}]}"""));

    [Test]
    public void As_html_marks_up_with_ins_and_del()
    {
        var page = AsHtml(["Decides to report;"], ["Decides to note;"]);

        Assert.That(page, Does.StartWith("<!DOCTYPE html>"));
        Assert.That(page, Does.Contain("<p class=\"clause\" lang=\"en\" dir=\"ltr\">Decides to <del>report</del><ins>note</ins>;</p>"));
        Assert.That(page, Does.Not.Contain("<script"));
    }

    [Test]
    public void As_html_encodes_what_people_wrote() =>
        Assert.That(
            AsHtml(["x"], ["<script>alert(1)</script> & \"y\""]),
            Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;y&quot;").And.Not.Contain("<script"));

    [TestCase("UNIFIL تواصل أداء ولايتها في لبنان", "lang=\"ar\" dir=\"rtl\"")]
    [TestCase("联合国驻黎巴嫩临时部队 UNIFIL", "lang=\"zh\" dir=\"ltr\"")]
    [TestCase("UNIFIL продолжает выполнять мандат", "lang=\"ru\" dir=\"ltr\"")]
    [TestCase("Décide de rester saisi de la question et de la suite des travaux", "lang=\"fr\" dir=\"ltr\"")]
    [TestCase("2531 (2020)", "dir=\"ltr\"")]
    public void As_html_says_in_which_language_and_direction_the_texts_run(string clause, string attributes) => Assert.That(
        AsHtml([clause], [clause + " 1"]), Does.Contain($"<p class=\"clause\" {attributes}>"));

    [TestCase('\u202E', "right-to-left override U+202E")]
    [TestCase('\u200B', "zero-width space U+200B")]
    public void As_html_names_what_the_eye_can_not_see_and_leaves_it_out(char character, string name)
    {
        var page = AsHtml(["a b"], [$"a{character} b"]);

        Assert.That(page, Does.Contain($"<bdi class=\"hidden\">{name}</bdi>"));
        Assert.That(page, Does.Not.Contain(character.ToString()));
        Assert.That(page, Does.Not.Contain($"&#x{(int)character:X};"));
    }

    private static string AsText(string[] old, string[] @new) =>
        Written(writer => ComparisonText.Write(writer, Compared(old, @new)));

    private static string AsJson(string[] old, string[] @new) =>
        Written(writer => ComparisonJson.Write(writer, Compared(old, @new)));

    private static string AsHtml(string[] old, string[] @new) =>
        Written(writer => ComparisonHtml.Write(writer, Compared(old, @new)));

    private static JudgedComparison Compared(string[] old, string[] @new) => JudgedComparison.Of(old, @new, WrittenLanguage.Of(@new));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
