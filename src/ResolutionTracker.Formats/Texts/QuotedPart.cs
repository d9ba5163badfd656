namespace ResolutionTracker.Formats.Texts;

/// <summary>A text quoted whole inside a paragraph: its paragraphs hang one degree below the one that quotes it.</summary>
internal sealed class QuotedPart
{
    private const string Opening = "“\"«";

    private bool _isOpen;
    private int _number;

    /// <summary>That of the quoted text's own paragraphs.</summary>
    public int Degree { get; private set; }

    /// <summary>Whether a paragraph is quoted; called for each paragraph, in order.</summary>
    /// <param name="last">The clause before it, which announces a quotation with a colon or a comma.</param>
    /// <param name="isNextMain">Whether it bears the number that is due outside the quotation; where none such is due inside, it ends one that was
    /// never closed.</param>
    public bool Takes(string text, ReadClause? last, bool isNextMain)
    {
        var opens = Opening.Contains(text[0], StringComparison.Ordinal);
        if (_isOpen && isNextMain && !opens && NumberOf(text) != _number + 1)
        {
            _isOpen = false;
            return false;
        }

        if (!_isOpen && !(opens && last is { Text: [.., ':' or ','] } && (Closes(text) || !ClosesInside(text))))
        {
            return false;
        }

        if (!_isOpen)
        {
            Open(last!);
        }

        _number = NumberOf(text) ?? _number;
        _isOpen = !Closes(text);
        return true;
    }

    /// <summary>The organ that speaks in a quoted text opens the quotation, where the mark stands before it.</summary>
    public void PassOrgan(string text, ReadClause? last)
    {
        if (!_isOpen && last is { Text: [.., ':' or ','] } && Opening.Contains(text[0], StringComparison.Ordinal))
        {
            Open(last);
        }
    }

    private void Open(ReadClause last) => (_isOpen, Degree, _number) = (true, last.Degree + 1, 0);

    private static int? NumberOf(string text) =>
        ParagraphMark.Split(text).Mark is { IsMain: true } mark ? MarkOrder.NumberValue(mark.Value) : null;

    // A quotation mark at the end, with no more than stops and a footnote's number around it.
    private static bool Closes(string text)
    {
        var end = text.AsSpan().TrimEnd("0123456789 ,;.:?!");
        return end.Length > 1 && end[^1] is '”' or '"' or '»';
    }

    // "Rule of law" is what …: some words in quotation marks and no quoted text.
    private static bool ClosesInside(string text) => text.IndexOf(text[0] switch { '“' => '”', '«' => '»', var mark => mark }, 1) >= 0;
}
