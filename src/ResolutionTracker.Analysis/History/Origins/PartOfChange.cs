using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The words that a change takes out of a text, or those that it brings in.</summary>
internal sealed class PartOfChange
{
    // Few words that come in had stood there before, so most parts need neither.
    private int[]? _from;
    private WordOrigin?[]? _known;

    private PartOfChange(TextChange change, Wording words) => (Change, Words, Taken) = (change, words, new bool[words.Count]);

    public static PartOfChange Removed(TextChange change, string old) => new(change, Wording.Of(old, change.OldStart, change.OldEnd));

    public static PartOfChange Inserted(TextChange change, string @new) => new(change, Wording.Of(@new, change.NewStart, change.NewEnd));

    public TextChange Change { get; }

    public Wording Words { get; }

    /// <summary>By token: whether it is known where it went, or came from.</summary>
    public bool[] Taken { get; }

    /// <summary>By token, of words that came in: whose it is where it is new.</summary>
    public WordOwner[] Owners { get; set; } = [];

    /// <summary>Where in the old text a token that came in stood; -1 for one that did not stand there.</summary>
    public int FromOf(int token) => _from is null ? -1 : _from[token] - 1;

    /// <summary>Whose a token that came in is; null where that is not known yet.</summary>
    public WordOrigin? KnownOf(int token) => _known?[token];

    public void CameFrom(int token, int place)
    {
        _from ??= new int[Words.Count];
        _from[token] = place + 1;
        Taken[token] = true;
    }

    public void Knows(int token, WordOrigin origin)
    {
        _known ??= new WordOrigin?[Words.Count];
        _known[token] = origin;
        Taken[token] = true;
    }
}
