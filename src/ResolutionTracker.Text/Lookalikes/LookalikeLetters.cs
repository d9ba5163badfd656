using System.Buffers;
using System.Collections.Immutable;

namespace ResolutionTracker.Text.Lookalikes;

/// <summary>Finds letters of one script inside a word of another that look like the word's own, and whole words written
/// in such letters among words of another script.</summary>
internal static class LookalikeLetters
{
    private const string Latin = "aceopxyijshkdqwluvABCEHIJKMNOPSTXYZ";
    private const string Cyrillic = "асеорхуіјѕһкԁԛԝӏАВСЕНІЈКМОРЅТХУҮӀ";
    private const string Greek = "ανορυικχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϹϳ";

    private static readonly SearchValues<char> Confusable = SearchValues.Create(Latin + Cyrillic + Greek);

    /// <summary>Only a text with letters of at least two of the scripts can hold one.</summary>
    public static bool MayOccurIn(string text)
    {
        var seen = new bool[4];
        foreach (var character in text)
        {
            seen[(int)ScriptOf(character)] = true;
        }

        return (seen[(int)Script.Latin] ? 1 : 0) + (seen[(int)Script.Cyrillic] ? 1 : 0) + (seen[(int)Script.Greek] ? 1 : 0) > 1;
    }

    public static ImmutableArray<HiddenCharacter> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<HiddenCharacter>();
        var textScript = MainScript(text, Script.Other);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfLetters(text, start);
            if (end == start)
            {
                end++;
                continue;
            }

            FindInWord(text, start, end, textScript, found);
        }

        return found.DrainToImmutable();
    }

    private static void FindInWord(
        string text, int start, int end, Script textScript, ImmutableArray<HiddenCharacter>.Builder found)
    {
        var word = text.AsSpan(start, end - start);
        var script = MainScript(word, textScript);
        var isForeignWord = script != textScript && IsDisguise(text, start, end, script, textScript);
        for (var index = start; index < end; index++)
        {
            var own = ScriptOf(text[index]);
            if (own == Script.Other || !Confusable.Contains(text[index]))
            {
                continue;
            }

            if (isForeignWord && own == script)
            {
                found.Add(new HiddenCharacter(index, 1, $"{own} {text[index]} in a {textScript} text"));
            }
            else if (!isForeignWord && own != script)
            {
                found.Add(new HiddenCharacter(index, 1, $"{own} {text[index]} in a {script} word"));
            }
        }
    }

    /// <summary>Whether a word is written wholly in letters that pass for those of the text's script. Capitals are taken
    /// for an abbreviation, and a letter beside a bracket for a label such as a), which texts in Russian number with.</summary>
    private static bool IsDisguise(string text, int start, int end, Script script, Script textScript)
    {
        var word = text.AsSpan(start, end - start);
        if (script == Script.Other || textScript == Script.Other || word.ContainsAnyExcept(Confusable))
        {
            return false;
        }

        var isLabel = (start > 0 && text[start - 1] is '(' or '[') || (end < text.Length && text[end] is ')' or ']' or '.');
        return word.Length == 1 ? !isLabel : !char.IsUpper(word[^1]);
    }

    private static int EndOfLetters(string text, int index)
    {
        while (index < text.Length
            && CharacterKinds.At(text, index, out var length) is CharacterKind.Letter or CharacterKind.Extender)
        {
            index += length;
        }

        return index;
    }

    /// <summary>The script most letters have; where two have as many, the <paramref name="preferred"/> one, else the first
    /// in the order of the enumeration.</summary>
    private static Script MainScript(ReadOnlySpan<char> text, Script preferred)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var character in text)
        {
            counts[(int)ScriptOf(character)]++;
        }

        counts[(int)Script.Other] = 0;
        var main = preferred;
        foreach (var script in (ReadOnlySpan<Script>)[Script.Latin, Script.Cyrillic, Script.Greek])
        {
            main = counts[(int)script] > counts[(int)main] ? script : main;
        }

        return counts[(int)main] == 0 ? Script.Other : main;
    }

    private static Script ScriptOf(char character) => character switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Script.Latin,
        < '\u00C0' => Script.Other,
        (<= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => character is '×' or '÷' ? Script.Other : Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => char.IsLetter(character) ? Script.Greek : Script.Other,
        >= '\u0400' and <= '\u052F' => char.IsLetter(character) ? Script.Cyrillic : Script.Other,
        _ => Script.Other,
    };
}
