using NUnit.Framework;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Text.Tests;

[Category("RealTexts")]
public sealed class RealTextsTests
{
    private static readonly string[] Languages = ["arb", "cmn_hans", "eng", "fra", "rus", "spa"];

    [OneTimeTearDown]
    public void Say_how_many_were_read() => RealTexts.Report();

    [Test]
    public void Renewals_of_a_mandate_rebuild_and_mirror()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv"))
        {
            DiffLaws.Hold(RealTexts.Read($"resolutions-en/{row[1]}"), RealTexts.Read($"resolutions-en/{row[2]}"));
        }
    }

    [Test]
    public void Resolutions_and_an_edited_copy_rebuild_and_mirror()
    {
        var chance = new Random(1946);
        foreach (var file in RealTexts.Files("resolutions-en"))
        {
            var text = RealTexts.Read(file);
            DiffLaws.Hold(text, Edited(text, chance));
        }
    }

    [Test]
    public void Versions_of_one_long_text_rebuild_and_mirror()
    {
        var versions = RealTexts.Files("paris-2015").Select(RealTexts.Read).ToList();
        foreach (var (one, other) in versions.SelectMany((one, i) => versions.Skip(i).Select(other => (one, other))))
        {
            DiffLaws.Hold(one, other);
        }
    }

    [Test]
    public void Renewals_of_a_mandate_and_versions_of_a_text_show_no_crumbs()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv"))
        {
            DiffLaws.LeaveNoCrumbs(RealTexts.Read($"resolutions-en/{row[1]}"), RealTexts.Read($"resolutions-en/{row[2]}"));
        }

        var versions = RealTexts.Files("paris-2015").Select(RealTexts.Read).ToList();
        foreach (var (one, next) in versions.Zip(versions.Skip(1)))
        {
            DiffLaws.LeaveNoCrumbs(one, next);
        }
    }

    [Test]
    public void Every_language_rebuilds_and_mirrors()
    {
        var chance = new Random(6);
        var texts = RealTexts.Files("udhr").Select(RealTexts.Read).ToList();
        foreach (var text in texts)
        {
            DiffLaws.Hold(text, Edited(text, chance));
            DiffLaws.Hold(text, texts[0]);
        }
    }

    [Test]
    public void Nothing_hidden_is_seen_where_nothing_is([ValueSource(nameof(Languages))] string language)
    {
        if (RealTexts.Files("udhr").FirstOrDefault(file => file.EndsWith($"-{language}.txt", StringComparison.Ordinal)) is { } file)
        {
            Assert.That(HiddenCharacters.Find(RealTexts.Read(file)), Is.Empty);
        }
    }

    private static string Edited(string text, Random chance) =>
        string.Concat(WordTokenizer.Tokens(text).Select(token => chance.Next(20) switch
        {
            0 => string.Empty,
            1 => token + " further " + token,
            2 => "2803",
            _ => token,
        }));
}
