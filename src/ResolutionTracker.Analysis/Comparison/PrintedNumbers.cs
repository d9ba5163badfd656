using System.Text.RegularExpressions;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Leaves the numbers aside that a file prints before its paragraphs: 5 instead of 4 says where a paragraph stands, not what it says.</summary>
internal static partial class PrintedNumbers
{
    /// <param name="text">One clause, or several joined by <see cref="ClauseComparison.ClauseBreak"/>.</param>
    /// <returns>The text with white space in place of each such number, every other word at its own place.</returns>
    public static string Blanked(string text) =>
        Number().Replace(text, static number => new string(' ', number.Length));

    /// <summary>4. · 4) · (4) · (a) · (iv), with what follows told apart by white space; a year or an amount has no such sign.</summary>
    [GeneratedRegex(@"^(?:\p{Nd}{1,3}[.)]|\((?:\p{Nd}{1,3}|\p{L}|[ivx]{2,5})\))(?=\s)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
