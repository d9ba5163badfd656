namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The stretches of tokens that are not taken and have a word; beside some that are, only those of substance. Goes through them
/// without making anything: a fold asks for them with every change of a clause.</summary>
/// <param name="taken">By token; empty for none.</param>
internal ref struct LeftStretches(Wording words, ReadOnlySpan<bool> taken)
{
    private readonly ReadOnlySpan<bool> _taken = taken;
    private readonly bool _isWhole = !taken.Contains(true);
    private int _end;

    /// <summary>Half-open, by token.</summary>
    public (int From, int End) Current { get; private set; }

    public readonly LeftStretches GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_end < words.Count)
        {
            var from = _end;
            var isTaken = !_isWhole && _taken[from];
            do
            {
                _end++;
            }
            while (_end < words.Count && (_isWhole || _taken[_end] == isTaken));

            if (!isTaken && (_isWhole ? words.HasWord(from, _end) : words.WeightOf(from, _end - from) > 0))
            {
                Current = (from, _end);
                return true;
            }
        }

        return false;
    }
}
