namespace ResolutionTracker.Text.Force;

/// <summary>Reads a number, in digits or in the words of any of the six languages: twenty-five, quatre-vingt-dix, خمسة وعشرون, 二十五.</summary>
/// <remarks>One set of rules is enough for all of them, because no language says another number with the words of the next rule.</remarks>
internal readonly ref struct NumberReader(ReadOnlySpan<Atom> atoms, Lexicon lexicon)
{
    private const int Thousand = 1000;
    private const decimal Largest = 1_000_000_000_000_000;

    private readonly ReadOnlySpan<Atom> _atoms = atoms;

    /// <returns>The place after it, <paramref name="start"/> where no number stands there.</returns>
    public int Read(int start, out decimal value)
    {
        value = 0;
        if (start >= _atoms.Length)
        {
            return start;
        }

        return _atoms[start].IsNumber ? ReadDigits(start, out value)
            : lexicon.HasSpaces ? ReadWords(start, out value)
            : ReadSigns(start, out value);
    }

    /// <summary>17,000, or 17 thousand.</summary>
    private int ReadDigits(int start, out decimal value)
    {
        value = _atoms[start].Number;
        var at = start + 1;
        while (value < Largest && IsJoined(at) && Word(at, out var next) is { } word && word >= (lexicon.HasSpaces ? Thousand : 10 * Thousand))
        {
            value *= word;
            at = next;
        }

        return at;
    }

    private int ReadWords(int start, out decimal value)
    {
        decimal total = 0, current = 0;
        var last = Largest;
        var at = start;
        while (Next(at, isFirst: at == start, out var joined, out var next) is { } word)
        {
            if (word >= Thousand && word < last)
            {
                total += (current == 0 ? 1 : current) * word;
                current = 0;
                last = word;
            }
            else if (word < Thousand && Add(current, word, joined, hasThousands: total > 0) is { } sum)
            {
                current = sum;
            }
            else
            {
                break;
            }

            at = next;
        }

        value = total + current;
        return at;
    }

    /// <summary>What the number below a thousand becomes with the next word; null where the word begins another number.</summary>
    private static decimal? Add(decimal current, int word, bool joined, bool hasThousands)
    {
        var tens = current % 100;
        var units = current % 10;
        return (current, word) switch
        {
            (0, _) when !joined || hasThousands => word,

            // two hundred; and quatre-vingt.
            ( >= 1 and < 100, 100) when !joined => current * 100,
            (_, 20) when tens == 4 && !joined => current + 76,

            // twenty-five, vingt et un, one hundred and five.
            (_, < 10) when units == 0 && tens != 10 => current + word,
            (_, < 100) when tens == 0 && current > 0 => current + word,

            // dix-sept, soixante-dix, quatre-vingt-douze.
            (_, >= 7 and < 10) when tens == 10 && !joined => current + word,
            (_, >= 10 and < 20) when tens is 60 or 80 => current + word,

            // خمسة عشر, خمسة وعشرون.
            (_, 10) when tens is > 0 and < 10 && !joined => current + word,
            (_, >= 20 and < 100) when tens is > 0 and < 10 && joined => current + word,
            _ => null,
        };
    }

    /// <summary>三十, 一百二十, 二〇二五.</summary>
    private int ReadSigns(int start, out decimal value)
    {
        decimal total = 0, section = 0, digits = 0;
        var at = start;
        while (total < Largest && digits < Largest && Word(at, out var next) is { } sign && (at == start || IsJoined(at)))
        {
            if (sign < 10)
            {
                digits = (digits * 10) + sign;
            }
            else if (sign <= Thousand)
            {
                section += (digits == 0 ? 1 : digits) * sign;
                digits = 0;
            }
            else
            {
                total += (section + digits == 0 ? 1 : section + digits) * sign;
                section = digits = 0;
            }

            at = next;
        }

        value = total + section + digits;
        return at;
    }

    private int? Next(int at, bool isFirst, out bool joined, out int next)
    {
        joined = false;
        next = at;
        if (at >= _atoms.Length || (!isFirst && !IsJoined(at)))
        {
            return null;
        }

        joined = !isFirst && (lexicon.IsNumberJoin(_atoms[at]) || _atoms[at].HasJoin);
        if (!isFirst && lexicon.IsNumberJoin(_atoms[at]))
        {
            return IsJoined(at + 1) ? Word(at + 1, out next) : null;
        }

        return Word(at, out next);
    }

    private bool IsJoined(int at) => at < _atoms.Length && _atoms[at].Before == Gap.Joined;

    private int? Word(int at, out int next)
    {
        next = at;
        if (at >= _atoms.Length || _atoms[at].IsNumber)
        {
            return null;
        }

        var (end, entry) = lexicon.Amounts.Longest(_atoms, at);
        next = end;
        return entry is { Role: EntryRole.Number, Rank: { } value } ? value : null;
    }
}
