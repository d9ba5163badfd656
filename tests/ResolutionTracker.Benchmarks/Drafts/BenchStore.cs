using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Drafts;

/// <summary>
/// Fills a store through the rules, command by command, as people would: drafts, their amendments, and an account. Always the same
/// words for the same numbers.
/// </summary>
internal sealed class BenchStore(EmbeddedStore store) : IDisposable
{
    private const int EditsAtOnce = 20;
    private const int WordsAClause = 60;

    private static readonly ImmutableList<MemberState> Members = [.. CouncilMembership.Of(2026)];

    private readonly DraftingDesk _desk = new(store.Log, new DeskSnapshots(store), TimeProvider.System, new DraftNewsFeed());
    private readonly AccountId _account = new(Guid.CreateVersion7());

    /// <summary>The penholder of every draft.</summary>
    public static MemberState Usa { get; } = MemberState.Parse("USA", null);

    public static MemberState France { get; } = MemberState.Parse("FRA", null);

    /// <returns>The token of a new account of France's delegation.</returns>
    public Task<string> AddFrenchAccountAsync(string login) => AddAccountAsync(login, France);

    /// <returns>The token of a new account of a delegation.</returns>
    public async Task<string> AddAccountAsync(string login, MemberState of)
    {
        var accounts = new Accounts(store.Accounts, TimeProvider.System);
        var (account, refused) = await accounts.AddAsync(login, login, AccountKind.Delegation, of, null, CancellationToken.None);
        return await accounts.AddTokenAsync(account ?? throw new InvalidOperationException(refused), CancellationToken.None);
    }

    /// <summary>Opens a draft of which a third is preambular.</summary>
    public async Task<Draft> OpenAsync(int clauses)
    {
        var id = new DraftId(Guid.CreateVersion7());
        var edits = ImmutableList.CreateBuilder<ClauseEdit>();
        ClauseId? after = null;
        for (var i = 0; i < clauses; i++)
        {
            var clause = new ClauseId(Guid.CreateVersion7());
            var isPreambular = i < clauses / 3;
            edits.Add(new ClauseEdit.Insert(
                clause, after, isPreambular ? ClauseKind.Preambular : ClauseKind.Operative, 0, !isPreambular, Wording(isPreambular, i)));
            after = clause;
        }

        return await DoAsync(id, new DraftCommand.OpenDraft(
            ActingFor.Of(Usa), "Measured", "Security Council", null, null, "en", "America/New_York", [Usa], [], Members, true, null, [], edits.ToImmutable()));
    }

    /// <summary>The penholder rewords clause after clause until the Council room has so many events.</summary>
    public async Task<Draft> ReviseAsync(Draft draft, long upTo)
    {
        for (var round = 1; draft.Position < upTo; round++)
        {
            var next = round;
            var edits = Enumerable.Range(round * EditsAtOnce, (int)Math.Min(EditsAtOnce, upTo - draft.Position))
                .Select(turn => draft.Clauses[turn % draft.Clauses.Count])
                .Select(ClauseEdit (clause, turn) => new ClauseEdit.Revise(
                    clause.Id, clause.Version, Wording(clause.Kind == ClauseKind.Preambular, (next * EditsAtOnce) + turn + 1000)));
            draft = await DoAsync(draft.Id, new DraftCommand.EditClauses(ActingFor.Of(Usa), [.. edits]));
        }

        return draft;
    }

    /// <summary>Begins an amendment that rewords a clause, in the room of its author.</summary>
    public async Task<AmendmentBegun> PrepareAsync(Draft draft, MemberState by, Clause clause, int seed)
    {
        var begun = new AmendmentBegun(new AmendmentId(Guid.CreateVersion7()), new ChangeId(Guid.CreateVersion7()), clause.Text);
        _ = await DoAsync(draft.Id, new DraftCommand.PrepareAmendment(
            ActingFor.Of(by),
            begun.Amendment,
            [new ProposedChange.Reword(begun.Change, clause.Id, clause.Version, Reworded(clause.Text, seed, words: 5))],
            "It says more plainly what was agreed in the last round of informal consultations.",
            []));
        return begun;
    }

    /// <summary>
    /// All members by turns propose to clause after clause. Of ten amendments seven stay open, one is rejected, one withdrawn, and one,
    /// so long as there are any to accept, accepted.
    /// </summary>
    public async Task<Draft> AmendAsync(Draft draft, int amendments, int accepted)
    {
        for (var i = 0; i < amendments; i++)
        {
            var by = Members[i % Members.Count];
            var begun = await PrepareAsync(draft, by, draft.Clauses[i % draft.Clauses.Count], i);
            draft = await DoAsync(draft.Id, new DraftCommand.TableAmendment(ActingFor.Of(by), begun.Amendment));
            var fate = (i % 10) switch
            {
                1 => new DraftCommand.RejectAmendment(ActingFor.Of(Usa), begun.Amendment, "The Council has agreed other words since.", []),
                4 => new DraftCommand.WithdrawAmendment(ActingFor.Of(by), begun.Amendment),
                7 when accepted-- > 0 => new DraftCommand.AcceptAmendment(ActingFor.Of(Usa), begun.Amendment, []),
                _ => (DraftCommand?)null,
            };
            draft = fate is null ? draft : await DoAsync(draft.Id, fate);
        }

        return draft;
    }

    /// <summary>All members by turns table one amendment to each of some clauses: rewordings of a word or two, every tenth a deletion and
    /// every tenth a clause behind it. What a member tables is one command, so that thousands are a matter of seconds.</summary>
    public async Task<Draft> TableAsync(Draft draft, IReadOnlyList<Clause> clauses)
    {
        var all = clauses.Select((clause, i) => (By: Members[i % Members.Count], Id: new AmendmentId(Guid.CreateVersion7()), Change: Proposed(clause, i)));
        foreach (var ofMember in all.GroupBy(each => each.By))
        {
            var by = ActingFor.Of(ofMember.Key);
            draft = await DoAsync(draft.Id, by, ofMember.Select(each => new DraftCommand.PrepareAmendment(by, each.Id, [each.Change], null, [])));
            draft = await DoAsync(draft.Id, by, ofMember.Select(each => new DraftCommand.TableAmendment(by, each.Id)));
        }

        return draft;
    }

    /// <summary>One member tables an amendment to each of some clauses, and all but one are decided on at once: of four one is accepted, two are
    /// rejected, and one is withdrawn.</summary>
    public async Task<Draft> SettleAsync(Draft draft, int amendments, int round)
    {
        var by = ActingFor.Of(Members[round % Members.Count]);
        var all = Enumerable.Range(round * amendments, amendments)
            .Select(turn => (Turn: turn, Id: new AmendmentId(Guid.CreateVersion7()), Clause: draft.Clauses[turn % draft.Clauses.Count]))
            .ToList();
        draft = await DoAsync(draft.Id, by, all.Select(each => new DraftCommand.PrepareAmendment(
            by, each.Id, [new ProposedChange.Reword(new ChangeId(Guid.CreateVersion7()), each.Clause.Id, each.Clause.Version, Reworded(each.Clause.Text, each.Turn, words: 2))], null, [])));
        draft = await DoAsync(draft.Id, by, all.Select(each => new DraftCommand.TableAmendment(by, each.Id)));
        draft = await DoAsync(draft.Id, by, all.Where(each => each.Turn % 4 == 3).Select(each => new DraftCommand.WithdrawAmendment(by, each.Id)));
        return await DoAsync(draft.Id, ActingFor.Of(Usa), all.Skip(1).Where(each => each.Turn % 4 != 3).Select(DraftCommand (each) => each.Turn % 4 == 0
            ? new DraftCommand.AcceptAmendment(ActingFor.Of(Usa), each.Id, [])
            : new DraftCommand.RejectAmendment(ActingFor.Of(Usa), each.Id, "The Council has agreed other words since.", [])));
    }

    public Task<Draft> IssueAsync(Draft draft) => DoAsync(draft.Id, new DraftCommand.IssueRevision(ActingFor.Of(Usa), null));

    public void Dispose() => _desk.Dispose();

    /// <summary>The text with some of its words replaced, anywhere but at its beginning and end.</summary>
    public static string Reworded(string text, int seed, int words)
    {
        var all = text.Split(' ');
        var chance = new Random(seed);
        for (var i = 0; i < words; i++)
        {
            all[2 + chance.Next(all.Length - 3)] = i % 2 == 0 ? "without delay" : "consistent with international law";
        }

        return string.Join(' ', all);
    }

    private static ProposedChange Proposed(Clause clause, int number)
    {
        var id = new ChangeId(Guid.CreateVersion7());
        return (number % 10) switch
        {
            3 => new ProposedChange.Delete(id, clause.Id, clause.Version),
            7 => new ProposedChange.Insert(
                id, new ClauseId(Guid.CreateVersion7()), clause.Id, clause.Kind, clause.Degree, clause.IsNumbered, Wording(clause.Kind == ClauseKind.Preambular, number)),
            _ => new ProposedChange.Reword(id, clause.Id, clause.Version, Reworded(clause.Text, number, words: 1 + (number % 2))),
        };
    }

    private async Task<Draft> DoAsync(DraftId draft, DraftCommand command) =>
        DraftOf(await _desk.HandleAsync(draft, command, NextAct(), CancellationToken.None));

    private async Task<Draft> DoAsync(DraftId draft, ActingFor by, IEnumerable<DraftCommand> commands) => DraftOf(await _desk.HandleAsync(
        draft, by, [.. commands.Select(command => (Func<Draft, Asked>)(_ => Asked.For(command)))], NextAct(), CancellationToken.None));

    private Act NextAct() => new(new CommandId(Guid.CreateVersion7()), _account, TimeProvider.System.GetUtcNow(), null);

    private static Draft DraftOf(Answer answer) => answer switch
    {
        Answer.Done done => done.Draft,
        Answer.Refused refused => throw new InvalidOperationException(refused.Why.Sentence),
        _ => throw new InvalidOperationException("An answer is one of two."),
    };

    private static string Wording(bool isPreambular, int seed)
    {
        var words = ClauseText.Edited(WordsAClause, 0, seed).Old;
        return isPreambular ? $"Recalling {words}," : $"Decides that {words};";
    }
}
