namespace ResolutionTracker.Core.Drafting;

/// <summary>What a clause is in the text; sub-paragraphs are of their parent's kind, with a degree.</summary>
public enum ClauseKind
{
    /// <summary>Unnumbered, opens with a participle or adjective (<i>Recalling</i>), ends with a comma.</summary>
    Preambular,

    /// <summary>Numbered, opens with a verb in the present (<i>Decides</i>), ends with a semicolon, the last with a full stop.</summary>
    Operative,

    /// <summary>The title of a lettered part, of a group of paragraphs or of an annex.</summary>
    Heading,

    /// <summary>A paragraph of an annex, which has numbers of its own.</summary>
    Annex,
}
