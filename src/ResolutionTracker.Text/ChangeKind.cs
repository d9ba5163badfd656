namespace ResolutionTracker.Text;

/// <summary>What a change does to a clause.</summary>
public enum ChangeKind
{
    /// <summary>Says something else: other words, names, numbers, dates.</summary>
    Substance,

    /// <summary>Says the same: punctuation, capitals, articles, white space, another spelling of the same word or number.</summary>
    Style,

    /// <summary>Says it with another force: a verb of the ladder, a modal word, Chapter VII, a limit, a negation.</summary>
    Force,
}
