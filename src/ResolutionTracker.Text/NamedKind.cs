namespace ResolutionTracker.Text;

/// <summary>What sort of word or phrase matters; those of force come first.</summary>
public enum NamedKind
{
    /// <summary>A verb of the ladder: urges, Prie, требует.</summary>
    Verb,

    /// <summary>shall, should, may and their like.</summary>
    Modal,

    /// <summary>Chapter VII and what comes with it: all necessary measures, threat to the peace.</summary>
    ChapterVii,

    Negation,

    /// <summary>at least, no later than, immediately, unless.</summary>
    Limit,

    /// <summary>as appropriate, inter alia, in accordance with.</summary>
    Qualifier,

    /// <summary>A length of time, or a date by which something is due.</summary>
    Deadline,

    Date,
    Number,

    /// <summary>An organ, an organization, a group of states or of people by its name.</summary>
    Body,
}
