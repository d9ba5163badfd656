namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The stretches of tokens that are not taken and have a word; beside some that are, only those of substance. Goes through them
/// without making anything: a fold asks for them with every change of a clause.</summary>
internal struct LeftStretches(Wording words, bool[] taken)
{
    private readonly bool _isWhole = !Array.Exists(taken, each => each);
    private int _end;

    /// <summary>Half-open, by token.</summary>
    public (int From, int End) Current { get; private set; }

    public readonly LeftStretches GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_end < words.Count)
        {
            var from = _end++;
            while (_end < words.Count && taken[_end] == taken[from])
            {
                _end++;
            }

            if (!taken[from] && (_isWhole ? words.HasWord(from, _end) : words.WeightOf(from, _end - from) > 0))
            {
                Current = (from, _end);
                return true;
            }
        }

        return false;
    }
}
