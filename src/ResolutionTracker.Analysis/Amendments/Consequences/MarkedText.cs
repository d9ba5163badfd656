using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>A text with its names, terms, dates and numbers marked.</summary>
internal sealed class MarkedText
{
    private readonly LanguageWords _language;
    private readonly bool[] _isName;
    private readonly bool[] _isTaken;
    private readonly List<Mention> _others = [];

    public MarkedText(WordRow row, DefinedWords defined, string languageCode)
    {
        Row = row;
        _language = LanguageWords.Of(languageCode);
        _isTaken = new bool[Words.Length];
        foreach (var date in DateMentions.In(Words, _language))
        {
            Take(date);
        }

        var opening = OpeningPhrases.Length(row.Text, languageCode);
        _isName = [.. Words.Select((word, i) => !_isTaken[i] && IsName(word, defined, opening))];
        foreach (var number in NumberMentions.In(Words, _language, i => _isTaken[i], NameRunEnd))
        {
            Take(number);
        }

        Narrow = Mentions(defined, NameRunEnd);
        Wide = Mentions(defined, NameEnd);
    }

    public WordRow Row { get; }

    public ImmutableArray<Word> Words => Row.Words;

    /// <summary>In the order of the text, none overlapping, names without what is linked to them: the Government | of Mali.</summary>
    public ImmutableArray<Mention> Narrow { get; }

    /// <summary>The same with names as far as they go: the Government of Mali.</summary>
    public ImmutableArray<Mention> Wide { get; }

    public string WordsOf(Mention mention) => DefinedWords.Joined(Words, mention.Start, mention.End);

    /// <summary>Whether words that stand here are only a part of a longer name: the Mission | in Darfur, but not the Government of | Mali.</summary>
    public bool IsPartOfName(int start, int end) =>
        (Words[start].HasCapital && start > 0 && _isName[start - 1] && Words[start].IsSpaced)
        || (Words[end - 1].HasCapital && NameEnd(end) > end);

    // How far capitals go on without a break.
    private int NameRunEnd(int at)
    {
        while (at < Words.Length && _isName[at] && !_isTaken[at] && Words[at].IsSpaced)
        {
            at++;
        }

        return at;
    }

    // How far a name goes on that reaches to a place: an abbreviation has all of its name in it.
    private int NameEnd(int at)
    {
        at = NameRunEnd(at);
        while (!Words[at - 1].IsAbbreviation)
        {
            var linked = at;
            while (linked < Words.Length && _language.IsLinking(Words[linked].Text))
            {
                linked++;
            }

            if (linked == at || linked == Words.Length || !_isName[linked] || _isTaken[linked])
            {
                break;
            }

            at = NameRunEnd(linked + 1);
        }

        return at;
    }

    private static bool IsName(Word word, DefinedWords defined, int opening) =>
        word.HasCapital
        && (!word.IsInitial || (word.Start >= opening && (word.IsAbbreviation || defined.IsAlwaysCapital(word.Text))));

    private ImmutableArray<Mention> Mentions(DefinedWords defined, Func<int, int> nameEnd)
    {
        var mentions = new List<Mention>(_others);
        for (int i = 0, end; i < Words.Length; i = end)
        {
            end = i + 1;
            if (_isTaken[i])
            {
                continue;
            }

            if (_isName[i])
            {
                end = nameEnd(i + 1);
                mentions.Add(new Mention(KindOf(defined, i, end), i, end));
            }
            else if (defined.TermAt(Words, i) is var termEnd && termEnd > i && !_isTaken.AsSpan(i, termEnd - i).Contains(true))
            {
                end = termEnd;
                mentions.Add(new Mention(ConsequentialKind.Term, i, end));
            }
        }

        return [.. mentions.OrderBy(mention => mention.Start)];
    }

    private ConsequentialKind KindOf(DefinedWords defined, int start, int end) =>
        defined.IsTerm(Words, start, end) || (end - start == 1 && Words[start].IsAbbreviation) ? ConsequentialKind.Term : ConsequentialKind.Name;

    private void Take(Mention mention)
    {
        _others.Add(mention);
        _isTaken.AsSpan(mention.Start, mention.End - mention.Start).Fill(true);
    }
}
