using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The words that a change takes out of a text, or those that it brings in.</summary>
internal sealed class PartOfChange
{
    private PartOfChange(TextChange change, Wording words, int[] from, WordOrigin?[] known) =>
        (Change, Words, Taken, From, Known) = (change, words, new bool[words.Count], from, known);

    public static PartOfChange Removed(TextChange change, string old) =>
        new(change, Wording.Of(old, change.OldStart, change.OldEnd), [], []);

    public static PartOfChange Inserted(TextChange change, string @new)
    {
        var words = Wording.Of(@new, change.NewStart, change.NewEnd);
        var from = new int[words.Count];
        Array.Fill(from, -1);
        return new PartOfChange(change, words, from, new WordOrigin?[words.Count]);
    }

    public TextChange Change { get; }

    public Wording Words { get; }

    /// <summary>By token: whether it is known where it went, or came from.</summary>
    public bool[] Taken { get; }

    /// <summary>By token, of words that came in: where in the old text it stood; -1 for one that did not stand there.</summary>
    public int[] From { get; }

    /// <summary>By token, of words that came in: whose it is, where that is known.</summary>
    public WordOrigin?[] Known { get; }

    /// <summary>By token, of words that came in: whose it is where it is new.</summary>
    public WordOwner[] Owners { get; set; } = [];
}
