namespace ResolutionTracker.Formats.Texts;

/// <summary>The names of what stands around clauses, as sentences and programs say them.</summary>
public static class NoteKinds
{
    public static string NameOf(NoteKind kind) => kind switch
    {
        NoteKind.Symbol => "symbol",
        NoteKind.Title => "title",
        NoteKind.Organ => "organ",
        NoteKind.Adoption => "adoption",
        NoteKind.Footnote => "footnote",
        NoteKind.RunningHead => "running head",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
