namespace ResolutionTracker.Text;

/// <summary>A run of words replaced. Both ranges are half-open, <c>[Start, End)</c>, in UTF-16 code units of the text
/// they name. An empty old range is an insertion; an empty new range is a deletion.</summary>
public readonly record struct TextChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    /// <summary>The same change told by a reader who comes from the other text.</summary>
    public TextChange Mirrored => new(NewStart, NewEnd, OldStart, OldEnd);

    /// <summary>Without the mirrored one, which would print its own mirror, and so on without end.</summary>
    public override string ToString() => $"[{OldStart}, {OldEnd}) → [{NewStart}, {NewEnd})";
}
