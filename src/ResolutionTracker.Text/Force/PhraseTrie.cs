namespace ResolutionTracker.Text.Force;

/// <summary>Phrases by their words.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<LexiconEntry?> _entries = [null];

    /// <summary>Most words of a text begin no phrase, and this says so at once. By the number of the word; 0 where none does.</summary>
    private int[] _firsts = [];

    public void Add(ReadOnlySpan<int> words, LexiconEntry entry)
    {
        if (words.IsEmpty)
        {
            return;
        }

        var node = 0;
        foreach (var word in words)
        {
            var next = Next(node, word);
            if (next == 0)
            {
                next = _entries.Count;
                _entries.Add(null);
                if (node > 0)
                {
                    _edges[Edge(node, word)] = next;
                }
                else
                {
                    Array.Resize(ref _firsts, Math.Max(_firsts.Length, word + 1));
                    _firsts[word] = next;
                }
            }

            node = next;
        }

        // A form that stands twice keeps its first place.
        _entries[node] ??= entry;
    }

    /// <summary>False where no phrase begins with this word.</summary>
    public bool MayBeginWith(Atom atom) =>
        (atom.Word >= 0 && Next(0, atom.Word) > 0) || (atom.Bare >= 0 && Next(0, atom.Bare) > 0);

    /// <summary>The longest phrase that begins at <paramref name="start"/>.</summary>
    /// <returns>The place after its last word; the entry is null where there is none.</returns>
    public (int End, LexiconEntry? Entry) Longest(ReadOnlySpan<Atom> atoms, int start) => Longest(atoms, start, node: 0);

    // A word may be known as it is written and without what is attached to it; whichever leads further is taken.
    private (int End, LexiconEntry? Entry) Longest(ReadOnlySpan<Atom> atoms, int at, int node)
    {
        var here = (End: at, Entry: _entries[node]);
        if (at == atoms.Length || (node != 0 && atoms[at].Before != Gap.Joined))
        {
            return here;
        }

        foreach (var word in (ReadOnlySpan<int>)[atoms[at].Word, atoms[at].Bare])
        {
            if (word >= 0 && Next(node, word) is > 0 and var next
                && Longest(atoms, at + 1, next) is { Entry: not null } further && (here.Entry is null || further.End > here.End))
            {
                here = further;
            }
        }

        return here;
    }

    private int Next(int node, int word) =>
        node > 0 ? _edges.GetValueOrDefault(Edge(node, word)) : word < _firsts.Length ? _firsts[word] : 0;

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
