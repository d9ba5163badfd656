using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A row of graves that is being added to.</summary>
internal sealed class GraveRow
{
    private readonly Graves _before;
    private readonly ImmutableList<ImmutableArray<Grave?>>.Builder _full;
    private readonly Grave?[] _last = new Grave?[Graves.Block];
    private int _count;
    private bool _isSame = true;

    public GraveRow(Graves before)
    {
        (_before, _full, _count) = (before, before.Full.ToBuilder(), before.Last.Length);
        before.Last.CopyTo(_last);
    }

    public int Count => (_full.Count * Graves.Block) + _count;

    /// <summary>Null for one that is forgotten, or never was.</summary>
    public Grave? this[int number]
    {
        get => number < 0 || number >= Count ? null
            : number / Graves.Block == _full.Count ? _last[number % Graves.Block]
            : _full[number / Graves.Block][number % Graves.Block];

        set
        {
            var (block, place) = (number / Graves.Block, number % Graves.Block);
            _isSame = false;
            if (block == _full.Count)
            {
                _last[place] = value;
            }
            else
            {
                _full[block] = _full[block].SetItem(place, value);
            }
        }
    }

    public void Add(Grave grave)
    {
        _isSame = false;
        _last[_count++] = grave;
        if (_count == Graves.Block)
        {
            _full.Add([.. _last]);
            _count = 0;
        }
    }

    public Graves ToImmutable() => _isSame ? _before : new Graves(_full.ToImmutable(), ImmutableArray.Create(_last, 0, _count));
}
