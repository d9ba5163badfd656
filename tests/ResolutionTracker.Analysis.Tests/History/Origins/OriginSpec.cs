using System.Collections.Immutable;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

/// <summary>
/// A renewal held by the United States: two clauses of last year's text, and one that the penholder drafted. What is said of words is written
/// as runs, each with whose it is before it: <c>base</c>, states, <c>un</c> for the Secretariat; <c>+</c> for words added on accepting,
/// <c>&gt;</c> for a consequence, <c>~</c> for words that came back.
/// </summary>
public abstract class OriginSpec : DraftSpec
{
    protected static DraftHistory Renewal { get; } = DraftHistory.Empty.After(new DraftCommand.OpenDraft(
        ByPenholder,
        "A renewal",
        "Security Council",
        null,
        null,
        "en",
        "America/New_York",
        [UnitedStates],
        [],
        [France, Pakistan, Kenya],
        false,
        new BaseText("Last year's resolution", "S/RES/1 (2025)"),
        [
            Insert(1, 0, "Decides to extend the mandate of the harbour mission until 30 June;"),
            Insert(2, 1, "Requests the harbour master to report every six months;"),
        ],
        [Insert(3, 2, "Calls upon all States to lend lamps for the lighthouse;")]));

    protected static ClauseEdit.Insert Insert(int number, int after, string text) =>
        new(ClauseNo(number), after == 0 ? null : ClauseNo(after), ClauseKind.Operative, 0, true, text);

    protected static DraftOrigins Origins(DraftHistory history) => history.In(new Room.Council()).Aggregate(DraftOrigins.Empty, (origins, next) => origins.After(next));

    protected static DraftHistory Revised(DraftHistory history, int clause, string text) =>
        Edited(history, new ClauseEdit.Revise(ClauseNo(clause), Seen(history, clause), text));

    protected static DraftHistory Edited(DraftHistory history, params ClauseEdit[] edits) =>
        history.After(new DraftCommand.EditClauses(ByPenholder, [.. edits]));

    protected static ClauseVersion Seen(DraftHistory history, int clause) => history.Council!.Find(ClauseNo(clause))!.Version;

    /// <summary>Amendment <paramref name="number"/>, its changes numbered from ten times that.</summary>
    protected static DraftHistory Tabled(DraftHistory history, int number, MemberState by, ImmutableList<MemberState> with, params Func<ChangeId, ProposedChange>[] changes) => history
        .After(new DraftCommand.PrepareAmendment(
            ActingFor.Of(by), AmendmentNo(number), [.. changes.Select((change, i) => change(ChangeNo((10 * number) + i)))], null, with))
        .After(new DraftCommand.TableAmendment(ActingFor.Of(by), AmendmentNo(number)));

    protected static DraftHistory Tabled(DraftHistory history, int number, MemberState by, int clause, string text) =>
        Tabled(history, number, by, [], Reword(history, clause, text));

    protected static Func<ChangeId, ProposedChange> Reword(DraftHistory history, int clause, string text) =>
        id => new ProposedChange.Reword(id, ClauseNo(clause), Seen(history, clause), text);

    protected static DraftHistory Accepted(DraftHistory history, int number, string? text = null) => history.After(new DraftCommand.AcceptAmendment(
        ByPenholder, AmendmentNo(number), text is null ? [] : [new ChangeAcceptance(ChangeNo(10 * number), Text: text)]));

    protected static string Said(DraftHistory history, int clause) => Said(Origins(history), clause);

    protected static string Said(DraftOrigins origins, int clause)
    {
        var text = origins.Find(ClauseNo(clause))!;
        var said = new List<(string Who, string Words)>();
        foreach (var run in text.Runs)
        {
            var (who, words) = (Who(run.Of), text.Text[run.Start..run.End]);
            if (said is [.., var last] && last.Who == who)
            {
                said[^1] = (who, last.Words + words);
            }
            else
            {
                said.Add((who, words));
            }
        }

        return string.Join(" | ", said.Select(run => $"{run.Who}: {run.Words.Trim()}"));
    }

    protected static string Who(WordOrigin origin)
    {
        var who = origin.Kind switch
        {
            OriginKind.Base => "base",
            OriginKind.Secretariat => "un",
            OriginKind.Added => $"{Codes(origin.States)}+",
            OriginKind.Consequence => $"{Codes(origin.States)}>",
            _ => Codes(origin.States),
        };
        return origin.Returned is null ? who : $"{who}~";
    }

    protected static string Codes(IEnumerable<MemberState> states) => string.Join(',', states.Select(state => state.Code));

    /// <summary>The removed wordings, each with who had it removed.</summary>
    protected static IEnumerable<string> Removed(DraftHistory history) =>
        Origins(history).Removed.Select(removed => $"{Codes(removed.States)}: {removed.Text}{(removed.Back is null ? "" : " (back)")}");
}
