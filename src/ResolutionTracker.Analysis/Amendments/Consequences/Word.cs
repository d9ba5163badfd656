namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>One word or mark of a text.</summary>
/// <param name="Start">Like <paramref name="End"/>, in UTF-16 code units of the text, half-open.</param>
/// <param name="Text">As <see cref="Spelling"/> evens it out.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
/// <param name="IsInitial">Whether it opens a sentence, where every word has a capital.</param>
internal readonly record struct Word(int Start, int End, string Text, WordClass Class, bool IsSpaced, bool IsInitial)
{
    public bool IsWord => Class != WordClass.Mark;

    public bool HasCapital => Class == WordClass.Letters && char.IsUpper(Text[0]);

    /// <summary>Whether it is written in capitals only, two at least, like UNIFIL.</summary>
    public bool IsAbbreviation => Class == WordClass.Letters && Text.Count(char.IsUpper) > 1 && !Text.Any(char.IsLower) && !IsSymbol;

    /// <summary>Whether it may be a document's symbol, such as S/2025/123.</summary>
    public bool IsSymbol => Class == WordClass.Letters && Text.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether it is of a script in which no letter has a capital.</summary>
    public bool IsCaseless => Class is WordClass.Letters or WordClass.Ideograph && !Text.Any(letter => char.IsUpper(letter) || char.IsLower(letter));

    /// <summary>Whether nothing that belongs together goes on behind it.</summary>
    public bool IsStop => Class == WordClass.Mark && ".,;:!?،؛؟。，、；：！？()（）".Contains(Text[0], StringComparison.Ordinal);
}
