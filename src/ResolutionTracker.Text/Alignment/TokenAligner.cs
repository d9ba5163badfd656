using System.Buffers;

namespace ResolutionTracker.Text.Alignment;

/// <summary>
/// Finds which tokens of two texts are the same. Words of substance are aligned first; small words and punctuation then
/// follow their neighbours. An accidental "of the" can so never pull apart what belongs together.
/// </summary>
internal sealed class TokenAligner : IDisposable
{
    private const int NoMatch = -1;

    private readonly TokenizedText _old;
    private readonly TokenizedText _new;
    private readonly Vocabulary _vocabulary;
    private readonly int[] _matches;
    private readonly int[] _seen;
    private int _stamp;

    public TokenAligner(TokenizedText old, TokenizedText @new, Vocabulary vocabulary)
    {
        _old = old;
        _new = @new;
        _vocabulary = vocabulary;
        _matches = ArrayPool<int>.Shared.Rent(old.Count);
        Array.Fill(_matches, NoMatch, 0, old.Count);
        _seen = ArrayPool<int>.Shared.Rent(vocabulary.Count);
        Array.Clear(_seen, 0, vocabulary.Count);
    }

    /// <returns>The changes in order, with at least one token in common between any two.</returns>
    public List<TokenChange> Changes()
    {
        var middle = Trim(new TokenChange(0, _old.Count, 0, _new.Count));
        Match(middle, WordStrength.Substance);
        ForEachGap(middle, (aligner, gap) =>
        {
            var rest = aligner.Trim(gap);
            if (rest.OldEnd - rest.OldStart > WordStrength.WeakRun && rest.NewEnd - rest.NewStart > WordStrength.WeakRun)
            {
                aligner.Match(rest, 0);
            }
        });

        var changes = new List<TokenChange>();
        ForEachGap(new TokenChange(0, _old.Count, 0, _new.Count), (_, gap) => changes.Add(gap));
        return changes;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_matches);
        ArrayPool<int>.Shared.Return(_seen);
    }

    /// <summary>Matches what both ends of the range have in common, and returns what is left between.</summary>
    private TokenChange Trim(TokenChange range)
    {
        var (oldStart, oldEnd, newStart, newEnd) = range;
        while (oldStart < oldEnd && newStart < newEnd && _old.Ids[oldStart] == _new.Ids[newStart])
        {
            _matches[oldStart++] = newStart++;
        }

        while (oldStart < oldEnd && newStart < newEnd && _old.Ids[oldEnd - 1] == _new.Ids[newEnd - 1])
        {
            _matches[--oldEnd] = --newEnd;
        }

        return new TokenChange(oldStart, oldEnd, newStart, newEnd);
    }

    /// <summary>Matches the tokens of at least this strength in the range, leaving out those that one side lacks.</summary>
    private void Match(TokenChange range, int strength)
    {
        var inNew = Stamp(_new, range.NewStart, range.NewEnd);
        var oldPlaces = Places(_old, range.OldStart, range.OldEnd, strength, inNew, out var oldCount);
        var inOld = Stamp(_old, range.OldStart, range.OldEnd);
        var newPlaces = Places(_new, range.NewStart, range.NewEnd, strength, inOld, out var newCount);
        if (oldCount > 0 && newCount > 0)
        {
            var oldIds = IdsAt(_old, oldPlaces, oldCount);
            var newIds = IdsAt(_new, newPlaces, newCount);
            var partners = ArrayPool<int>.Shared.Rent(oldCount);
            CommonSubsequence.Find(oldIds.AsSpan(0, oldCount), newIds.AsSpan(0, newCount), partners);
            for (var i = 0; i < oldCount; i++)
            {
                if (partners[i] != CommonSubsequence.None)
                {
                    _matches[oldPlaces[i]] = newPlaces[partners[i]];
                }
            }

            ArrayPool<int>.Shared.Return(oldIds);
            ArrayPool<int>.Shared.Return(newIds);
            ArrayPool<int>.Shared.Return(partners);
        }

        ArrayPool<int>.Shared.Return(oldPlaces);
        ArrayPool<int>.Shared.Return(newPlaces);
    }

    private int Stamp(TokenizedText text, int start, int end)
    {
        _stamp++;
        for (var token = start; token < end; token++)
        {
            _seen[text.Ids[token]] = _stamp;
        }

        return _stamp;
    }

    private int[] Places(TokenizedText text, int start, int end, int strength, int seen, out int count)
    {
        var places = ArrayPool<int>.Shared.Rent(end - start);
        count = 0;
        for (var token = start; token < end; token++)
        {
            var id = text.Ids[token];
            if (_seen[id] == seen && _vocabulary.StrengthOf(id) >= strength)
            {
                places[count++] = token;
            }
        }

        return places;
    }

    private static int[] IdsAt(TokenizedText text, int[] places, int count)
    {
        var ids = ArrayPool<int>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            ids[i] = text.Ids[places[i]];
        }

        return ids;
    }

    /// <summary>Visits the unmatched stretches inside a range; the visitor may match more inside the one it is given.</summary>
    private void ForEachGap(TokenChange range, Action<TokenAligner, TokenChange> visit)
    {
        var (oldAt, newAt) = (range.OldStart, range.NewStart);
        while (oldAt < range.OldEnd || newAt < range.NewEnd)
        {
            var oldNext = oldAt;
            while (oldNext < range.OldEnd && _matches[oldNext] == NoMatch)
            {
                oldNext++;
            }

            var newNext = oldNext < range.OldEnd ? _matches[oldNext] : range.NewEnd;
            if (oldNext > oldAt || newNext > newAt)
            {
                visit(this, new TokenChange(oldAt, oldNext, newAt, newNext));
            }

            (oldAt, newAt) = (oldNext + 1, newNext + 1);
        }
    }
}
