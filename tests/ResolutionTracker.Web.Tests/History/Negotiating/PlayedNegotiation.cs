using NUnit.Framework;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>A negotiation by a seed, through the real desk over a real store: the same seed does the same again.</summary>
internal sealed class PlayedNegotiation
{
    private const int DrawnEach = 5;
    private const int CarriedEach = 9;
    private const int ReplayedEach = 150;
    private const int LookedBackEach = 17;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 14, 0, 0, TimeSpan.Zero);
    private static readonly MemberState Penholder = MemberState.Parse("GBR", null);
    private static readonly MemberState Guest = MemberState.Parse("KEN", null);
    private static readonly MemberState[] States =
        [.. "FRA USA CHN RUS SOM PAK GBR KEN".Split(' ').Select(code => MemberState.Parse(code, null))];

    private readonly DraftId _draft;
    private readonly SaidWords _said = new();
    private readonly ChosenWords _words;
    private readonly ProposedMoves _proposed;
    private readonly PenholderMoves _penholder;
    private readonly NegotiationChecks _checks;
    private readonly RunningServer _server;
    private readonly DraftingDesk _desk;
    private readonly RoomPlaces _places;
    private readonly Dictionary<ActingFor, AccountId> _accounts = [];
    private readonly SortedDictionary<string, (int Done, int Refused)> _tally = new(StringComparer.Ordinal);
    private int _step;
    private (Move Move, Act Act, Answer.Done Answer)? _last;

    private PlayedNegotiation(RunningServer server, int seed)
    {
        _server = server;
        (_desk, _places) = (server.Get<DraftingDesk>(), server.Get<RoomPlaces>());
        _words = new ChosenWords(new Random(seed), _said);
        _draft = new DraftId(_words.Id());
        (_proposed, _penholder) = (new ProposedMoves(_words), new PenholderMoves(_words, _desk, server.Get<DecisionReverting>()));
        _checks = new NegotiationChecks(_said);
    }

    public DraftId Id => _draft;

    /// <summary>What a text told to the Council holds that nobody has said to it, in sentences.</summary>
    public IEnumerable<string> Overheard(string what, string text) => Overheard(what, text, null);

    /// <summary>The same of a text told to one delegation, which has also been told what its own people said among themselves.</summary>
    public IEnumerable<string> Overheard(string what, string text, MemberState? reader) => _checks.Overheard(what, text, reader);

    /// <summary>How often each kind of act was done and refused.</summary>
    public IReadOnlyDictionary<string, (int Done, int Refused)> Tally => _tally;

    /// <exception cref="AssertionException">Something does not hold; the message names the seed and the step.</exception>
    public static async Task<PlayedNegotiation> PlayAsync(RunningServer server, int seed, int commands)
    {
        var played = new PlayedNegotiation(server, seed);
        var what = "the opening";
        try
        {
            await played.OpenAsync();
            for (played._step = 1; played._step <= commands; played._step++)
            {
                var move = await played.NextAsync();
                what = move.Name;
                var wrong = await played.DoAsync(move);
                if (wrong.Count > 0)
                {
                    throw new InvalidOperationException(string.Join("; ", wrong.Take(5)));
                }
            }

            return played;
        }
        catch (Exception e)
        {
            throw new AssertionException($"Seed {seed}, step {played._step}, {what}: {(e is InvalidOperationException ? e.Message : e)}", e);
        }
    }

    private async Task OpenAsync()
    {
        var edits = new List<ClauseEdit.Insert>();
        foreach (var (kind, degree, isNumbered) in (ReadOnlySpan<(ClauseKind, int, bool)>)
        [
            (ClauseKind.Preambular, 0, false), (ClauseKind.Preambular, 0, false), (ClauseKind.Preambular, 0, false),
            (ClauseKind.Operative, 0, true), (ClauseKind.Operative, 0, true), (ClauseKind.Operative, 1, true), (ClauseKind.Operative, 1, true),
            (ClauseKind.Operative, 0, true), (ClauseKind.Operative, 0, true), (ClauseKind.Operative, 0, true),
            (ClauseKind.Heading, 0, false), (ClauseKind.Annex, 0, true), (ClauseKind.Annex, 0, true),
        ])
        {
            edits.Add(new ClauseEdit.Insert(new ClauseId(_words.Id()), edits.LastOrDefault()?.Clause, kind, degree, isNumbered, _words.New()));
        }

        var title = _words.New();
        var by = ActingFor.Of(Penholder);
        var opened = new DraftCommand.OpenDraft(
            by, title, "Security Council", null, null, "en", "America/New_York", [Penholder], [], [.. States.Where(state => state != Guest)], true, null, [], [.. edits]);
        _ = await _desk.HandleAsync(_draft, opened, NextAct(by), CancellationToken.None);
        _said.SayToAll([title, .. edits.Select(edit => edit.Text)]);
        _ = await _desk.HandleAsync(_draft, new DraftCommand.AdmitState(by, Guest, true), NextAct(by), CancellationToken.None);
    }

    private async Task<Move> NextAsync()
    {
        var draft = (await _desk.FindAsync(_draft, CancellationToken.None))!;
        var (state, by) = (_words.Of(States), ActingFor.Of(Penholder));
        switch (_words.Chance.Next(100))
        {
            case < 2:
                // Who may not decide, and the Secretariat, which negotiates in no room.
                by = _words.OneIn(2) ? ActingFor.Secretariat : ActingFor.Of(States[0]);
                var asked = await _penholder.DraftAsync(draft, by);
                return asked with { IsIntrusion = asked.Name is not (nameof(DraftCommand.JoinSponsors) or nameof(DraftCommand.LeaveSponsors)) };
            case < 4 when _words.OfOrNone(OthersOf(state)) is { } begun:
                return _proposed.Intrude(state, begun);
            case < 55:
                return _proposed.Next(draft, state, await _desk.RoomAsync(_draft, state, CancellationToken.None));
            case < 85:
                return await _penholder.DecideAsync(draft, by);
            default:
                return await _penholder.DraftAsync(draft, by);
        }
    }

    private async Task<IReadOnlyList<string>> DoAsync(Move move)
    {
        if (_last is { } earlier && _words.OneIn(40))
        {
            return await RepeatAsync(earlier.Move, earlier.Act, earlier.Answer);
        }

        var act = NextAct(move.By);
        var before = _desk.Peek(_draft)!;
        var answer = await _desk.HandleAsync(_draft, move.By, move.Steps, act, CancellationToken.None);
        var (done, refused) = _tally.GetValueOrDefault(move.Name);
        _tally[move.Name] = answer is Answer.Done ? (done + 1, refused) : (done, refused + 1);
        if (answer is not Answer.Done { Recorded.Count: > 0 } recorded)
        {
            return [];
        }

        Say(move);
        _last = (move, act, recorded);
        return [.. move.IsIntrusion ? (string[])["it was done, and nobody may do it"] : [], .. await CheckAsync(before, recorded)];
    }

    private void Say(Move move)
    {
        if (move.Prepared is { } amendment)
        {
            _said.SayAmongTheirOwn(move.By.State!.Value, amendment, move.Texts);
        }
        else
        {
            _said.SayToAll(move.Texts);
        }

        if (move.Tabled is { } tabled)
        {
            _said.Table(move.By.State!.Value, tabled);
        }
    }

    private async Task<IReadOnlyList<string>> RepeatAsync(Move move, Act act, Answer.Done first)
    {
        var before = _desk.Peek(_draft);
        var again = await _desk.HandleAsync(_draft, move.By, move.Steps, act, CancellationToken.None);
        return again is Answer.Done { IsRepeated: true } repeated
            && repeated.Recorded.Select(next => (next.Room, next.Position)).SequenceEqual(first.Recorded.Select(next => (next.Room, next.Position)))
            && repeated.Draft.Position == first.Draft.Position && ReferenceEquals(before, _desk.Peek(_draft))
            ? []
            : [$"{move.Name}, sent a second time, was answered otherwise"];
    }

    private async Task<List<string>> CheckAsync(Draft before, Answer.Done done)
    {
        var draft = done.Draft;
        var wrong = new List<string>([.. _checks.Overheard(done.Recorded), .. _checks.OfFold(draft)]);
        if (_step % DrawnEach == 0)
        {
            wrong.AddRange(await DrawnAsync(before, done));
        }

        if (_step % CarriedEach == 0)
        {
            wrong.AddRange(NegotiationChecks.OfCarrying(draft, Start.AddMinutes(_step)));
        }

        if (_step % ReplayedEach == 0)
        {
            wrong.AddRange(await ReplayedAsync(draft));
        }

        return wrong;
    }

    /// <summary>What is pushed to the rooms, in the clean text and as changes since the zero draft.</summary>
    private async Task<IEnumerable<string>> DrawnAsync(Draft before, Answer.Done done)
    {
        var draft = done.Draft;
        var council = RoomPlaces.InCouncil(before, draft, done.Recorded);
        var past = _step % (DrawnEach * 8) == 0
            ? PastText.Of((await _desk.AtAsync(_draft, draft.Revisions[0].Position, CancellationToken.None))!, isBase: false)
            : null;
        var whole = await _places.OfCouncilAsync(draft, council, past);
        var wrong = Overheard(whole, null).ToList();
        wrong.AddRange(FollowingScreen.Misled(
            [.. await _places.OfCouncilAsync(before, council, past), .. past is null ? [] : await _places.OnPaperAsync(before, AllOf(before), past, null)],
            [.. await _places.AroundAsync(draft, council, before), .. await _places.OnPaperAsync(draft, council, past, before)],
            whole));
        if (_step % (DrawnEach * 4) == 0)
        {
            wrong.AddRange(FollowingScreen.Forgotten(await EverywhereAsync(before), await EverywhereAsync(draft), whole));
        }

        if (done.OwnAfter is { } own)
        {
            var changed = RoomPlaces.InDelegation(done.OwnBefore, own, done.Recorded);
            wrong.AddRange(Overheard(await _places.OfDelegationAsync(draft, own, changed), own.State));
        }

        return wrong;
    }

    private async Task<IReadOnlyList<PlaceFragment>> EverywhereAsync(Draft draft) =>
        [.. await _places.AroundAsync(draft, AllOf(draft), null), .. await _places.OnPaperAsync(draft, AllOf(draft), null, null)];

    // A change may be shown at a clause that nothing happened to, which only the whole view has.
    private static ChangedPlaces AllOf(Draft draft)
    {
        var all = new ChangedPlaces();
        foreach (var clause in draft.Clauses)
        {
            all.AddClause(clause.Id);
        }

        return all;
    }

    private IEnumerable<string> Overheard(IEnumerable<PlaceFragment> places, MemberState? reader) =>
        places.SelectMany(place => _checks.Overheard(place.Place, place.Html, reader));

    /// <summary>The record gives the folds that are in memory, and they hold nothing of another room.</summary>
    private async Task<IEnumerable<string>> ReplayedAsync(Draft draft)
    {
        var wrong = new List<string>();
        var council = RoomSnapshot.Write(draft);
        var decisions = new DecisionsInRecord();
        Draft? folded = null;
        await foreach (var recorded in _server.Store.Log.ReadAsync(_draft, new Room.Council(), 0, CancellationToken.None))
        {
            folded = Draft.Evolve(folded, recorded);
            decisions.Add(recorded);
            if (_step == ReplayedEach || recorded.Position % LookedBackEach == 0)
            {
                var then = RoomSnapshot.Write((await _desk.AtAsync(_draft, recorded.Position, CancellationToken.None))!);
                wrong.AddRange(then == RoomSnapshot.Write(folded) ? [] : [$"the draft as it was at position {recorded.Position} is not the fold up to there"]);
            }
        }

        foreach (var amendment in draft.Amendments.Values)
        {
            var found = await _server.Get<DecisionReverting>().FindAsync(_draft, amendment.Id, draft.Position, CancellationToken.None);
            wrong.AddRange(found.Select(each => (each.Before.Position, each.After.Position)).SequenceEqual(decisions.On(amendment.Id))
                ? []
                : [$"other decisions on amendment {amendment.Ordinal} would be taken back than the record tells of"]);
        }

        if (RoomSnapshot.Write(folded!) != council)
        {
            wrong.Add("the Council room's record gives another draft");
        }

        if (RoomSnapshot.Write(RoomSnapshot.ReadDraft(council)!) != council)
        {
            wrong.Add("the draft read from its snapshot is another");
        }

        wrong.AddRange(_checks.Overheard("the fold", council, null));
        wrong.AddRange(_checks.OfOrigins(await _server.Get<KeptOrigins>().AtAsync(_draft, draft.Position, CancellationToken.None), draft));
        foreach (var state in States)
        {
            var own = await _desk.RoomAsync(_draft, state, CancellationToken.None);
            var replayed = DelegationRoom.Empty(state);
            await foreach (var recorded in _server.Store.Log.ReadAsync(_draft, own.Room, 0, CancellationToken.None))
            {
                replayed = replayed.After(recorded);
            }

            var fold = RoomSnapshot.Write(own);
            wrong.AddRange(RoomSnapshot.Write(replayed) == fold ? [] : [$"the record of {state}’s room gives another room"]);
            wrong.AddRange(_checks.Overheard("the fold", fold, state));
        }

        return wrong;
    }

    private List<Amendment> OthersOf(MemberState state) =>
        [.. _desk.RoomsOf(_draft).Where(room => room.State != state).OrderBy(room => room.State.Code, StringComparer.Ordinal).SelectMany(room => room.InPreparation)];

    private Act NextAct(ActingFor by)
    {
        if (!_accounts.TryGetValue(by, out var account))
        {
            _accounts[by] = account = new AccountId(_words.Id());
        }

        return new Act(new CommandId(_words.Id()), account, Start.AddMinutes(_step), null);
    }
}
