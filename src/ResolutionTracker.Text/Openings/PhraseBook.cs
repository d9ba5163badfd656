using System.Reflection;

namespace ResolutionTracker.Text.Openings;

/// <summary>The opening phrases of one language, read from the text file beside this class.</summary>
internal sealed class PhraseBook
{
    /// <summary>Written as one with the word it precedes: وإذ يشير.</summary>
    private const char ArabicAnd = 'و';

    /// <summary>Shorter words are one letter away from too many others.</summary>
    private const int ShortestMisread = 6;

    private readonly string[] _preambular;
    private readonly string[] _operative;
    private readonly string[] _before;
    private readonly string[] _after;
    private readonly bool _hasSpaces;

    private PhraseBook(IReadOnlyDictionary<string, IReadOnlyList<string>> sections, bool hasSpaces)
    {
        _preambular = LongestFirst("preambular");
        _operative = LongestFirst("operative");
        _before = LongestFirst("before");
        _after = LongestFirst("after");
        _hasSpaces = hasSpaces;

        string[] LongestFirst(string section) => [.. sections[section].OrderByDescending(phrase => phrase.Length)];
    }

    public static PhraseBook Load(string language) => new(
        SectionedList.Load(Assembly.GetExecutingAssembly(), $"Openings/{language}.txt"), hasSpaces: language != "zh");

    /// <returns>Length 0 and no part where the text opens with none of the phrases.</returns>
    public (int Length, OpeningPart? Part) Match(string text)
    {
        var start = SkipBrackets(text);
        var adverbs = start;
        while (Longest(text, adverbs, _before) is var end and > 0)
        {
            adverbs = SkipSpace(text, end);
        }

        var match = MatchPhrase(text, adverbs);
        if (match.Length == 0 && start < text.Length && text[start] == ArabicAnd)
        {
            match = MatchPhrase(text, start + 1);
        }

        return match.Length > 0 || adverbs == start ? match : MatchPhrase(text, start);
    }

    /// <returns>The part of a phrase of one long word that the first word nearly is; null where there is none.</returns>
    public OpeningPart? MatchNearly(string text)
    {
        var start = SkipBrackets(text);
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ':'))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        return word.Length < ShortestMisread ? null
            : Nearly(word, _preambular) ? OpeningPart.Preambular
            : Nearly(word, _operative) ? OpeningPart.Operative
            : null;
    }

    private static bool Nearly(ReadOnlySpan<char> word, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Length >= ShortestMisread && !phrase.Contains(' ') && DiffersByOne(word, phrase))
            {
                return true;
            }
        }

        return false;
    }

    // One letter changed, put in or left out; where the words part, the rest must be equal.
    private static bool DiffersByOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = one.CommonPrefixLength(other);
        var first = one[same..];
        var second = other[same..];
        return first.Length == second.Length
            ? first.Length > 0 && first[1..].SequenceEqual(second[1..])
            : first.Length > second.Length ? first[1..].SequenceEqual(second) : first.SequenceEqual(second[1..]);
    }

    private (int Length, OpeningPart? Part) MatchPhrase(string text, int start)
    {
        var preambular = Longest(text, start, _preambular);
        var operative = Longest(text, start, _operative);
        var end = Math.Max(preambular, operative);
        if (end == 0)
        {
            return (0, null);
        }

        var isPreambular = preambular == operative ? EndsInComma(text) : preambular > operative;
        while (Longest(text, SkipSpace(text, end), _after) is var next and > 0)
        {
            end = next;
        }

        return (end, isPreambular ? OpeningPart.Preambular : OpeningPart.Operative);
    }

    /// <summary>Where the longest of the phrases that stands at <paramref name="start"/> ends; 0 where none does.</summary>
    private int Longest(string text, int start, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var end = EndOf(text, start, phrase);
            if (end > 0)
            {
                return end;
            }
        }

        return 0;
    }

    private int EndOf(string text, int start, string phrase)
    {
        var at = start;
        foreach (var letter in phrase)
        {
            while (letter != ' ' && at < text.Length && IsVowelSign(text[at]) && text[at] != letter)
            {
                at++;
            }

            if (at >= text.Length || !Same(text[at], letter))
            {
                return 0;
            }

            at++;
        }

        while (at < text.Length && IsVowelSign(text[at]))
        {
            at++;
        }

        return _hasSpaces && at < text.Length && CharacterKinds.At(text, at, out _) is CharacterKind.Letter or CharacterKind.Digit
            ? 0
            : at;
    }

    private static bool Same(char one, char other) =>
        one == other || (other == ' ' && char.IsWhiteSpace(one)) || (other == '\'' && one == '’')
        || char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    /// <summary>Arabic vowel signs and the stroke that lengthens a word are written or not, as the typist likes.</summary>
    private static bool IsVowelSign(char character) => character is '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670';

    private static bool EndsInComma(string text) => text.AsSpan().TrimEnd() is [.., ',' or '，' or '،'];

    private static int SkipBrackets(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is '[' or '(' or '{' or '“' or '«' or '"' or '*' or '_')
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
