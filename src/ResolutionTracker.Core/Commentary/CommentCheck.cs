using System.Globalization;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>What may be the words of a comment.</summary>
public static class CommentCheck
{
    /// <summary>The most characters (UTF-16 code units) of a remark.</summary>
    public const int TextLimit = 8_000;

    public const int NoteLimit = 2_000;
    public const int LinkLimit = 2_000;
    public const int LineLimit = 200;

    private const string SymbolMarks = "/.()-[]*, ";

    /// <param name="words">Tidied.</param>
    /// <returns>Null where they may be.</returns>
    public static Refusal? Check(CommentWords words) => words switch
    {
        CommentWords.Remark { Text.Length: 0 } => new CommentRefusals.Empty(),
        CommentWords.Remark(var text) => Text("comment", text, TextLimit),
        CommentWords.Source { Symbol: null, Meeting: null, Link: null } => new CommentRefusals.NamesNothing(),
        CommentWords.Source source => Line("symbol", source.Symbol, LineLimit)
            ?? Line("meeting record", source.Meeting, LineLimit)
            ?? Line("page", source.Page, LineLimit)
            ?? Line("link", source.Link, LinkLimit)
            ?? Text("note", source.Note, NoteLimit)
            ?? Found(source),
        _ => null,
    };

    /// <summary>An address as a browser will take it.</summary>
    /// <returns>Null where it is none that may be followed: of another kind than http and https, or with a user name, which makes a site look like another.</returns>
    public static Uri? LinkOf(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && !link.Any(char.IsWhiteSpace)
            ? uri
            : null;

    private static Refusal? Found(CommentWords.Source source) => source switch
    {
        { Symbol: { } symbol } when !IsSymbol(symbol) => new CommentRefusals.NoSymbol(),
        { Link: { } link } when LinkOf(link) is null => new CommentRefusals.NoLink(),
        _ => null,
    };

    private static bool IsSymbol(string symbol) =>
        char.IsLetterOrDigit(symbol[0]) && symbol.Any(char.IsLetter) && symbol.All(c => char.IsLetterOrDigit(c) || SymbolMarks.Contains(c));

    private static Refusal? Line(string what, string? text, int limit) =>
        text?.AsSpan().IndexOfAny("\n\r\u0085\u2028\u2029") >= 0 ? new CommentRefusals.LineBreak(what) : Text(what, text, limit);

    private static Refusal? Text(string what, string? text, int limit)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length > limit)
        {
            return new CommentRefusals.TooLong(what, text.Length, limit);
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF')
            {
                return new CommentRefusals.Unwritable(what, string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"));
            }
        }

        return null;
    }
}
