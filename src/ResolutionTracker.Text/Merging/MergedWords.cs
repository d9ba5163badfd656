using System.Collections.Immutable;

namespace ResolutionTracker.Text.Merging;

/// <summary>Two changes of one text brought together, word by word.</summary>
public sealed class MergedWords
{
    private readonly ImmutableArray<string> _texts;

    internal MergedWords(string current, ImmutableArray<MergePart> parts, ImmutableArray<string> texts)
    {
        (Parts, _texts) = (parts, texts);
        HasConflict = texts.Length > 1;
        IsContained = !HasConflict && string.Equals(texts[0], current, StringComparison.Ordinal);
    }

    /// <summary>In the order of the text; together they have all words of all three texts.</summary>
    public ImmutableArray<MergePart> Parts { get; }

    /// <summary>The sides say different things of the same words, or at the same place.</summary>
    public bool HasConflict { get; }

    /// <summary>The text that now stands says already all that the amendment asks for.</summary>
    public bool IsContained { get; }

    /// <summary>Both sides put something in at one place, so that both can be had, in an order that a person chooses.</summary>
    public bool HasTwoInsertions => _texts.Length > 2;

    /// <summary>Null where a person has to choose.</summary>
    public string? Text => HasConflict ? null : _texts[0];

    /// <summary>The whole text, with the same choice wherever the sides differ; without a conflict the one that there is.</summary>
    public string With(MergePick pick) => (int)pick < _texts.Length ? _texts[(int)pick]
        : HasConflict ? _texts[pick == MergePick.CurrentFirst ? (int)MergePick.Current : (int)MergePick.Amended]
        : _texts[0];
}
