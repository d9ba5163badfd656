using System.Text;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Writes a row of a comparison as HTML: both wordings in one, or each side for itself. What is only written otherwise is told apart.</summary>
internal static class ComparedMarkup
{
    public static void WriteInline(StringBuilder html, JudgedRow row, string oldLanguage, string newLanguage, bool hasOpening)
    {
        WordMarkup.Open(html, "diff", row.New.Length > 0 ? newLanguage : oldLanguage);
        var before = WordRun.Of(html, row.Old, oldLanguage, hasOpening);
        var after = WordRun.Of(html, row.New, newLanguage, hasOpening);
        var moved = row.Moved();
        var (gone, come) = (moved.FromOld(), moved.ToNew());
        var at = 0;
        foreach (var (change, kind, _) in row.Changes)
        {
            after.Write(at, change.NewStart, isChanged: false);
            before.Write("del", change.OldStart, change.OldEnd, gone, kind == ChangeKind.Style);
            after.Write("ins", change.NewStart, change.NewEnd, come, kind == ChangeKind.Style);
            at = change.NewEnd;
        }

        after.Write(at, row.New.Length, isChanged: false);
        html.Append("</span>");
    }

    /// <param name="moved">Ranges of the old words that stand elsewhere in the new ones.</param>
    public static void WriteOld(StringBuilder html, JudgedRow row, string language, bool hasOpening, IReadOnlyList<(int Start, int End)> moved) => WriteSide(
        html, row.Old, language, hasOpening, "del", moved, row.Changes.Select(judged => (judged.Change.OldStart, judged.Change.OldEnd, judged.Kind)));

    /// <param name="moved">Ranges of the new words that stood elsewhere in the old ones.</param>
    public static void WriteNew(StringBuilder html, JudgedRow row, string language, bool hasOpening, IReadOnlyList<(int Start, int End)> moved) => WriteSide(
        html, row.New, language, hasOpening, "ins", moved, row.Changes.Select(judged => (judged.Change.NewStart, judged.Change.NewEnd, judged.Kind)));

    private static void WriteSide(
        StringBuilder html,
        string text,
        string language,
        bool hasOpening,
        string element,
        IReadOnlyList<(int Start, int End)> moved,
        IEnumerable<(int Start, int End, ChangeKind Kind)> changes)
    {
        WordMarkup.Open(html, "diff", language);
        var words = WordRun.Of(html, text, language, hasOpening);
        var at = 0;
        foreach (var (start, end, kind) in changes)
        {
            words.Write(at, start, isChanged: false);
            words.Write(element, start, end, moved, kind == ChangeKind.Style);
            at = end;
        }

        words.Write(at, text.Length, isChanged: false);
        html.Append("</span>");
    }
}
