using System.Collections.Immutable;
using System.Globalization;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>What each state proposed and what became of it: a bar in the state's colour, each outcome hatched in its own way.</summary>
internal static class OutcomesPicture
{
    private const string Name = "outcomes";
    private const int Width = 920;
    private const int RowHeight = 30;
    private const int LongestName = 26;

    private static readonly (string Column, string Title, Hatch Hatch, Func<StateOutcomes, int> Of)[] Outcomes =
    [
        ("accepted", "accepted", Hatch.Full, state => state.Accepted),
        ("accepted_as_modified", "accepted as modified", Hatch.Stripes, state => state.AcceptedAsModified),
        ("open", "open", Hatch.Empty, state => state.Open),
        ("rejected", "rejected", Hatch.Crossed, state => state.Rejected),
        ("withdrawn", "withdrawn", Hatch.Lines, state => state.Withdrawn),
        ("lapsed", "lapsed", Hatch.Dots, state => state.Lapsed),
    ];

    public static Picture Of(OutcomesByState outcomes) => new(
        Name,
        "Amendments by state and outcome",
        outcomes.States.IsEmpty ? PictureSentences.NoOutcomes : PictureSentences.Outcomes(outcomes),
        PictureSentences.OutcomesCounts,
        outcomes.States.IsEmpty ? null : Drawn(outcomes),
        outcomes.States.IsEmpty ? null : GridOf(outcomes),
        TableOf(outcomes));

    /// <summary>A state's code and its name, as an axis has room for it.</summary>
    internal static string Label(Core.Delegations.MemberState state) =>
        PictureSentences.Name(state) is var name && name.Length > LongestName ? $"{name[..LongestName].TrimEnd()}… {state.Code}" : $"{name} {state.Code}";

    private static Chart Drawn(OutcomesByState outcomes)
    {
        var inks = new PictureInks(Name);
        var model = PictureGround.Model();
        ImmutableArray<StateOutcomes> states = [.. outcomes.States.Where(state => state.Tabled > 0)];
        model.Axes.Add(PictureGround.Categories(AxisPosition.Left, states.Select(state => inks.Of(new Caption(Label(state.State), State: state.State)))));
        model.Axes.Add(PictureGround.Counts(AxisPosition.Bottom, "amendments"));
        foreach (var (_, title, hatch, of) in Outcomes.Where(outcome => states.Any(state => outcome.Of(state) > 0)))
        {
            var series = new BarSeries
            {
                Title = title,
                IsStacked = true,
                FillColor = inks.Of(PictureGround.Quiet, hatch),
                StrokeColor = PictureGround.Colour(PictureGround.Ink),
                StrokeThickness = 0.75,
                LabelFormatString = "{0:0}",
                LabelPlacement = LabelPlacement.Middle,
                LabelColor = PictureGround.Colour(PictureGround.Ink),
            };
            for (var i = 0; i < states.Length; i++)
            {
                if (of(states[i]) is > 0 and var count)
                {
                    series.Items.Add(new BarItem(count, i) { Color = inks.Of(StateColours.Of(states[i].State), hatch) });
                }
            }

            model.Series.Add(series);
        }

        model.IsLegendVisible = true;
        model.Legends.Add(new Legend
        {
            LegendPlacement = LegendPlacement.Outside,
            LegendPosition = LegendPosition.TopLeft,
            LegendOrientation = LegendOrientation.Horizontal,
            LegendBorderThickness = 0,
            LegendSymbolLength = 24,
            LegendItemSpacing = 22,
            LegendMargin = 0,
            LegendPadding = 6,
        });
        var height = 90 + (RowHeight * states.Length);
        return new Chart(PictureCanvas.Draw(model, inks, Width, height), Width, height);
    }

    private static Grid GridOf(OutcomesByState outcomes) => new(
        "Amendments that each state submits, by what became of them.",
        [new GridCell("State"), .. Outcomes.Select(outcome => new GridCell(Capital(outcome.Title))), new GridCell("All it submits"), new GridCell("Others’ that it joined")],
        [
            .. outcomes.States.Select(state => (ImmutableArray<GridCell>)
            [
                new GridCell(PictureSentences.Name(state.State), State: state.State),
                .. Outcomes.Select(outcome => new GridCell(PictureColumns.Of(outcome.Of(state)))),
                new GridCell(PictureColumns.Of(state.Tabled)), new GridCell(PictureColumns.Of(state.Joined)),
            ]),
        ]);

    private static Table TableOf(OutcomesByState outcomes) => new(
        Name,
        "Amendments that each state submits, by what became of them.",
        [
            new("state", "its code"), new("name", "its short name"), .. Outcomes.Select(outcome => new Column(outcome.Column, $"of the amendments that it submits, those that are {outcome.Title}")),
            new("tabled", "all that it submits"), new("joined", "amendments of others behind which it stands"),
        ],
        [
            .. outcomes.States.Select(state => (string?[])
            [
                state.State.Code, PictureSentences.Name(state.State), .. Outcomes.Select(outcome => PictureColumns.Of(outcome.Of(state))),
                PictureColumns.Of(state.Tabled), PictureColumns.Of(state.Joined),
            ]),
        ]);

    private static string Capital(string title) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(title[0])}{title[1..]}");
}
