using System.Xml.Linq;
using NUnit.Framework;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;
using ResolutionTracker.Web.Help;
using ResolutionTracker.Web.History.Pictures;

namespace ResolutionTracker.Web.Tests.Pages;

/// <summary>Pictures of drafts that are hard to draw: long ones, right-to-left ones, malicious ones.</summary>
public sealed class DrawingPicturesTests : PageSpec
{
    private const string Arabic = "\u062a\u062c\u062f\u064a\u062f \u0627\u0644\u0648\u0644\u0627\u064a\u0629";

    [Test]
    public void A_file_of_an_illustrative_draft_says_so_in_its_foot()
    {
        var pictures = Of(Tabled(Opened(isIllustrative: true)));
        foreach (var picture in pictures.All)
        {
            Assert.That(WordsOf(Sheet(pictures, picture)), Does.Contain("Illustrative text: no state proposed these words."), picture.Name);
        }

        Assert.That(WordsOf(Sheet(Of(Tabled(Opened(isIllustrative: false))), pictures.All[0])), Does.Not.Contain("Illustrative"));
    }

    [Test]
    public void A_title_that_runs_from_right_to_left_is_kept_apart_from_what_stands_beside_it()
    {
        var pictures = Of(Tabled(Opened(title: Arabic)));
        Assert.That(WordsOf(Sheet(pictures, pictures.All[0])), Does.Contain($"\u2068{Arabic}\u2069"));
    }

    [Test]
    public void Words_that_would_harm_are_words()
    {
        var pictures = Of(Tabled(Opened("Decides \"><script>alert(1)</script>\u202E to go;", title: "</text><script>alert(1)</script>\u202E")));
        foreach (var picture in pictures.All)
        {
            var sheet = XDocument.Parse(Sheet(pictures, picture));
            Assert.That(sheet.Descendants().Select(element => element.Name.LocalName), Has.None.EqualTo("script"), picture.Name);
            Assert.That(sheet.ToString(), Does.Not.Contain('\u202E'), picture.Name);
        }
    }

    [Test]
    public void Sixty_contested_clauses_have_a_row_each_and_the_same_figures_in_the_drawing_the_table_and_the_file()
    {
        var contention = Of(Large()).Find("contention")!;
        var drawn = XElement.Parse($"<svg>{contention.Chart!.Svg}</svg>");
        var cells = drawn.Descendants("a").Where(link => link.Elements("rect").Any()).Select(link => link.Elements("text").Single().Value).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(contention.Grid!.Rows, Has.Length.EqualTo(60));
            Assert.That(contention.Chart.Height, Is.GreaterThanOrEqualTo(60 * 20));
            Assert.That(
                cells.Sum(int.Parse), Is.EqualTo(contention.Grid.Rows.SelectMany(row => row.Skip(1)).Sum(cell => int.Parse(cell.Text.Split(' ')[0]))));
            Assert.That(cells.Sum(int.Parse), Is.EqualTo(contention.Table.Rows.Sum(row => int.Parse(row[7]!))));
        });
    }

    [Test]
    public void No_two_pictures_of_a_page_define_the_same_name()
    {
        var names = Of(Large()).All.Where(picture => picture.Chart is not null)
            .SelectMany(picture => XElement.Parse($"<svg>{picture.Chart!.Svg}</svg>").Descendants().Attributes("id").Select(id => id.Value));
        Assert.That(names, Is.Unique);
    }

    [Test]
    public void The_help_names_every_picture_and_every_column_of_its_file()
    {
        var help = new HelpPages().Find("pictures")!.Value.Html;
        foreach (var picture in Of(Large()).All)
        {
            Assert.That(help, Does.Contain($"<code>{picture.Name}.csv</code>").And.Contain($"<strong>{picture.Title}</strong>"));
            Assert.That(picture.Table.Columns.Select(column => column.Name).Where(name => !help.Contains($"<code>{name}</code>", StringComparison.Ordinal)), Is.Empty);
        }
    }

    private static DraftHistory Tabled(DraftHistory opened) =>
        opened.After(Rewording(France, 1, Decides, "Decides otherwise;")).After(new DraftCommand.TableAmendment(ActingFor.Of(France), Amendment(1)));

    private static DraftHistory Large()
    {
        var history = Opened();
        history = history.With(Enumerable.Range(10, 57).Select(i => new DraftEvent.ClauseInserted(
            Clause(i), Requests, ClauseKind.Operative, 0, true, $"Urges all States to lend {i} lamps;", false, null)));
        var number = 0;
        foreach (var clause in history.Council!.Present.ToList())
        {
            history = history.After(Rewording(number % 2 == 0 ? France : Pakistan, ++number, clause.Id, $"Decides on {number} lamps;"))
                .After(new DraftCommand.TableAmendment(ActingFor.Of(number % 2 == 1 ? France : Pakistan), Amendment(number)));
        }

        return history;
    }

    private static NegotiationPictures Of(DraftHistory history) => NegotiationPictures.Of(
        history.Council!,
        history.In(new Room.Council()).Aggregate(NegotiationTrack.Empty, (track, next) => track.After(next)),
        history.In(new Room.Council()).Aggregate(DraftOrigins.Empty, (origins, next) => origins.After(next)));

    private static string Sheet(NegotiationPictures pictures, Picture picture) =>
        PictureSheet.Of(picture, pictures.Draft, "https://tracker.example", $"https://tracker.example/drafts/1/pictures#{picture.Name}");

    private static string WordsOf(string sheet) => string.Join(' ', XDocument.Parse(sheet).Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value));
}
