using System.Globalization;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Which of the six languages two texts are in, as far as their letters tell: those in Latin letters can't be told apart.</summary>
/// <param name="Code">Null where it can't be told.</param>
internal sealed record WrittenLanguage(string? Code, bool IsRightToLeft)
{
    /// <summary>As a page says it of an element.</summary>
    public string Attributes => string.Create(
        CultureInfo.InvariantCulture, $"{(Code is null ? "" : $"lang=\"{Code}\" ")}dir=\"{(IsRightToLeft ? "rtl" : "ltr")}\"");

    /// <summary>By the letters that the texts have most of. One clause may begin with a Latin name; a whole text says which way it runs.</summary>
    public static WrittenLanguage Of(IEnumerable<string> clauses)
    {
        var (latin, arabic, cyrillic, chinese) = (0, 0, 0, 0);
        foreach (var letter in clauses.SelectMany(clause => clause))
        {
            switch (letter)
            {
                case >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC':
                    arabic++;
                    break;
                case >= '\u0400' and <= '\u04FF':
                    cyrillic++;
                    break;
                case >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF':
                    // One ideograph says as much as a few letters.
                    chinese += 3;
                    break;
                case >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F':
                    latin++;
                    break;
            }
        }

        var most = Math.Max(Math.Max(latin, arabic), Math.Max(cyrillic, chinese));
        return most switch
        {
            0 => new(null, false),
            _ when most == latin => new(null, false),
            _ when most == arabic => new("ar", true),
            _ when most == cyrillic => new("ru", false),
            _ => new("zh", false),
        };
    }
}
