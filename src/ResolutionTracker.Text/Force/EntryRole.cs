namespace ResolutionTracker.Text.Force;

/// <summary>What an entry of a data file does where it is found.</summary>
internal enum EntryRole : byte
{
    /// <summary>Stands for itself, as what its <see cref="NamedKind"/> says.</summary>
    Word,

    /// <summary>A verb that is one of the ladder at the very start only.</summary>
    FirstVerb,

    /// <summary>A limit only with a number behind it.</summary>
    BeforeAmount,

    /// <summary>A limit only with a date or a length of time behind it.</summary>
    BeforeTime,

    /// <summary>A limit only with a number before it.</summary>
    AfterAmount,

    /// <summary>Makes a verb beside it stronger.</summary>
    Adverb,

    /// <summary>A verb may follow.</summary>
    Join,

    /// <summary>Is passed over.</summary>
    Shield,

    /// <summary>A number in words; its rank is the number.</summary>
    Number,

    /// <summary>The name of a month; its rank is its place in the year.</summary>
    Month,

    /// <summary>A unit of time; its rank, if it has one, how many of them the word itself says.</summary>
    Unit,
}
