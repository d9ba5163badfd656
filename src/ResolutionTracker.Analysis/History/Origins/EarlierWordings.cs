using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The last wordings that a clause had, so that one that comes back whole comes back to the letter. Never changes; with one more it
/// holds the row before.</summary>
internal sealed class EarlierWordings
{
    /// <summary>How many are kept; of an older one what comes back is found among the removed words.</summary>
    private const int Kept = 32;

    private readonly string _text;
    private readonly ImmutableArray<WordRun<WordOrigin>> _runs;
    private readonly EarlierWordings? _before;
    private readonly int _count;

    // Beside the text, so that one of another length need not be looked at.
    private readonly int _length;

    private EarlierWordings(string text, ImmutableArray<WordRun<WordOrigin>> runs, EarlierWordings? before) =>
        (_text, _runs, _before, _count, _length) = (text, runs, before, (before?._count ?? 0) + 1, text.Length);

    /// <param name="before">Those that the clause had earlier still; null for none.</param>
    public static EarlierWordings After(EarlierWordings? before, string text, ImmutableArray<WordRun<WordOrigin>> runs) =>
        new(text, runs, before?._count >= 2 * Kept ? before.Latest(Kept) : before);

    /// <returns>The latest; null where the clause never said so, or too long ago.</returns>
    public ImmutableArray<WordRun<WordOrigin>>? Find(string text)
    {
        var each = this;
        for (var i = 0; i < Kept && each is not null; i++, each = each._before)
        {
            if (each._length == text.Length && string.Equals(each._text, text, StringComparison.Ordinal))
            {
                return each._runs;
            }
        }

        return null;
    }

    private EarlierWordings Latest(int count) => new(_text, _runs, count > 1 ? _before?.Latest(count - 1) : null);
}
