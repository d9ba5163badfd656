using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Benchmarks.Conflicts;

/// <summary>A draft of 60 clauses, each revised once, and what is proposed to it: 40 amendments to one clause, the others to all by turns, a
/// third of them written before the revision. Always the same words.</summary>
internal sealed class ContestedDraft
{
    private const int Clauses = 60;
    private const int WordsAClause = 60;
    private const int Amendments = 500;
    private const int ToOneClause = 40;

    private static readonly MemberState France = MemberState.Parse("FRA", null);
    private static readonly ImmutableList<Authorship> Authors = [new(France, AuthorshipRole.MainSponsor)];

    private readonly Draft _before;

    public ContestedDraft()
    {
        DraftEvent[] inserted =
        [
            new DraftEvent.DraftOpened("Measured", "Security Council", null, null, "en", "America/New_York", [France], [], [new Participant(France, true, true)], true),
            .. Enumerable.Range(0, Clauses).Select(number => new DraftEvent.ClauseInserted(
                Clause(number), number == 0 ? null : Clause(number - 1), ClauseKind.Operative, 0, true, ClauseText.Edited(WordsAClause, 0, number).Old, false, null)),
        ];
        var history = DraftHistory.Empty.With(inserted);
        _before = history.Council!;
        Now = history.With(_before.Clauses.Select((clause, number) => new DraftEvent.ClauseRevised(
            clause.Id, clause.Version.Next(), Reworded(clause.Text, new Random(number), words: 1), null))).Council!;
    }

    public Draft Now { get; }

    /// <returns>Amendments that nothing is known of yet, though they say what earlier ones said.</returns>
    public Amendment[] Proposed() => [.. Enumerable.Range(1, Amendments).Select(number => Proposed(number, number <= ToOneClause ? 0 : number % Clauses))];

    /// <returns>A rewording of the clause that has most of them.</returns>
    public Amendment OneMore() => Proposed(Amendments + 7, 0);

    private Amendment Proposed(int number, int place) => Amendment.New(
        new AmendmentId(Numbered(number)),
        number,
        Authors,
        [ChangeOf(number, (number % 3 == 0 ? _before : Now).Clauses[place])],
        reason: null,
        group: null,
        amends: null,
        DateTimeOffset.UnixEpoch,
        number);

    private static Change ChangeOf(int number, Clause clause)
    {
        var chance = new Random(number);
        var id = new ChangeId(Numbered(number));
        return (number % 10) switch
        {
            0 => new Change.Delete(id, clause.Id, clause.Version, clause.Text),
            1 => new Change.Insert(id, new ClauseId(Numbered(1000 + number)), clause.Id, ClauseKind.Operative, 0, true, "Notes the report;"),
            2 or 3 => new Change.Reword(id, clause.Id, clause.Version, clause.Text, clause.Text + $", as amendment {number} proposes"),
            _ => new Change.Reword(id, clause.Id, clause.Version, clause.Text, Reworded(clause.Text, chance, words: chance.Next(1, 3))),
        };
    }

    private static string Reworded(string text, Random chance, int words)
    {
        var all = text.Split(' ');
        for (; words > 0; words--)
        {
            all[chance.Next(all.Length)] = $"word{chance.Next(100)}";
        }

        return string.Join(' ', all);
    }

    // Number 0 would be the head of the text.
    private static ClauseId Clause(int number) => new(Numbered(number + 1));

    private static Guid Numbered(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
