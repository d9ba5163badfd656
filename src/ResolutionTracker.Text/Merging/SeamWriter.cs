using System.Text;
using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>Writes the merged text. Words come from the regions; what white space stands between two of them is merged like the words, and where
/// they never met before is taken from the text that the later one comes from.</summary>
internal sealed class SeamWriter(TokenizedText @base, TokenizedText current, TokenizedText amended)
{
    private const int None = -2;

    private static readonly Word Before = new(-1, -1, -1);

    private readonly StringBuilder _text = new();
    private Word _last = Before;

    public string Write(List<MergeRegion> regions, MergePick pick)
    {
        foreach (var region in regions)
        {
            Add(region, pick);
        }

        WriteSpaceBefore(new Word(@base.Count, current.Count, amended.Count));
        return _text.ToString();
    }

    private void Add(MergeRegion region, MergePick pick)
    {
        switch (region.Kind)
        {
            case MergePartKind.Kept:
                for (var i = 0; i < region.BaseEnd - region.BaseStart; i++)
                {
                    Add(new Word(region.BaseStart + i, region.CurrentStart + i, region.AmendedStart + i));
                }

                break;
            case MergePartKind.Both:
                for (var i = 0; i < region.CurrentEnd - region.CurrentStart; i++)
                {
                    Add(new Word(None, region.CurrentStart + i, region.AmendedStart + i));
                }

                break;
            case MergePartKind.Current:
                AddCurrent(region);
                break;
            case MergePartKind.Amended:
                AddAmended(region);
                break;
            case MergePartKind.TwoInsertions when pick == MergePick.CurrentFirst:
                AddCurrent(region);
                AddAmended(region);
                break;
            case MergePartKind.TwoInsertions when pick == MergePick.AmendedFirst:
                AddAmended(region);
                AddCurrent(region);
                break;
            default:
                if (pick is MergePick.Current or MergePick.CurrentFirst)
                {
                    AddCurrent(region);
                }
                else
                {
                    AddAmended(region);
                }

                break;
        }
    }

    private void AddCurrent(MergeRegion region)
    {
        for (var token = region.CurrentStart; token < region.CurrentEnd; token++)
        {
            Add(new Word(None, token, None));
        }
    }

    private void AddAmended(MergeRegion region)
    {
        for (var token = region.AmendedStart; token < region.AmendedEnd; token++)
        {
            Add(new Word(None, None, token));
        }
    }

    private void Add(Word word)
    {
        WriteSpaceBefore(word);
        _text.Append(TokenOf(word));
        _last = word;
    }

    private void WriteSpaceBefore(Word word)
    {
        var inCurrent = Follows(_last.Current, word.Current);
        var inAmended = Follows(_last.Amended, word.Amended);
        if (_last == Before)
        {
            _text.Append(Merged(@base.SpaceBefore(0), current.SpaceBefore(0), amended.SpaceBefore(0)));
        }
        else if (word.Base == @base.Count)
        {
            _text.Append(Merged(
                @base.SpaceBefore(@base.Count), current.SpaceBefore(current.Count), amended.SpaceBefore(amended.Count)));
        }
        else if (inCurrent && inAmended)
        {
            _text.Append(SpaceOfBoth(word));
        }
        else if (inCurrent || inAmended)
        {
            _text.Append(inCurrent ? current.SpaceBefore(word.Current) : amended.SpaceBefore(word.Amended));
        }
        else
        {
            WriteSeam(word);
        }
    }

    private ReadOnlySpan<char> SpaceOfBoth(Word word)
    {
        var theirs = current.SpaceBefore(word.Current);
        var mine = amended.SpaceBefore(word.Amended);
        return Follows(_last.Base, word.Base) ? Merged(@base.SpaceBefore(word.Base), theirs, mine) : TheShorter(theirs, mine);
    }

    private static ReadOnlySpan<char> Merged(ReadOnlySpan<char> old, ReadOnlySpan<char> theirs, ReadOnlySpan<char> mine) =>
        theirs.SequenceEqual(old) ? mine : mine.SequenceEqual(old) ? theirs : TheShorter(theirs, mine);

    // Which of the two comes first must not matter.
    private static ReadOnlySpan<char> TheShorter(ReadOnlySpan<char> theirs, ReadOnlySpan<char> mine)
    {
        var order = theirs.Length != mine.Length ? theirs.Length - mine.Length : theirs.SequenceCompareTo(mine);
        return order <= 0 ? theirs : mine;
    }

    // What stands before the later word in its own text; where that begins with it, what stands behind the earlier one in its.
    private void WriteSeam(Word word)
    {
        var isFirst = word.Base == 0 || (word.Base == None && word.Current <= 0 && word.Amended <= 0);
        var space = isFirst ? SpaceBefore(new Word(_last.Base + 1, _last.Current + 1, _last.Amended + 1), _last) : SpaceBefore(word, word);
        _text.Append(space.IsEmpty && GrowsTogether(TokenOf(_last), TokenOf(word)) ? " " : space);
    }

    private ReadOnlySpan<char> SpaceBefore(Word word, Word source) =>
        source.Base != None ? @base.SpaceBefore(word.Base)
        : source.Current == None ? amended.SpaceBefore(word.Amended)
        : source.Amended == None ? current.SpaceBefore(word.Current)
        : TheShorter(current.SpaceBefore(word.Current), amended.SpaceBefore(word.Amended));

    private ReadOnlySpan<char> TokenOf(Word word) =>
        word.Current == None ? amended.TokenAt(word.Amended) : current.TokenAt(word.Current);

    private static bool GrowsTogether(ReadOnlySpan<char> one, ReadOnlySpan<char> next) =>
        WordTokenizer.TokenEnd(string.Concat(one, next), 0) != one.Length;

    private static bool Follows(int before, int after) => before != None && after == before + 1;

    /// <summary>Where a word of the result stands in each text; <see cref="None"/> where it doesn't.</summary>
    private readonly record struct Word(int Base, int Current, int Amended);
}
