using System.Text.RegularExpressions;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Tells what a text that comes from no file is written in: its own marks say so.</summary>
internal static partial class SourceFormat
{
    public const string Plain = "plain";
    public const string Markdown = "markdown";

    /// <returns>A file's name for the reader.</returns>
    public static string NameFor(string text) => IsMarkdown(text) ? "text.md" : "text.txt";

    public static string Of(string file) => ResolutionText.IsMarkdown(file) ? Markdown : Plain;

    // A resolution's plain text has numbers, brackets and dashes too; what only Markdown has are heading marks, front matter and emphasis.
    private static bool IsMarkdown(string text) => Marks().IsMatch(text);

    [GeneratedRegex(@"\A---[ \t]*\r?\n|^#{1,6} \S|^(?:[-*] |\d{1,3}\. |\(\w{1,4}\) )?(?<mark>\*\*|__|\*|_)\p{L}[^*_\n]{0,60}\k<mark>(?=\W|$)", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
