using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The words that a change takes out of a text, or those that it brings in.</summary>
internal sealed class PartOfChange
{
    private readonly Wording _words;
    private Whereabouts? _whereabouts;

    private PartOfChange(TextChange change, Wording words) => (Change, _words) = (change, words);

    public static PartOfChange Removed(TextChange change, string old) => new(change, Wording.Of(old, change.OldStart, change.OldEnd));

    public static PartOfChange Inserted(TextChange change, string @new) => new(change, Wording.Of(@new, change.NewStart, change.NewEnd));

    public TextChange Change { get; }

    public ref readonly Wording Words => ref _words;

    /// <summary>By token: whether it is known where it went, or came from; empty where none is.</summary>
    public ReadOnlySpan<bool> Taken => _whereabouts?.Taken;

    public bool IsAllTaken => _whereabouts is null ? Words.Count == 0 : !_whereabouts.Taken.AsSpan().Contains(false);

    /// <summary>By token, of words that came in: whose it is where it is new.</summary>
    public WordOwner[] Owners { get; set; } = [];

    /// <summary>Where in the old text a token that came in stood; -1 for one that did not stand there.</summary>
    public int FromOf(int token) => _whereabouts?.From is { } from ? from[token] - 1 : -1;

    /// <summary>Whose a token that came in is; null where that is not known yet.</summary>
    public WordOrigin? KnownOf(int token) => _whereabouts?.Known?[token];

    public bool IsTaken(int token) => _whereabouts is not null && _whereabouts.Taken[token];

    public void Take(int token) => (_whereabouts ??= new Whereabouts(Words.Count)).Taken[token] = true;

    public void CameFrom(int token, int place)
    {
        Take(token);
        (_whereabouts!.From ??= new int[Words.Count])[token] = place + 1;
    }

    public void Knows(int token, WordOrigin origin)
    {
        Take(token);
        (_whereabouts!.Known ??= new WordOrigin?[Words.Count])[token] = origin;
    }

    /// <summary>By token. Few words that come in had stood there before, and few that leave stay elsewhere, so most parts need none.</summary>
    private sealed class Whereabouts(int count)
    {
        public bool[] Taken { get; } = new bool[count];

        public int[]? From { get; set; }

        public WordOrigin?[]? Known { get; set; }
    }
}
