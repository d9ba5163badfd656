namespace ResolutionTracker.Text;

/// <summary>A word or phrase that matters, before and after, each as its text has it and whole, even where the change touches a part of it.</summary>
/// <param name="Old">Empty where it is added.</param>
/// <param name="New">Empty where it is removed.</param>
public sealed record NamedChange(NamedKind Kind, string Old, string New, NamedDirection Direction)
{
    /// <summary>The same told by a reader who comes from the other text.</summary>
    internal NamedChange Mirror() => new(Kind, New, Old, Direction switch
    {
        NamedDirection.Stronger => NamedDirection.Weaker,
        NamedDirection.Weaker => NamedDirection.Stronger,
        NamedDirection.Added => NamedDirection.Removed,
        NamedDirection.Removed => NamedDirection.Added,
        _ => Direction,
    });
}
