using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>Which clauses were contested, and when: a row for each clause, a column for each stretch of time.</summary>
internal static class ContentionPicture
{
    private const string Name = "contention";
    private const int RowHeight = 21;
    private const int Widest = 62;
    private const int Narrowest = 34;
    private const int Room = 780;
    private const int LabelWidth = 140;

    public static Picture Of(Draft draft, ContentionOverTime contention)
    {
        var isEmpty = contention.Clauses.IsEmpty;
        return new Picture(
            Name,
            "Contention of clauses over time",
            isEmpty ? PictureSentences.NoContention : PictureSentences.Contention(contention),
            $"{PictureSentences.ContentionCounts} {PictureSentences.Divided(draft, contention.Intervals)}",
            isEmpty ? null : Drawn(draft, contention),
            isEmpty ? null : GridOf(draft, contention),
            TableOf(draft, contention));
    }

    private static Chart Drawn(Draft draft, ContentionOverTime contention)
    {
        var (inks, intervals) = (new PictureInks(Name), contention.Intervals);
        var model = PictureGround.Model();
        var column = Math.Clamp(Room / intervals.All.Length, Narrowest, Widest);
        model.Axes.Add(TimeAxis.Of(AxisPosition.Top, draft, intervals, column, inks));
        model.Axes.Add(PictureGround.Categories(AxisPosition.Left, contention.Clauses.Select(clause => inks.Of(new Caption(
            Label(clause), clause.Clause is { } its ? Links.History(draft, its.Id) : null, PictureSentences.Name(draft, clause))))));
        var most = contention.Clauses.Max(clause => clause.Most);
        for (var row = 0; row < contention.Clauses.Length; row++)
        {
            // A quiet line, so that the eye keeps to the row between its cells.
            model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Horizontal, Y = row, Color = PictureGround.Colour("#eef0f3"), LineStyle = LineStyle.Solid, StrokeThickness = 1 });
            for (var i = 0; i < intervals.All.Length; i++)
            {
                if (contention.Clauses[row].Cells[i].Most is > 0 and var value)
                {
                    model.Annotations.Add(PictureGround.Cell(i, row, value, most, inks.Of(new Caption(
                        "", Links.Replay(draft, intervals.All[i].Last), PictureSentences.Cell(draft, contention.Clauses[row], intervals, i)))));
                }
            }
        }

        TimeAxis.MarkPauses(model, intervals);
        var (width, height) = (LabelWidth + (column * intervals.All.Length), 70 + (RowHeight * contention.Clauses.Length));
        return new Chart(PictureCanvas.Draw(model, inks, width, height), width, height);
    }

    private static string Label(ContestedClause contested) => contested.Clause switch
    {
        null => "head",
        { IsPresent: false } clause => $"{DraftSentences.NameOf(clause)} (gone)",
        var clause => DraftSentences.NameOf(clause),
    };

    private static Grid GridOf(Draft draft, ContentionOverTime contention) => new(
        "The most amendments that waited beside each clause at once, and the most words that these contested.",
        [new GridCell("Clause"), .. contention.Intervals.All.Select(interval => TimeAxis.Cell(draft, contention.Intervals, interval))],
        [
            .. contention.Clauses.Select(clause => (System.Collections.Immutable.ImmutableArray<GridCell>)
            [
                new GridCell(Label(clause), clause.Clause is { } its ? Links.History(draft, its.Id) : null),
                .. clause.Cells.Select(cell => new GridCell(PictureSentences.Cell(cell))),
            ]),
        ]);

    private static Table TableOf(Draft draft, ContentionOverTime contention) => new(
        Name,
        "How contested each clause was in each stretch of time.",
        [
            new("clause", "its identity; empty for the head of the text"), new("label", "at this moment"), .. PictureColumns.Interval,
            new("most_open", "the most amendments that waited for a decision beside it at once"), new("open_at_end", "those that still waited when the stretch ended"),
            new("words", "the most words that these would put in or take out at once, as they were tabled"),
        ],
        [
            .. contention.Clauses.SelectMany(clause => clause.Cells.Select((cell, i) => (string?[])
            [
                clause.Clause?.Id.ToString(), clause.Clause?.Label.Value, .. PictureColumns.Of(contention.Intervals, i, draft.Zone),
                PictureColumns.Of(cell.Most), PictureColumns.Of(cell.AtEnd), PictureColumns.Of(cell.Words),
            ])),
        ]);
}
