using System.Globalization;

namespace ResolutionTracker.Text.Force;

/// <summary>Makes the entries of a data file findable. What its sections are called stands here.</summary>
internal sealed class LexiconReader
{
    private static readonly (string Section, EntryRole Role, NamedKind Kind)[] PhraseSections =
    [
        ("verbs", EntryRole.Word, NamedKind.Verb),
        ("verbs at the start", EntryRole.FirstVerb, NamedKind.Verb),
        ("adverbs", EntryRole.Adverb, NamedKind.Verb),
        ("joins", EntryRole.Join, NamedKind.Verb),
        ("modals", EntryRole.Word, NamedKind.Modal),
        ("chapter vii", EntryRole.Word, NamedKind.ChapterVii),
        ("negation", EntryRole.Word, NamedKind.Negation),
        ("limits", EntryRole.Word, NamedKind.Limit),
        ("limits before a number", EntryRole.BeforeAmount, NamedKind.Limit),
        ("limits before a time", EntryRole.BeforeTime, NamedKind.Limit),
        ("limits after a number", EntryRole.AfterAmount, NamedKind.Limit),
        ("qualifiers", EntryRole.Word, NamedKind.Qualifier),
        ("bodies", EntryRole.Word, NamedKind.Body),
    ];

    private static readonly (string Section, EntryRole Role, TimeUnit Unit)[] AmountSections =
    [
        ("numbers", EntryRole.Number, TimeUnit.None),
        ("month names", EntryRole.Month, TimeUnit.None),
        ("hours", EntryRole.Unit, TimeUnit.Hour),
        ("days", EntryRole.Unit, TimeUnit.Day),
        ("weeks", EntryRole.Unit, TimeUnit.Week),
        ("months", EntryRole.Unit, TimeUnit.Month),
        ("years", EntryRole.Unit, TimeUnit.Year),
    ];

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _sections;

    public LexiconReader(IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
    {
        _sections = sections;
        Spelling = new Spelling(Lines("spellings"));
        foreach (var (section, role, kind) in PhraseSections)
        {
            AddAll(Phrases, section, role, kind, TimeUnit.None);
        }

        foreach (var (section, role, unit) in AmountSections)
        {
            AddAll(Amounts, section, role, NamedKind.Number, unit);
        }
    }

    public Spelling Spelling { get; }

    public PhraseTrie Phrases { get; } = new();

    public PhraseTrie Amounts { get; } = new();

    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Lines(string section) => _sections.GetValueOrDefault(section, []);

    public HashSet<int> WordsOf(string section) => [.. Lines(section).Select(word => NumberOf(word.TrimEnd('\'')))];

    public (string Letters, string ReadAs, bool IsJoin)[] Prefixes()
    {
        var joins = Lines("joins");
        return
        [
            .. from line in Lines("prefixes")
               let parts = line.Split(" = ")
               select (parts[0], parts.Length > 1 ? parts[1] : string.Empty, joins.Contains(parts[0])),
        ];
    }

    private void AddAll(PhraseTrie trie, string section, EntryRole role, NamedKind kind, TimeUnit unit)
    {
        foreach (var line in Lines(section))
        {
            var isShield = line.StartsWith("- ", StringComparison.Ordinal);
            var rank = isShield ? null : RankOf(line);
            var forms = isShield || rank is not null ? line[(line.IndexOf(' ') + 1)..] : line;
            var entry = new LexiconEntry(isShield ? EntryRole.Shield : role, kind, rank, unit);
            foreach (var form in forms.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                trie.Add(NumbersOf(form), entry);
            }
        }
    }

    private static int? RankOf(string line) =>
        line.IndexOf(' ') is var end and > 0
        && int.TryParse(line.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : null;

    // A form is cut as the text will be, so that both have the same words.
    private int[] NumbersOf(string form) =>
        [.. AtomCutter.Cut(form, _ => (-1, -1, false)).Select(atom => NumberOf(form[atom.Start..atom.End]))];

    private int NumberOf(string word)
    {
        var read = Spelling.Read(word);
        if (!Words.TryGetValue(read, out var number))
        {
            Words[read] = number = Words.Count;
        }

        return number;
    }
}
