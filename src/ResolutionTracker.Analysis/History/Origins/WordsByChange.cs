using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What is known of the changes of one amendment. Most have one or two, so they are looked through. Never changes.</summary>
internal readonly record struct WordsByChange<T>(ImmutableArray<(ChangeId Change, T Words)> All)
    where T : class
{
    public static WordsByChange<T> None { get; } = new([]);

    public T? Find(ChangeId change)
    {
        foreach (var (id, words) in All)
        {
            if (id == change)
            {
                return words;
            }
        }

        return null;
    }

    public WordsByChange<T> With(ChangeId change, T words)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Change == change)
            {
                return new WordsByChange<T>(All.SetItem(i, (change, words)));
            }
        }

        return new WordsByChange<T>(All.Add((change, words)));
    }
}
