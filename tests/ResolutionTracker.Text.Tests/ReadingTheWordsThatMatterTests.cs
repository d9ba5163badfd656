using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class ReadingTheWordsThatMatterTests
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "ar", "zh"];

    private static readonly string[] Amounts = ["numbers", "month names", "hours", "days", "weeks", "months", "years"];

    private static readonly string[] Ranked = ["verbs", "modals", "chapter vii", "negation"];

    private static readonly string[] Phrases =
        ["adverbs", "joins", "limits", "limits before a number", "limits before a time", "qualifiers", "bodies", .. Ranked];

    private static readonly string[] Lists =
        ["verbs at the start", "limits after a number", "number joins", "date words", "articles", "spellings", "prefixes", "counters"];

    [Test]
    public void Each_language_has_entries_in_each_section([ValueSource(nameof(Languages))] string language)
    {
        var sections = Sections(language);
        foreach (var section in Phrases.Concat(Amounts))
        {
            Assert.That(sections, Contains.Key(section));
            Assert.That(sections[section], Is.Not.Empty, section);
        }

        Assert.That(sections.Keys.Except([.. Phrases, .. Amounts, .. Lists]), Is.Empty, "No section is misspelled.");
    }

    [Test]
    public void No_form_stands_twice([ValueSource(nameof(Languages))] string language)
    {
        var sections = Sections(language);
        foreach (var kind in new[] { Phrases.Append("verbs at the start").Append("limits after a number"), Amounts })
        {
            var forms = kind.SelectMany(section => sections.GetValueOrDefault(section, [])).SelectMany(Forms).ToList();
            Assert.That(forms.GroupBy(form => form).Where(same => same.Count() > 1).Select(same => same.Key), Is.Empty);
        }
    }

    [Test]
    public void Each_verb_and_modal_has_a_rank_and_each_number_its_value([ValueSource(nameof(Languages))] string language)
    {
        var sections = Sections(language);
        foreach (var section in (string[])["numbers", "month names", .. Ranked])
        {
            Assert.That(
                sections[section].Where(line => !char.IsAsciiDigit(line[0]) && !line.StartsWith("- ", StringComparison.Ordinal)), Is.Empty, section);
        }
    }

    [Test]
    public void Each_rank_of_the_ladder_is_taken([ValueSource(nameof(Languages))] string language) =>
        Assert.That(
            Sections(language)["verbs"].Where(line => line[0] != '-').Select(line => line.Split(' ')[0]).Distinct(),
            Is.EqualTo(Enumerable.Range(1, 10).Select(rank => $"{rank}")));

    [Test]
    public void Each_form_is_found_where_it_stands_alone([ValueSource(nameof(Languages))] string language)
    {
        string[] alone = ["verbs", "modals", "chapter vii", "negation", "limits", "qualifiers", "bodies"];
        foreach (var form in alone.SelectMany(section => Sections(language)[section]).Where(line => line[0] != '-').SelectMany(Forms))
        {
            var found = WordsThatMatter.Find(form, language);
            Assert.That(found, Has.Length.EqualTo(1), form);
            Assert.That((found[0].Start, found[0].End), Is.EqualTo((0, form.TrimEnd('\'').Length)), form);
        }
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Sections(string language) =>
        SectionedList.Load(typeof(WordsThatMatter).Assembly, $"Force/{language}.txt");

    private static IEnumerable<string> Forms(string line)
    {
        var space = line.IndexOf(' ');
        var hasMark = space > 0 && (line[..space] == "-" || line[..space].All(char.IsAsciiDigit));
        return (hasMark ? line[(space + 1)..] : line).Split(',', StringSplitOptions.TrimEntries);
    }
}
