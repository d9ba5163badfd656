namespace ResolutionTracker.Formats.Texts;

/// <summary>Puts lines together into paragraphs: a blank line parts them, and so does a line that can only begin one.</summary>
/// <param name="isLinewise">Whether each line is a paragraph, as in a text that was never wrapped.</param>
internal sealed class ParagraphCutter(LineJoiner joiner, TextLanguage language, List<Paragraph> paragraphs, bool isLinewise = false)
{
    private const int LongestHeading = 60;

    private readonly List<string> _open = [];
    private int _start;
    private string? _mark;
    private int _depth;

    /// <summary>Says of the lines to come that they are a list item's.</summary>
    public void Enter(string? mark, int depth)
    {
        Close();
        (_mark, _depth) = (mark, depth);
    }

    public void Add(string line, int number)
    {
        line = line.Trim();
        if (line.Length == 0)
        {
            Close();
        }
        else if (_mark is null && AloneOn(line) is { } note)
        {
            Close();
            paragraphs.Add(new Paragraph(joiner.Join([line]), number, number, note));
        }
        else
        {
            if (_open.Count > 0 && (isLinewise || Begins(_open[^1], line) || IsHeadingAlone(line)))
            {
                Close();
            }

            if (_open.Count == 0)
            {
                _start = number;
            }

            _open.Add(line);
        }
    }

    public void Close()
    {
        if (_open.Count > 0)
        {
            paragraphs.Add(new Paragraph(joiner.Join(_open), _start, _start + _open.Count - 1, Mark: _mark, Depth: _depth));
            _open.Clear();
            _mark = null;
        }
    }

    // A short line that opened a paragraph, and behind which the counting begins, is the heading of what is counted.
    private bool IsHeadingAlone(string line) =>
        KnownLines.IsLetterAlone(_open[^1])
        || (char.IsLetterOrDigit(_open[^1][^1]) && _open.Sum(each => each.Length) < LongestHeading
            && ParagraphMark.Split(line).Mark is { IsMain: true, Value: "1" });

    private NoteKind? AloneOn(string line) => KnownLines.OfLine(line, language) switch
    {
        // "of 3 May 1990" in a sentence looks like the date under a resolution's number, "the Security Council," like the organ.
        NoteKind.Symbol when IsMidSentence(line) && !isLinewise => null,
        NoteKind.Organ when _open.Count > 0 && char.IsLower(line[0]) => null,
        NoteKind.RunningHead when _open.Count > 0 && !isLinewise => null,
        var note => note,
    };

    private bool IsMidSentence(string line) =>
        _open.Count > 0 && (char.IsLower(line[0]) || _open[^1][^1] is not (',' or ';' or '.' or ':' or ']' or ')'));

    private bool Begins(string before, string line)
    {
        if ((KnownLines.IsAdoption(line, language) || NegotiatorsLabel.Begins(line)) && !IsMidSentence(line))
        {
            return true;
        }

        // A footnote's number may stand after the last word.
        before = WithoutSpeck(before.TrimEnd([' ', .. "0123456789"]));
        var ends = before.EndsWith(" and", StringComparison.Ordinal) || before.EndsWith(" or", StringComparison.Ordinal)
            ? before.Contains(';', StringComparison.Ordinal)
            : before.Length > 0 && before[^1] is ',' or ';' or ':' or '.' or '；' or '，' or '：' or '。' or '،' or '؛';
        if (!ends)
        {
            return false;
        }

        if (KnownLines.IsLetterAlone(line))
        {
            return before[^1] != ':';
        }

        if (KnownLines.IsBullet(line) || (before[^1] is '.' or ';' && language.IsAnnex(line)))
        {
            return true;
        }

        return ParagraphMark.Split(line) is ({ } mark, { Length: > 0 })
            ? (mark.IsMain || before[^1] is not (',' or '،')) && !IsCountedInside(mark)
            : (char.IsUpper(line[0]) || !char.IsLower(line[0])) && before[^1] is ',' or ';' or '，' or '；' or '،' or '؛'
                && language.Openings.KindOf(line) is not null;
    }

    // A fleck of dirt behind the comma is read as a mark of its own.
    private static string WithoutSpeck(string line) =>
        line is [.., ',' or ';', ' ', '.' or '·' or '\'' or '`' or '-' or '~'] ? line[..^2] : line;

    // A row that began inside a sentence, "by (1) the one, (2) the other", goes on inside it.
    private bool IsCountedInside(ParagraphMark mark)
    {
        if (!mark.IsBracketed || MarkOrder.ReadingsOf(mark)[0].Ordinal < 2)
        {
            return false;
        }

        var text = string.Join(' ', _open);
        var (own, rest) = ParagraphMark.Split(text);
        var first = mark.IsDigits ? "(1)" : MarkOrder.ReadingsOf(mark)[0].Style == MarkStyle.BracketedRoman ? "(i)" : "(a)";
        return (own is null ? text : rest).Contains(first, StringComparison.Ordinal);
    }
}
