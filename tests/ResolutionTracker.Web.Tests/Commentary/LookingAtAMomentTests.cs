using NUnit.Framework;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Commentary;

public sealed class LookingAtAMomentTests : CommentScene
{
    [Test]
    public async Task Everybody_is_told_what_going_through_all_comments_would_tell()
    {
        var chance = new Random(7);
        await Scene.DoneAsync(France.PutAsync(Scene.Amendment(Guid.NewGuid()), DraftScene.Rewording(Scene.Clauses[1], "Decides to wait;", seen: 3)));
        var last = await Scene.PositionAsync();
        Caller[] callers = [France, Colleague, Scene.Penholder, Observer];
        for (var i = 0; i < 60; i++)
        {
            // Some are refused: an observer may not speak of what is not opened.
            _ = await callers[chance.Next(callers.Length)].PostAsync(Path, new
            {
                id = Guid.NewGuid(),
                text = $"Said {i}.",
                audience = chance.Next(2) == 0 ? "own" : "readers",
                about = chance.Next(4) switch
                {
                    0 => Moment(chance.NextInt64(1, last + 1)),
                    1 => Event(chance.NextInt64(1, last + 1)),
                    2 => Event(1, "delegation-FRA"),
                    _ => Version(chance.Next(3), chance.Next(1, 4)),
                },
            });
            Clock.Pass(TimeSpan.FromSeconds(20));
            if (i % 15 == 14)
            {
                await ExpectAsync();
            }
        }

        Assert.That((await SightAsync("FRA") is { } france ? Seen.All(france) : []).Count, Is.GreaterThan(20), "enough was said");
        var withdrawn = Seen.All((await SightAsync("GBR"))!).First(comment => comment.Author == Server.Accounts.FindByLogin("GBR")!.Id);
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{Path}/{withdrawn.Id}/withdraw", new { seen = 1 }));
        await Scene.ReviseAsync(1, 3, "Decides to end the mandate at once;");
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{Scene.Path}/open-to-observers", new { upTo = Opened + 1 }));
        await ExpectAsync();
    }

    private SeenComments Seen => Server.Get<SeenComments>();

    private async Task ExpectAsync()
    {
        foreach (var login in (string[])["FRA", "Amélie Roux", "GBR", "KEN", "observer", "secretariat"])
        {
            if (await SightAsync(login) is not { } sight)
            {
                continue;
            }

            for (var position = 1L; position <= sight.UpTo; position++)
            {
                var at = await Server.Get<CommentPlaces>().AtAsync(sight, position, CancellationToken.None);
                var (here, all, before, after) = await GoneThroughAsync(sight, position);
                Assert.Multiple(() =>
                {
                    Assert.That(at.Here.Select(each => each.Comment), Is.EqualTo(here), $"{login} at {position}");
                    Assert.That((at.All, at.Before, at.After), Is.EqualTo((all, before, after)), $"{login} at {position}");
                });
            }
        }
    }

    // Comment by comment, each placed by itself.
    private async Task<(List<Comment> Here, int All, long? Before, long? After)> GoneThroughAsync(Sight sight, long position)
    {
        var placed = await Seen.PlacedAsync(sight, Seen.All(sight), CancellationToken.None);
        var ofCouncil = placed.Where(each => each.Comment.Subject is not CommentSubject.RoomEvent(Room.Delegation, _)).ToList();
        return (
            [.. ofCouncil.Where(each => each.Place == position).Select(each => each.Comment)],
            placed.Count,
            ofCouncil.Where(each => each.Place < position && each.Place > 0).Select(each => (long?)each.Place).Max(),
            ofCouncil.Where(each => each.Place > position).Select(each => (long?)each.Place).Min());
    }

    private async Task<Sight?> SightAsync(string login)
    {
        var account = Server.Accounts.FindByLogin(login)!;
        var kind = Enum.Parse<ViewerKind>($"{account.Kind}");
        return await Server.Get<Sights>().SeeAsync(
            new Viewer(account.Id, account.DisplayName, kind, account.State), DraftId.Parse(Scene.Id, null), CancellationToken.None);
    }
}
