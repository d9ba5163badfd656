namespace ResolutionTracker.Text;

/// <summary>Which part of a resolution a paragraph speaks in, by its opening phrase.</summary>
public enum OpeningPart
{
    /// <summary>Says why: Recalling, Ayant examiné, ссылаясь.</summary>
    Preambular,

    /// <summary>Says what: Decides, Prie, постановляет.</summary>
    Operative,
}
