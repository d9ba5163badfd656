using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>How many words an amendment would have put into the text, as it was tabled: counted when it is first asked for.</summary>
/// <param name="changes">As they were tabled.</param>
internal sealed class TabledWords(IReadOnlyList<Change> changes)
{
    private int _count = -1;

    public static TabledWords None { get; } = new([]);

    // Counted by two at once it is the same number.
    public int Count => _count >= 0 ? _count : _count = changes.Sum(NewWords);

    // The working title is no part of the text.
    private static int NewWords(Change change) => change.ProposedText is not { } text || change is Change.Retitle or Change.Amend { Target: null }
        ? 0
        : new TextRework(change.BaseText ?? "", text).Inserted
            .Sum(part => Enumerable.Range(0, part.Words.Count).Count(token => !part.IsTaken(token) && part.Words.IsWord(token)));
}
