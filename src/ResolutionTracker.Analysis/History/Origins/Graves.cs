using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A row of graves by number, of which each addition shares what it can with the row before. Never changes.</summary>
internal sealed class Graves
{
    private const int Block = 16;

    private readonly ImmutableList<ImmutableArray<Grave?>> _full;
    private readonly ImmutableArray<Grave?> _last;

    private Graves(ImmutableList<ImmutableArray<Grave?>> full, ImmutableArray<Grave?> last) => (_full, _last) = (full, last);

    public static Graves None { get; } = new([], []);

    public int Count => (_full.Count * Block) + _last.Length;

    /// <summary>Null for one that is forgotten, or never was.</summary>
    public Grave? this[int number] => number < 0 || number >= Count ? null
        : number / Block == _full.Count ? _last[number % Block]
        : _full[number / Block][number % Block];

    public IEnumerable<Grave> All => _full.SelectMany(block => block).Concat(_last).OfType<Grave>();

    public Graves With(Grave grave) => _last.Length + 1 == Block ? new Graves(_full.Add(_last.Add(grave)), []) : new Graves(_full, _last.Add(grave));

    public Graves With(int number, Grave? grave) => number / Block == _full.Count
        ? new Graves(_full, _last.SetItem(number % Block, grave))
        : new Graves(_full.SetItem(number / Block, _full[number / Block].SetItem(number % Block, grave)), _last);
}
