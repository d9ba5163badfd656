using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The words that a change takes out of a text, or those that it brings in.</summary>
internal sealed class PartOfChange
{
    public PartOfChange(TextChange change, Wording words)
    {
        (Change, Words) = (change, words);
        (Taken, From, Known) = (new bool[words.Count], new int[words.Count], new WordOrigin?[words.Count]);
        Array.Fill(From, -1);
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
