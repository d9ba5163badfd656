using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>One side of a merge: the changes that it makes to the base, taken one after the other.</summary>
/// <param name="text">What the side made of the base.</param>
/// <param name="changes">In order, counted in tokens, at least one unchanged token between any two.</param>
internal ref struct MergeSide(TokenPlaces text, ReadOnlySpan<TokenChange> changes)
{
    private readonly TokenPlaces _text = text;
    private ReadOnlySpan<TokenChange> _changes = changes;

    public readonly bool IsDone => _changes.IsEmpty;

    public TokenChange Next { get; private set; } = changes.IsEmpty ? default : changes[0];

    public readonly bool BeginsBefore(int token) => !IsDone && Next.OldStart < token;

    public TokenChange Take()
    {
        var taken = Next;
        _changes = _changes[1..];
        Next = IsDone ? default : _changes[0];
        return taken;
    }

    /// <summary>Takes the next change up to a place inside it, in the base and in the text; the rest of it is then the next one.</summary>
    public TokenChange TakeUpTo(int old, int @new)
    {
        var taken = Next with { OldEnd = old, NewEnd = @new };
        Next = Next with { OldStart = old, NewStart = @new };
        return taken;
    }

    /// <summary>Whether the next change is the other side's too.</summary>
    public readonly bool IsSame(in MergeSide other) =>
        Next.OldStart == other.Next.OldStart && Next.OldEnd == other.Next.OldEnd && Next.NewLength == other.Next.NewLength && BeginsLike(other);

    /// <summary>The other side says all that this one says, at the same place, and more: that much is the same change.</summary>
    public readonly bool IsHeadOf(in MergeSide whole) =>
        Next.OldStart == whole.Next.OldStart && Next.OldEnd <= whole.Next.OldEnd && IsShareable(whole) && BeginsLike(whole) && SaysSomething();

    /// <inheritdoc cref="IsHeadOf"/>
    public readonly bool IsTailOf(in MergeSide whole) =>
        Next.OldEnd == whole.Next.OldEnd && Next.OldStart >= whole.Next.OldStart && IsShareable(whole) && EndsLike(whole) && SaysSomething();

    private readonly bool BeginsLike(in MergeSide whole) =>
        Next.NewLength <= whole.Next.NewLength
        && _text.IsSame(Next.NewStart, whole._text, whole.Next.NewStart, Next.NewLength);

    private readonly bool EndsLike(in MergeSide whole) =>
        Next.NewLength <= whole.Next.NewLength
        && _text.IsSame(Next.NewStart, whole._text, whole.Next.NewEnd - Next.NewLength, Next.NewLength);

    // Two different insertions at one place are for a person to put in order, even where one begins like the other.
    private readonly bool IsShareable(in MergeSide other) => !(Next.IsInsertion && other.Next.IsInsertion);

    private readonly bool SaysSomething()
    {
        for (var token = Next.NewStart; token < Next.NewEnd; token++)
        {
            if (WordStrength.Of(_text.TokenAt(token)).Traits.HasFlag(WordTraits.Word))
            {
                return true;
            }
        }

        return false;
    }
}
