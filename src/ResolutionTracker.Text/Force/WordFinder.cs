namespace ResolutionTracker.Text.Force;

/// <summary>Goes through a text once and finds the words that matter, the longest first where two begin together.</summary>
internal ref struct WordFinder(ReadOnlySpan<Atom> atoms, string text, Lexicon lexicon)
{
    private readonly ReadOnlySpan<Atom> _atoms = atoms;
    private readonly List<FoundWord> _found = new((atoms.Length / 6) + 2);

    /// <summary>Where a verb of the ladder may stand, because a join, an adverb or a name before it ends there.</summary>
    private int _verbPlace = -1;

    /// <summary>Where a date is a deadline, because a limit ends there.</summary>
    private int _limitEnd = -1;

    private int _lastEnd = -1;
    private (int Start, int End, int Count) _adverbs = (-1, -1, 0);

    public List<FoundWord> Find()
    {
        for (var at = 0; at < _atoms.Length;)
        {
            var amountEnd = new AmountReader(_atoms, text, lexicon).Read(at, out var amount, out var unit);
            var (end, entry) = lexicon.Phrases.Longest(_atoms, at);
            if (entry is not null && end > amountEnd)
            {
                Take(at, end, entry);
                at = end;
            }
            else if (amountEnd > at)
            {
                TakeAmount(at, amountEnd, amount, unit);
                at = amountEnd;
            }
            else
            {
                at = Pass(at);
            }
        }

        return _found;
    }

    private int Pass(int at)
    {
        if (_limitEnd == at && lexicon.IsArticle(_atoms[at]))
        {
            _limitEnd++;
        }

        return new AmountReader(_atoms, text, lexicon).IsShielded(at, out var end) ? end : at + 1;
    }

    private void Take(int start, int end, LexiconEntry entry)
    {
        switch (entry.Role)
        {
            case EntryRole.Join:
                _verbPlace = end;
                break;
            case EntryRole.Adverb:
                TakeAdverb(start, end);
                break;
            case EntryRole.Word or EntryRole.FirstVerb when entry.Kind == NamedKind.Verb:
                TakeVerb(start, end, entry);
                break;
            case EntryRole.BeforeAmount or EntryRole.BeforeTime:
                if (IsAmount(SkipArticle(end), isTime: entry.Role == EntryRole.BeforeTime))
                {
                    TakeLimit(start, end, entry);
                }

                break;
            case EntryRole.AfterAmount:
                if (_lastEnd == start && _found[^1].IsAmount)
                {
                    _found[^1] = AsDeadline(_found[^1]);
                    TakeLimit(start, end, entry);
                }

                break;
            case EntryRole.Word when entry.Kind == NamedKind.Limit:
                TakeLimit(start, end, entry);
                break;
            case EntryRole.Word when entry.Kind != NamedKind.Modal || !IsName(start):
                Add(start, end, entry.Kind, entry);
                break;
        }
    }

    private void TakeVerb(int start, int end, LexiconEntry entry)
    {
        var follows = _adverbs.End == start && _adverbs.Count > 0;
        var first = follows ? _adverbs.Start : start;
        if (entry.Role == EntryRole.FirstVerb ? _atoms[first].Before == Gap.Stop : MayBeVerb(start))
        {
            Add(first, end, NamedKind.Verb, entry, follows ? _adverbs.Count : 0);
        }
    }

    private void TakeAdverb(int start, int end)
    {
        if (_lastEnd == start && _found is [.., { Kind: NamedKind.Verb } verb] && _atoms[start].Before == Gap.Joined)
        {
            _found[^1] = verb with { End = _atoms[end - 1].End, Adverbs = verb.Adverbs + 1 };
            _lastEnd = end;
        }
        else if (MayBeVerb(start))
        {
            _adverbs = _adverbs.End == start ? (_adverbs.Start, end, _adverbs.Count + 1) : (start, end, 1);
            _verbPlace = end;
        }
    }

    private void TakeLimit(int start, int end, LexiconEntry entry)
    {
        Add(start, end, NamedKind.Limit, entry);
        _limitEnd = end;
    }

    private void TakeAmount(int start, int end, decimal amount, TimeUnit unit)
    {
        var kind = unit switch
        {
            TimeUnit.None => NamedKind.Number,
            TimeUnit.Date when _limitEnd != start => NamedKind.Date,
            _ => NamedKind.Deadline,
        };
        Add(start, end, kind, entry: null, amount: amount, unit: unit);
    }

    private void Add(
        int start, int end, NamedKind kind, LexiconEntry? entry, int adverbs = 0, decimal amount = 0, TimeUnit unit = TimeUnit.None)
    {
        _found.Add(new FoundWord(_atoms[start].Start, _atoms[end - 1].End, kind, entry, adverbs, amount, unit));
        _lastEnd = end;
    }

    private static FoundWord AsDeadline(FoundWord word) =>
        word.Kind == NamedKind.Date ? word with { Kind = NamedKind.Deadline } : word;

    private readonly bool MayBeVerb(int at) =>
        _verbPlace == at || _atoms[at].HasJoin || _atoms[at].Before is not (Gap.Joined or Gap.Slash);

    /// <summary>May, the month, has a capital where no sentence begins.</summary>
    private readonly bool IsName(int at) => _atoms[at].Before != Gap.Stop && char.IsUpper(text[_atoms[at].Start]);

    private readonly bool IsAmount(int at, bool isTime) =>
        new AmountReader(_atoms, text, lexicon).Read(at, out _, out var unit) > at && (!isTime || unit != TimeUnit.None);

    private readonly int SkipArticle(int at) => at < _atoms.Length && lexicon.IsArticle(_atoms[at]) ? at + 1 : at;
}
