using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>One text in the six languages of the United Nations: read, amended, compared and printed.</summary>
[Category("RealTexts")]
public sealed partial class SixLanguagesTests : BrowserSituation
{
    private const string Direction = "element => getComputedStyle(element).direction";

    // How far from the left the first and the last letter of some words stand, and, where it is on the same line, the letter before them.
    private const string Places =
        """
        (element, words) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const letters = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let i = 0; i < node.data.length; i++) { letters.push([node, i]); }
          }
          const text = letters.map(([node, i]) => node.data[i]).join('');
          const at = text.indexOf(words);
          const before = text.slice(0, at).replace(/\P{L}+$/u, '').length - 1;
          const box = (index) => {
            const range = document.createRange();
            range.setStart(letters[index][0], letters[index][1]);
            range.setEnd(letters[index][0], letters[index][1] + 1);
            return range.getClientRects()[0];
          };
          const [first, last, other] = [box(at), box(at + words.length - 1), box(before)];
          return [first.left, last.left, ...(Math.abs(first.bottom - other.bottom) < 12 ? [other.left] : [])];
        }
        """;

    [OneTimeTearDown]
    public static void Report() => RealTexts.Report();

    [TestCase("ar", "arb")]
    [TestCase("en", "eng")]
    [TestCase("es", "spa")]
    [TestCase("fr", "fra")]
    [TestCase("ru", "rus")]
    [TestCase("zh", "cmn_hans")]
    public async Task A_draft_is_read_amended_compared_and_printed(string language, string file)
    {
        if (RealTexts.Folder is null)
        {
            return;
        }

        var articles = Articles(file);
        var direction = language == "ar" ? "rtl" : "ltr";
        var penholder = await CallerAsync("USA");
        var made = await penholder.SendAsync(HttpMethod.Post, "/api/drafts", new
        {
            workingTitle = articles[2],
            language,
            @base = new { name = "UDHR", clauses = articles.Select(text => new { kind = "operative", text }) },
        });
        var (page, id) = ($"/drafts/{made.GetProperty("id").GetString()}", made.GetProperty("clauses")[0].GetProperty("id").GetString()!);
        var author = await PersonAsync("FRA");
        await author.OpenAsync(page);
        await author.BeginRewordingAsync(id);
        await author.Page.Keyboard.PressAsync("Control+End");
        await author.Page.Keyboard.TypeAsync(" UNIFIL (S/RES/2531 (2020))");
        await Expect(author.Prepared(id).Locator("ins")).ToContainTextAsync(["UNIFIL"]);
        await RunsAsync(author.Editor(id), language, direction);
        await RunsAsync(author.Prepared(id).Locator(".change"), language, direction);
        await author.TableAsync(id);
        await Expect(author.Card(id, "FRA")).ToHaveCountAsync(1);
        await RunsAsync(author.Card(id, "FRA").Locator(".change"), language, direction);
        await RunsAsync(author.Proposal(id, "FRA").Locator(".change"), language, direction);
        await RunsAsync(author.Page.Locator($".outline-link[data-clause='{id}'] .outline-words > bdi"), language, direction);
        await RunsAsync(author.Panel(id).Locator("h2 bdi"), language, direction);
        await InOrderAsync(author.Proposal(id, "FRA").Locator(".change"), "UNIFIL", direction);
        await InOrderAsync(author.Proposal(id, "FRA").Locator(".change"), "S/RES/2531", "ltr");

        var writer = await PersonAsync("USA", new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await writer.OpenAsync($"{page}?since=base");
        await writer.ChooseAsync(id);
        await writer.Card(id, "FRA").GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();
        await Expect(writer.Words(id).Locator("ins")).ToContainTextAsync(["UNIFIL"]);
        Assert.That(await writer.Words(id).EvaluateAsync<string>(Direction), Is.EqualTo(direction));
        Assert.That(await writer.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(0));
        foreach (var path in (string[])[$"{page}/clauses/{id}", "/drafts"])
        {
            await author.Page.GotoAsync(path);
            await Expect(author.Page.Locator($"[lang={language}]").First).ToBeVisibleAsync();
        }

        await author.OpenAsync(page);
        await InOrderAsync(author.Words(id), "UNIFIL", direction);
        var printed = await PrintedAsync(author.Page);
        Assert.That(printed, Does.Contain("UNIFIL").And.Contain("Councilroom"));
        if (language != "ar")
        {
            // What comes out of a sheet of Arabic are the shapes of its letters, in the order in which they stand.
            Assert.That(printed, Does.Contain(NoSpace().Replace(articles[1], "")[..12]));
        }
    }

    [Test]
    public async Task Chinese_is_compared_by_ideograph()
    {
        if (RealTexts.Folder is null)
        {
            return;
        }

        var article = Articles("cmn_hans")[0];
        var penholder = await CallerAsync("USA");
        var made = await penholder.SendAsync(HttpMethod.Post, "/api/drafts", new
        {
            workingTitle = "世界人权宣言",
            language = "zh",
            @base = new { name = "UDHR", clauses = new[] { new { kind = "operative", text = article } } },
        });
        var id = made.GetProperty("clauses")[0].GetProperty("id").GetString()!;
        var author = await PersonAsync("FRA");
        await author.OpenAsync($"/drafts/{made.GetProperty("id").GetString()}");
        await author.BeginRewordingAsync(id);
        await author.Editor(id).FillAsync(article.Replace("尊严", "尊重", StringComparison.Ordinal));
        await Expect(author.Prepared(id).Locator("del")).ToHaveTextAsync(["严"]);
        await Expect(author.Prepared(id).Locator("ins")).ToHaveTextAsync(["重"]);
        Assert.That(
            await author.Prepared(id).Locator("ins").EvaluateAsync<string>("element => getComputedStyle(element, '::before').content"), Does.Contain("增加"));
    }

    [Test]
    public async Task The_keys_are_where_they_are_on_a_keyboard_of_another_script()
    {
        var draft = await Council.DraftAsync();
        var reader = await PersonAsync("FRA");
        await reader.OpenAsync(draft.Page);
        foreach (var (letter, label) in new[] { ("ت", "PP1"), ("о", "PP2") })
        {
            await reader.Page.EvaluateAsync("letter => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: letter, code: 'KeyJ', bubbles: true, cancelable: true }))", letter);
            await Expect(reader.Clause(draft.Clause(label)).Locator(".label")).ToBeFocusedAsync();
        }
    }

    private static async Task RunsAsync(ILocator words, string language, string direction)
    {
        await Expect(words).ToHaveAttributeAsync("lang", language);
        await Expect(words).ToHaveAttributeAsync("dir", direction);
        Assert.That(await words.EvaluateAsync<string>(Direction), Is.EqualTo(direction));
    }

    /// <summary>A Latin name reads from left to right wherever it is, and stands on the far side of the word that it follows.</summary>
    private static async Task InOrderAsync(ILocator words, string name, string direction)
    {
        var places = await words.EvaluateAsync<double[]>(Places, name);
        var (first, last) = (places[0], places[1]);
        Assert.That(first, Is.LessThan(last), $"{name} reads from left to right");
        foreach (var before in places.Skip(2))
        {
            Assert.That(direction == "rtl" ? before > last : before < first, $"{name} at {first}–{last} follows a letter at {before}");
        }
    }

    private static async Task<string> PrintedAsync(IPage page)
    {
        using var folder = new TestFolder();
        await page.PdfAsync(new() { Path = folder.File("draft.pdf"), Format = "A4" });
        var read = await Finished.RunAsync(Executable.Described(["pdftotext", "-layout", folder.File("draft.pdf"), "-"]), "");
        Assert.That(read.Code, Is.Zero, read.ToString());
        return NoSpace().Replace(read.Output, "");
    }

    private static List<string> Articles(string file)
    {
        var lines = RealTexts.Read(Path.Combine("udhr", $"udhr-{file}.txt")).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var articles = Enumerable.Range(0, lines.Count - 1).Where(i => Heading().IsMatch(lines[i])).Select(i => lines[i + 1]).Take(5).ToList();
        Assert.That(articles, Has.Count.EqualTo(5), file);
        return articles;
    }

    [GeneratedRegex(@"^(المادة|Article|Artículo|Статья) (\d+|premier)$|^第.{1,3}条$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s+")]
    private static partial Regex NoSpace();
}
