using System.Collections.Immutable;
using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>Whose words the text is made of.</summary>
internal static class OriginsPicture
{
    private const string Name = "origins";
    private const int Width = 920;
    private const int RowHeight = 30;

    public static Picture Of(Draft draft, OriginFigures figures)
    {
        var owners = OwnersOf(figures);
        return new Picture(
            Name,
            "Origin of the text",
            owners.IsEmpty ? PictureSentences.NoOrigins : $"{OriginSentences.Of(figures)}.",
            PictureSentences.OriginsCounts,
            owners.IsEmpty ? null : Drawn(draft, owners),
            owners.IsEmpty ? null : GridOf(draft, owners),
            TableOf(owners));
    }

    private static ImmutableArray<Owner> OwnersOf(OriginFigures figures) =>
    [
        .. Common("The base", "base", figures.OfBase, figures.Words),
        .. figures.States.Where(state => state.Words > 0).Select(state => new Owner(PictureSentences.Name(state.State), state.State.Code, state.State, state.Words, state.Share, state.Tabled, state.Entered, state.Standing)),
        .. Common("The Secretariat", "secretariat", figures.OfSecretariat, figures.Words),
    ];

    private static IEnumerable<Owner> Common(string name, string key, int words, int all) =>
        words == 0 ? [] : [new Owner(name, key, null, words, (double)words / all, null, null, null)];

    private static Chart Drawn(Draft draft, ImmutableArray<Owner> owners)
    {
        var inks = new PictureInks(Name);
        var model = PictureGround.Model();
        model.Axes.Add(PictureGround.Categories(AxisPosition.Left, owners.Select(owner => inks.Of(new Caption(
            owner.State is { } state ? OutcomesPicture.Label(state) : owner.Name, AddressOf(draft, owner), $"{owner.Name}: whose words", owner.State)))));
        var shares = PictureGround.Counts(AxisPosition.Bottom, "per cent of the words");
        shares.Maximum = Math.Max(1, owners.Max(owner => owner.Share) * 100 * 1.25);
        model.Axes.Add(shares);
        var bars = new BarSeries { StrokeColor = PictureGround.Colour(PictureGround.Ink), StrokeThickness = 0.75 };
        for (var i = 0; i < owners.Length; i++)
        {
            var owner = owners[i];
            bars.Items.Add(new BarItem(owner.Share * 100, i)
            {
                Color = owner.State is { } state ? PictureGround.Colour(StateColours.Of(state)) : inks.Of(PictureGround.Quiet, owner.Key == "base" ? Hatch.Empty : Hatch.Dots),
            });
            var words = PictureGround.Words(
                inks.Of(new Caption($"{OriginSentences.Share(owner.Share)} · {OriginSentences.Words(owner.Words)}")), owner.Share * 100, i, PictureGround.Ink);
            words.Offset = new ScreenVector(8, 0);
            words.TextHorizontalAlignment = HorizontalAlignment.Left;
            words.TextVerticalAlignment = VerticalAlignment.Middle;
            model.Annotations.Add(words);
        }

        model.Series.Add(bars);
        var height = 64 + (RowHeight * owners.Length);
        return new Chart(PictureCanvas.Draw(model, inks, Width, height), Width, height);
    }

    private static Grid GridOf(Draft draft, ImmutableArray<Owner> owners) => new(
        "Words of the text by whose they are, and what became of the words that each state’s amendments proposed. Words of several states count for each of them, except in the share.",
        [new GridCell("Whose"), new GridCell("Words"), new GridCell("Share"), new GridCell("Tabled"), new GridCell("Came in"), new GridCell("Stand")],
        [
            .. owners.Select(owner => (ImmutableArray<GridCell>)
            [
                owner.State is { } state ? new GridCell(owner.Name, AddressOf(draft, owner), state) : new GridCell(owner.Name, AddressOf(draft, owner)),
                new GridCell(Words(owner.Words)), new GridCell(OriginSentences.Share(owner.Share)),
                new GridCell(Words(owner.Tabled)), new GridCell(Words(owner.Entered)), new GridCell(Words(owner.Standing)),
            ]),
        ]);

    private static Table TableOf(ImmutableArray<Owner> owners) => new(
        Name,
        "Words of the text by whose they are.",
        [
            new("whose", "a state's code, base or secretariat"), new("words", "of the text; those of several states count for each of them"),
            new("share", "of the words of the text, from 0 to 1; a word of several states is parted evenly"),
            new("proposed", "words that its amendments would have put in as they were tabled; empty for the base and the Secretariat"),
            new("entered", "of the words that its amendments proposed, those that came in"), new("standing", "of these, those that stand"),
        ],
        [
            .. owners.Select(owner => (string?[])
            [
                owner.Key, PictureColumns.Of(owner.Words), owner.Share.ToString("0.######", CultureInfo.InvariantCulture),
                owner.Tabled?.ToString(CultureInfo.InvariantCulture), owner.Entered?.ToString(CultureInfo.InvariantCulture), owner.Standing?.ToString(CultureInfo.InvariantCulture),
            ]),
        ]);

    private static string AddressOf(Draft draft, Owner owner) =>
        string.Create(CultureInfo.InvariantCulture, $"{Links.Words(draft)}?at={draft.Position}&of={owner.Key}");

    private static string Words(int? words) => words is { } count ? count.ToString("N0", CultureInfo.InvariantCulture) : "–";

    private sealed record Owner(string Name, string Key, MemberState? State, int Words, double Share, int? Tabled, int? Entered, int? Standing);
}
