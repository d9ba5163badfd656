using System.Runtime.InteropServices;

namespace ResolutionTracker.Text.Force;

/// <summary>A text with its words and those of them that matter.</summary>
internal sealed class ReadWords
{
    private readonly List<Atom> _atoms;
    private readonly List<FoundWord> _found;

    public ReadWords(string text, Lexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        _atoms = AtomCutter.Cut(text, lexicon.Look);
        _found = new WordFinder(Atoms, text, lexicon).Find();
    }

    public string Text { get; }

    public Lexicon Lexicon { get; }

    public ReadOnlySpan<Atom> Atoms => CollectionsMarshal.AsSpan(_atoms);

    public ReadOnlySpan<FoundWord> Found => CollectionsMarshal.AsSpan(_found);

    /// <summary>The range with all of each word and phrase that it touches; an empty one touches what it stands inside of.</summary>
    public (int Start, int End) Whole(int start, int end)
    {
        int from = start, to = end;
        for (var i = FirstEndingAfter(Found, start, static word => word.End); i < Found.Length && Touches(Found[i].Start, start, end); i++)
        {
            from = Math.Min(from, Found[i].Start);
            to = Math.Max(to, Found[i].End);
        }

        for (var i = FirstEndingAfter(Atoms, start, static atom => atom.End); i < Atoms.Length && Touches(Atoms[i].Start, start, end); i++)
        {
            from = Math.Min(from, Atoms[i].Start);
            to = Math.Max(to, Atoms[i].End);
        }

        return (from, to);
    }

    /// <summary>The words that matter between two places that cut none of them.</summary>
    public ReadOnlySpan<FoundWord> Between(int start, int end)
    {
        var first = FirstEndingAfter(Found, start, static word => word.End);
        var last = first;
        while (last < Found.Length && Found[last].Start < end)
        {
            last++;
        }

        return Found[first..last];
    }

    /// <summary>The place of the first of them that ends after a place of the text; how many there are, where none does.</summary>
    public static int FirstEndingAfter<T>(ReadOnlySpan<T> items, int place, Func<T, int> end)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = end(items[middle]) > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool Touches(int itemStart, int start, int end) => start == end ? itemStart < start : itemStart < end;
}
