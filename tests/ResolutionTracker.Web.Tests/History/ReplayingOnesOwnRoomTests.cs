using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Replay;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Tests.History.Negotiating;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>The laws of the own room in a replay, over a negotiation at random.</summary>
public sealed class ReplayingOnesOwnRoomTests
{
    private const int MostTold = 24;

    private static readonly MemberState[] Readers = [.. "FRA PAK GBR KEN".Split(' ').Select(code => MemberState.Parse(code, null))];

    private RunningServer _server = null!;
    private PlayedNegotiation _played = null!;
    private Draft _draft = null!;

    [OneTimeSetUp]
    public async Task PlayAsync()
    {
        _server = await RunningServer.StartAsync();
        _played = await PlayedNegotiation.PlayAsync(_server, seed: 23, commands: 400);
        _draft = (await _server.Get<DraftingDesk>().FindAsync(_played.Id, CancellationToken.None))!;
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCaseSource(nameof(Readers))]
    public async Task At_every_moment_it_is_the_fold_of_what_was_said_by_those_who_had_read_up_to_there(MemberState state)
    {
        var said = await _server.Store.Log.AllAsync(_played.Id, new Room.Delegation(state));
        Assert.That(said, Has.Count.GreaterThan(10), "there is something to show");
        foreach (var position in InAnyOrder())
        {
            var wanted = await _server.Get<PlaceRenderer>().OwnThenAsync(await FoldedAsync(state, said, position));
            Assert.That(await ShownAsync(state, 0, position), Is.EqualTo(wanted.Html), $"at {position}");
        }
    }

    [TestCaseSource(nameof(Readers))]
    public async Task From_any_moment_to_any_other_and_back_it_is_what_stands_there(MemberState state)
    {
        var chance = new Random(23);
        for (var way = 0; way < 40; way++)
        {
            var (from, to) = (chance.NextInt64(1, _draft.Position), _draft.Position - (way % 3 == 0 ? 0 : chance.NextInt64(0, _draft.Position)));
            var (here, there) = (await ShownAsync(state, 0, from), await ShownAsync(state, 0, to));
            Assert.That(await ShownAsync(state, from, to), Is.EqualTo(from == to ? null : there), $"from {from} to {to}");
            Assert.That(await ShownAsync(state, to, from), Is.EqualTo(from == to ? null : here), $"from {to} to {from}");
        }
    }

    [TestCaseSource(nameof(Readers))]
    public async Task It_has_no_other_rooms_words_and_all_other_places_are_the_same_for_everybody(MemberState state)
    {
        for (var position = 2L; position <= _draft.Position; position += 3)
        {
            var own = await AnswerAsync(Of(state), position - 1, position);
            var council = await AnswerAsync(Of(state) with { Own = null }, position - 1, position);
            Assert.That(own.SelectMany(place => _played.Overheard(place.Place, place.Html, place.Place == PlaceKeys.InOurRoom ? state : null)), Is.Empty);
            Assert.That(own.Where(place => place.Place != PlaceKeys.InOurRoom), Is.EqualTo(council));
        }
    }

    private IEnumerable<long> InAnyOrder()
    {
        var positions = Enumerable.Range(1, (int)_draft.Position).Select(position => (long)position).ToArray();
        new Random(23).Shuffle(positions);
        return positions;
    }

    /// <summary>What the record says, read from its beginning.</summary>
    private async Task<OwnMoment> FoldedAsync(MemberState state, IReadOnlyList<Recorded> said, long position)
    {
        var (room, acts) = (DelegationRoom.Empty(state), new List<OwnAct>());
        foreach (var recorded in said.Where(each => each.CouncilSeen <= position))
        {
            var (before, subject) = (room, EventSubject.AmendmentOf(recorded.Event)!.Value);
            room = room.After(recorded);
            if (recorded.CouncilSeen == position)
            {
                acts.Add(new OwnAct(recorded, room.Find(subject) ?? before.Find(subject)!));
            }
        }

        var now = (await _server.Get<DraftingDesk>().AtAsync(_played.Id, position, CancellationToken.None))!;
        return new OwnMoment(now, room, [.. acts.TakeLast(MostTold)], acts.Count > MostTold);
    }

    private async Task<string?> ShownAsync(MemberState state, long from, long to) =>
        (await AnswerAsync(Of(state), from, to)).SingleOrDefault(place => place.Place == PlaceKeys.InOurRoom)?.Html;

    private async Task<IReadOnlyList<PlaceFragment>> AnswerAsync(Sight sight, long from, long to) =>
        (await _server.Get<ReplayMoments>().BetweenAsync(sight, from, to, CancellationToken.None))!.Places;

    private Sight Of(MemberState state) =>
        new(new Viewer(default, "", ViewerKind.Delegation, state), _draft, IsCouncil: true, DelegationRoom.Empty(state));
}
