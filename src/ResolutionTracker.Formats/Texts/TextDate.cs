using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Finds the day of a text, for a row of texts that followed one another: in its file's name, else in what stands around its clauses.</summary>
public static partial class TextDate
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private static readonly string[] Forms = ["d MMM yyyy", "d MMMM yyyy", "yyyy MM dd", "yyyy M d"];

    /// <returns>Noon of the day in UTC, which is the same day nearly everywhere; null where none is found.</returns>
    public static DateTimeOffset? Of(string file, ReadText text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        return Find(Path.GetFileNameWithoutExtension(file))
            ?? text.Metadata.Select(note => Find(note.Text)).FirstOrDefault(found => found is not null)
            ?? Find(text.Header.Title ?? "");
    }

    private static DateTimeOffset? Find(string words)
    {
        foreach (Match match in Days().Matches(words))
        {
            var plain = string.Join(' ', match.Value.Split([' ', '-', '_', '.', '/'], StringSplitOptions.RemoveEmptyEntries));
            if (DateTime.TryParseExact(plain, Forms, English, DateTimeStyles.None, out var day))
            {
                return new DateTimeOffset(day.Year, day.Month, day.Day, 12, 0, 0, TimeSpan.Zero);
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\d)(?:\d{1,2}[ \-_.]+[A-Za-z]{3,9}[ \-_.]+\d{4}|\d{4}[\-_./ ]\d{1,2}[\-_./ ]\d{1,2})(?!\d)")]
    private static partial Regex Days();
}
