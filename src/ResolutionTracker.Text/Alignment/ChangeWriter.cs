using System.Collections.Immutable;

namespace ResolutionTracker.Text.Alignment;

/// <summary>Turns changes of tokens into changes of the text, white space included: what space both sides share around
/// a change stays outside it, and space that differs between two unchanged words is a change of its own.</summary>
/// <param name="isMirrored">Whether the changes are written as from the new text to the old.</param>
internal readonly struct ChangeWriter(TokenizedText old, TokenizedText @new, bool isMirrored)
{
    private readonly ImmutableArray<TextChange>.Builder _changes = ImmutableArray.CreateBuilder<TextChange>();

    public ImmutableArray<TextChange> Write(List<TokenChange> changes)
    {
        _changes.Capacity = changes.Count;
        var (oldAt, newAt) = (0, 0);
        foreach (var change in changes)
        {
            // The space before the first token of a change is part of the change.
            for (; oldAt < change.OldStart; oldAt++, newAt++)
            {
                WriteGap(oldAt, oldAt, newAt, newAt);
            }

            WriteGap(change.OldStart, change.OldEnd, change.NewStart, change.NewEnd);
            (oldAt, newAt) = (change.OldEnd + 1, change.NewEnd + 1);
        }

        for (; oldAt <= old.Count; oldAt++, newAt++)
        {
            WriteGap(oldAt, oldAt, newAt, newAt);
        }

        return _changes.DrainToImmutable();
    }

    /// <summary>Writes what differs between the token before and the token after the given ones.</summary>
    private void WriteGap(int oldFirst, int oldPast, int newFirst, int newPast)
    {
        var before = old.SpaceBefore(oldFirst);
        var beforeNew = @new.SpaceBefore(newFirst);
        if (oldFirst == oldPast && newFirst == newPast && before.SequenceEqual(beforeNew))
        {
            return;
        }

        var shared = before.CommonPrefixLength(beforeNew);
        var oldStart = old.EndOf(oldFirst - 1) + shared;
        var newStart = @new.EndOf(newFirst - 1) + shared;
        var oldEnd = old.StartOf(oldPast);
        var newEnd = @new.StartOf(newPast);
        while (oldEnd > oldStart && newEnd > newStart
            && old.Text[oldEnd - 1] == @new.Text[newEnd - 1] && char.IsWhiteSpace(old.Text[oldEnd - 1]))
        {
            oldEnd--;
            newEnd--;
        }

        var change = new TextChange(oldStart, oldEnd, newStart, newEnd);
        _changes.Add(isMirrored ? change.Mirrored : change);
    }
}
