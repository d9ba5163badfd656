using System.Collections.Immutable;
using OxyPlot.Axes;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Formats.Exported;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>Who stands with whom: a row and a column for each state.</summary>
internal static class AlliancesPicture
{
    private const string Name = "alliances";
    private const int Side = 40;
    private const int RowHeight = 30;

    public static Picture Of(Alliances alliances) => new(
        Name,
        "Alliances",
        alliances.Pairs.IsEmpty ? PictureSentences.NoAlliances : PictureSentences.Allied(alliances),
        PictureSentences.AlliancesCounts,
        alliances.Pairs.IsEmpty ? null : Drawn(alliances),
        alliances.Pairs.IsEmpty ? null : GridOf(alliances),
        TableOf(alliances));

    private static Chart Drawn(Alliances alliances)
    {
        var (inks, states) = (new PictureInks(Name), alliances.States);
        var model = PictureGround.Model();
        model.Axes.Add(PictureGround.Categories(AxisPosition.Top, states.Select(state => inks.Of(new Caption(state.Code, Told: PictureSentences.Name(state), State: state)))));
        model.Axes.Add(PictureGround.Categories(AxisPosition.Left, states.Select(state => inks.Of(new Caption(OutcomesPicture.Label(state), State: state)))));
        var most = alliances.Pairs[0].Together;
        for (var row = 0; row < states.Length; row++)
        {
            for (var column = 0; column < states.Length; column++)
            {
                if (row == column)
                {
                    model.Annotations.Add(new OxyPlot.Annotations.RectangleAnnotation
                    {
                        MinimumX = column - 0.5,
                        MaximumX = column + 0.5,
                        MinimumY = row - 0.5,
                        MaximumY = row + 0.5,
                        Fill = PictureGround.Colour("#f1f3f6"),
                        Stroke = OxyPlot.OxyColors.White,
                        StrokeThickness = 1.5,
                    });
                }
                else if (alliances.Together(states[row], states[column]) is > 0 and var together)
                {
                    model.Annotations.Add(PictureGround.Cell(
                        column, row, together, most, inks.Of(new Caption("", Told: PictureSentences.Together(states[row], states[column], together)))));
                }
            }
        }

        var (width, height) = (270 + (Side * states.Length), 46 + (RowHeight * states.Length));
        return new Chart(PictureCanvas.Draw(model, inks, width, height), width, height);
    }

    private static Grid GridOf(Alliances alliances) => new(
        "States that stand together, the most frequent first.",
        [
            new GridCell("State"), new GridCell("and"), new GridCell("Together"), new GridCell("Submitted by the first"), new GridCell("By the second"),
            new GridCell("By a third"),
        ],
        [
            .. alliances.Pairs.Select(pair => (ImmutableArray<GridCell>)
            [
                new GridCell(PictureSentences.Name(pair.One), State: pair.One), new GridCell(PictureSentences.Name(pair.Other), State: pair.Other),
                .. new[] { pair.Together, pair.SubmittedByOne, pair.SubmittedByOther, pair.SubmittedByAThird }.Select(count => new GridCell(PictureColumns.Of(count))),
            ]),
        ]);

    private static Table TableOf(Alliances alliances) => new(
        Name,
        "For each two states that stand together, the amendments behind which both stand.",
        [
            new("one", "a state's code"), new("other", "a state's code"), new("together", "amendments behind which both stand"),
            new("submitted_by_one", "of these"), new("submitted_by_other", "of these"), new("submitted_by_a_third", "of these"),
        ],
        [
            .. alliances.Pairs.Select(pair => (string?[])
            [
                pair.One.Code, pair.Other.Code, PictureColumns.Of(pair.Together),
                PictureColumns.Of(pair.SubmittedByOne), PictureColumns.Of(pair.SubmittedByOther), PictureColumns.Of(pair.SubmittedByAThird),
            ]),
        ]);
}
