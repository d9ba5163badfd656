namespace ResolutionTracker.Text.Force;

/// <summary>Widens changes until none cuts a word or phrase that matters in either text; what then overlaps is judged as one.</summary>
internal static class ChangeWindows
{
    public static List<ChangeWindow> Around(IReadOnlyList<TextChange> changes, ReadWords old, ReadWords @new)
    {
        var windows = new List<ChangeWindow>(changes.Count);
        for (var i = 0; i < changes.Count;)
        {
            var window = new ChangeWindow(changes[i], First: i, Count: 1);
            i++;
            while (Widened(window, old, @new) is var (left, right) && (left > 0 || right > 0))
            {
                if (windows is [.., var previous] && left > window.Range.OldStart - previous.Range.OldEnd)
                {
                    window = previous.With(window);
                    windows.RemoveAt(windows.Count - 1);
                }
                else if (i < changes.Count && right > changes[i].OldStart - window.Range.OldEnd)
                {
                    window = window.With(new ChangeWindow(changes[i], First: i, Count: 1));
                    i++;
                }
                else
                {
                    window = window with { Range = Wider(window.Range, left, right) };
                }
            }

            windows.Add(window);
        }

        return windows;
    }

    /// <summary>How many more code units are needed on each side. The texts are the same outside of changes, so what one needs the
    /// other has, unless another change comes first.</summary>
    private static (int Left, int Right) Widened(ChangeWindow window, ReadWords old, ReadWords @new)
    {
        var range = window.Range;
        var (oldStart, oldEnd) = old.Whole(range.OldStart, range.OldEnd);
        var (newStart, newEnd) = @new.Whole(range.NewStart, range.NewEnd);
        return (
            Math.Max(range.OldStart - oldStart, range.NewStart - newStart),
            Math.Max(oldEnd - range.OldEnd, newEnd - range.NewEnd));
    }

    private static TextChange Wider(TextChange range, int left, int right) =>
        new(range.OldStart - left, range.OldEnd + right, range.NewStart - left, range.NewEnd + right);
}
