using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Judged;

/// <summary>Says in a few words what a change does to a word that matters: <i>weakens: shall → may</i>.</summary>
public static class NamedLabels
{
    private const int LongestQuote = 60;
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    public static string Of(NamedChange named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return named.Direction switch
        {
            NamedDirection.Stronger => $"strengthens: {Quoted(named, named.Old)} → {Quoted(named, named.New)}",
            NamedDirection.Weaker => $"weakens: {Quoted(named, named.Old)} → {Quoted(named, named.New)}",
            NamedDirection.Added => $"adds: {Quoted(named, named.New)}",
            NamedDirection.Removed => $"removes: {Quoted(named, named.Old)}",
            _ => $"{NameOf(named.Kind)} changed: {Quoted(named, named.Old)} → {Quoted(named, named.New)}",
        };
    }

    private static string NameOf(NamedKind kind) => kind switch
    {
        NamedKind.Verb => "verb",
        NamedKind.Modal => "modal word",
        NamedKind.ChapterVii => "measures",
        NamedKind.Negation => "negation",
        NamedKind.Limit => "limit",
        NamedKind.Qualifier => "qualifier",
        NamedKind.Deadline => "deadline",
        NamedKind.Date => "date",
        NamedKind.Number => "number",
        NamedKind.Body => "body",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Quoted(NamedChange named, string words)
    {
        var quote = FirstWords.Of(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestQuote);
        quote = IsName(named.Kind) ? quote : WithoutCapital(quote);

        // Else an arrow between two Arabic words is part of them, and the first of them stands on its right.
        return quote.Any(IsRightToLeft) ? $"{FirstStrongIsolate}{quote}{PopDirectionalIsolate}" : quote;
    }

    private static bool IsName(NamedKind kind) =>
        kind is NamedKind.ChapterVii or NamedKind.Body or NamedKind.Number or NamedKind.Date or NamedKind.Deadline;

    /// <summary>A verb has its capital from the clause that it opens.</summary>
    private static string WithoutCapital(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static bool IsRightToLeft(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC');
}
