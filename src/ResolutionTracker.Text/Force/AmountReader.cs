namespace ResolutionTracker.Text.Force;

/// <summary>Reads a number, a length of time or a date where it stands.</summary>
internal readonly ref struct AmountReader(ReadOnlySpan<Atom> atoms, string text, Lexicon lexicon)
{
    private readonly ReadOnlySpan<Atom> _atoms = atoms;

    /// <returns>The place after it, <paramref name="start"/> where there is none; the unit says what it counts.</returns>
    public int Read(int start, out decimal amount, out TimeUnit unit)
    {
        amount = 0;
        unit = TimeUnit.None;
        if (start >= _atoms.Length || !(char.IsDigit(text[_atoms[start].Start]) || lexicon.Amounts.MayBeginWith(_atoms[start])))
        {
            return start;
        }

        var end = new DateReader(_atoms, text, lexicon).Read(start, out amount);
        unit = TimeUnit.Date;
        return end > start ? end : ReadNumber(start, out amount, out unit);
    }

    /// <summary>Whether words stand here that would be read as an amount, and are none.</summary>
    public bool IsShielded(int start, out int end)
    {
        (end, var entry) = lexicon.Amounts.Longest(_atoms, start);
        return entry is { Role: EntryRole.Shield };
    }

    private int ReadNumber(int start, out decimal amount, out TimeUnit unit)
    {
        var end = new NumberReader(_atoms, lexicon).Read(start, out amount);
        unit = TimeUnit.None;
        if (end == start)
        {
            return ReadUnitAlone(start, out amount, out unit);
        }

        var counted = SkipRepeated(end, amount);
        var after = UnitAt(counted, isJoined: counted == end, out var found);
        if (found is { Rank: null })
        {
            unit = found.Unit;
            return after;
        }

        return IsPronoun(start, end, amount) ? start : end;
    }

    /// <summary>A word for one is an article or a pronoun in most languages, and any single numeral a part of other words in Chinese.</summary>
    private bool IsPronoun(int start, int end, decimal amount) =>
        !_atoms[start].IsNumber && end == start + 1
        && (lexicon.HasSpaces ? amount == 1 : end == _atoms.Length || amount == 1 || !lexicon.IsCounter(_atoms[end]));

    /// <summary>شهران, two months in one word, and عام واحد, where the number follows.</summary>
    private int ReadUnitAlone(int start, out decimal amount, out TimeUnit unit)
    {
        var end = UnitAt(start, isJoined: false, out var found);
        amount = found?.Rank ?? 0;
        unit = found?.Unit ?? TimeUnit.None;
        if (found is null || found.Rank is not null)
        {
            return end;
        }

        var after = lexicon.HasAttachedWords && end < _atoms.Length && _atoms[end].Before == Gap.Joined && !_atoms[end].IsNumber
            ? new NumberReader(_atoms, lexicon).Read(end, out amount)
            : end;
        return after > end && amount <= 2 ? after : start;
    }

    /// <summary>The digits in "six (6) months".</summary>
    private int SkipRepeated(int at, decimal amount) =>
        at + 1 < _atoms.Length && _atoms[at].IsNumber && _atoms[at].Number == amount
        && _atoms[at].Before == Gap.Bracket && _atoms[at + 1].Before == Gap.Bracket ? at + 1 : at;

    private int UnitAt(int at, bool isJoined, out LexiconEntry? unit)
    {
        unit = null;
        if (at >= _atoms.Length || (isJoined && _atoms[at].Before != Gap.Joined))
        {
            return at;
        }

        var (end, entry) = lexicon.Amounts.Longest(_atoms, at);
        unit = entry is { Role: EntryRole.Unit } ? entry : null;
        return unit is null ? at : end;
    }
}
