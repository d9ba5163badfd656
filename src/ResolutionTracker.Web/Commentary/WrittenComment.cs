using ResolutionTracker.Core.Commentary;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The fields of a comment's form, as somebody filled them in; a form that is refused shows them again, so that nothing is lost.</summary>
/// <param name="Id">The name that the page chose for it, so that a form that is sent twice is one comment.</param>
/// <param name="About">The key of its subject.</param>
/// <param name="Back">The page from which it was written; empty for none.</param>
public sealed record WrittenComment(
    Guid Id,
    string About,
    bool IsForReaders,
    bool IsSource,
    string Text,
    string Symbol,
    string Meeting,
    string Page,
    string Link,
    string Note,
    int Seen,
    string Back)
{
    public CommentWords Words => IsSource ? new CommentWords.Source(Symbol, Meeting, Page, Link, Note) : new CommentWords.Remark(Text);

    public static WrittenComment Blank(string about, bool isSource, string back) =>
        new(Guid.CreateVersion7(), about, false, isSource, "", "", "", "", "", "", 0, back);

    /// <summary>What the author of a comment finds in the form that rewords it.</summary>
    public static WrittenComment Of(Comment comment) => comment.Words switch
    {
        CommentWords.Source source => Blank(comment.Subject.Key, true, "") with
        {
            Symbol = source.Symbol ?? "",
            Meeting = source.Meeting ?? "",
            Page = source.Page ?? "",
            Link = source.Link ?? "",
            Note = source.Note ?? "",
            Seen = comment.Current.Number,
        },
        CommentWords.Remark(var text) => Blank(comment.Subject.Key, false, "") with { Text = text, Seen = comment.Current.Number },
        _ => throw new InvalidOperationException("There are no other words."),
    };

    public static WrittenComment Of(IFormCollection form) => new(
        Guid.TryParseExact(form["id"], "D", out var id) ? id : Guid.CreateVersion7(),
        form["about"].ToString(),
        form["audience"] == CommentBody.Readers,
        form["kind"] == "source",
        form["text"].ToString(),
        form["symbol"].ToString(),
        form["meeting"].ToString(),
        form["page"].ToString(),
        form["link"].ToString(),
        form["note"].ToString(),
        int.TryParse(form["seen"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : 0,
        form["back"].ToString());
}
