using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class KeepingARoomsWordsTests
{
    private readonly string _word = $"quetzal{Random.Shared.NextInt64():x}";
    private Canary _with = null!;
    private Canary _without = null!;

    [OneTimeSetUp]
    public async Task RunTwiceAsync()
    {
        var clock = new SetClock();
        _with = await Canary.RunAsync(_word, clock);
        _without = await Canary.RunAsync(null, clock);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _with.DisposeAsync();
        await _without.DisposeAsync();
    }

    [Test]
    public void The_delegation_itself_finds_the_word() =>
        Assert.That(_with.FranceSaw, Does.Contain($"Because of {_word}.").And.Contain($"Welcomes typed {_word};").And.Contain("\"serial\":1").And.Contain($"Said of {_word}."));

    [Test]
    public void Nobody_else_is_ever_answered_or_told_the_word() =>
        Assert.That(_with.Transcript.Where(line => line.Contains(_word, StringComparison.OrdinalIgnoreCase)), Is.Empty);

    [Test]
    public void The_log_never_has_the_word() =>
        Assert.That(_with.Log.Where(line => line.Contains(_word, StringComparison.OrdinalIgnoreCase)), Is.Empty);

    [Test]
    public void Everybody_else_is_answered_and_told_the_same_as_if_nothing_had_been_said()
    {
        var differing = _with.Transcript.Zip(_without.Transcript).Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.First}\n  without: {pair.Second}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(differing.Take(5), Is.Empty, $"{differing.Count} of {_with.Transcript.Count} lines differ.");
            Assert.That(_with.Transcript, Has.Count.EqualTo(_without.Transcript.Count));
        });
    }

    [Test]
    public void No_question_made_the_server_stumble() => Assert.Multiple(() =>
    {
        Assert.That(_with.Transcript.Where(line => line.Contains(": 5", StringComparison.Ordinal) && line.Contains("unexpected", StringComparison.Ordinal)), Is.Empty);
        // A call that is refused is told as one that failed, by the framework.
        Assert.That(
            _with.Log.Where(line => (line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal))
                && !line.Contains("HubException: There is no such draft or room here", StringComparison.Ordinal)),
            Is.Empty);
    });

    [Test]
    public void The_canary_knocks_at_every_route_of_the_description() =>
        Assert.That(_with.Operations, Is.EquivalentTo(KnownDoors.Routes.Keys));
}
