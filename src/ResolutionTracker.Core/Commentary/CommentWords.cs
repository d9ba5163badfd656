namespace ResolutionTracker.Core.Commentary;

/// <summary>What a comment says: a remark in words, or a source to be looked up. Plain text; nothing in it is obeyed.</summary>
public abstract record CommentWords
{
    private CommentWords()
    {
    }

    /// <param name="Text">Paragraphs are parted by an empty line.</param>
    public sealed record Remark(string Text) : CommentWords;

    /// <param name="Symbol">Of a document, such as S/PV.9000.</param>
    /// <param name="Meeting">A meeting or its record, in words.</param>
    /// <param name="Page">A page or paragraph of it.</param>
    /// <param name="Link">An address of the web; http or https.</param>
    /// <param name="Note">Why it is a source here.</param>
    public sealed record Source(string? Symbol, string? Meeting, string? Page, string? Link, string? Note) : CommentWords;

    /// <summary>The same without what only typing left there: line ends of one kind, no white space at the edges, nothing empty.</summary>
    public CommentWords Tidied() => this switch
    {
        Remark(var text) => new Remark(Lines(text) ?? ""),
        Source source => new Source(Line(source.Symbol), Line(source.Meeting), Line(source.Page), Line(source.Link), Lines(source.Note)),
        _ => this,
    };

    /// <summary>All of it as one text, a field a line, so that two versions can be compared.</summary>
    public string Whole => this switch
    {
        Remark(var text) => text,
        Source source => string.Join('\n', new[] { source.Symbol, source.Meeting, source.Page, source.Link, source.Note }.OfType<string>()),
        _ => "",
    };

    private static string? Line(string? text) => text?.Trim() is { Length: > 0 } line ? line : null;

    private static string? Lines(string? text) => Line(text?.ReplaceLineEndings("\n")) is { } lines
        ? string.Join('\n', lines.Split('\n').Select(line => line.TrimEnd()))
        : null;
}
