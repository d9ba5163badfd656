using System.Collections.Immutable;

namespace ResolutionTracker.Text.Force;

/// <summary>The place of one change or of several that touch the same words.</summary>
/// <param name="First">The first change, by its place in their list.</param>
/// <param name="Count">How many changes.</param>
internal readonly record struct ChangeWindow(TextChange Range, int First, int Count)
{
    /// <param name="next">The window after this one.</param>
    public ChangeWindow With(ChangeWindow next) => new(
        new TextChange(
            Math.Min(Range.OldStart, next.Range.OldStart),
            Math.Max(Range.OldEnd, next.Range.OldEnd),
            Math.Min(Range.NewStart, next.Range.NewStart),
            Math.Max(Range.NewEnd, next.Range.NewEnd)),
        First,
        Count + next.Count);

    public (ChangeKind Kind, ImmutableArray<NamedChange> Named) Judge(ReadWords old, ReadWords @new)
    {
        if (PlainForm.Of(old, Range.OldStart, Range.OldEnd).SequenceEqual(PlainForm.Of(@new, Range.NewStart, Range.NewEnd)))
        {
            return (ChangeKind.Style, []);
        }

        var pairing = new WordPairing(old.Text, @new.Text);
        pairing.Pair(old.Between(Range.OldStart, Range.OldEnd), @new.Between(Range.NewStart, Range.NewEnd));
        return (pairing.HasForce ? ChangeKind.Force : ChangeKind.Substance, pairing.Named);
    }
}
