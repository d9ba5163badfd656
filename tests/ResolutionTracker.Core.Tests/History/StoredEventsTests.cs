using System.Text.Json;
using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class StoredEventsTests : Samples
{
    private static IEnumerable<Type> Kinds => typeof(DraftEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DraftEvent)));

    [Test]
    public void The_family_is_closed() => Assert.That(
        typeof(DraftEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DraftEvent))),
        Is.EquivalentTo(Kinds).And.All.Property("IsSealed").True);

    [TestCaseSource(nameof(Kinds))]
    public void Every_event_has_a_sample_here(Type kind) => Assert.That(All.Select(happened => happened.GetType()), Does.Contain(kind));

    [Test]
    public void Every_event_has_a_stored_name_of_its_own_with_a_version()
    {
        var names = All.Select(happened => (Kind: happened.GetType(), Name: EventJson.NameOf(happened))).Distinct().ToList();
        Assert.That(names.Select(pair => pair.Name), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*\\.v[1-9]$"));
        Assert.That(names.Select(pair => pair.Kind), Is.Unique);
    }

    [TestCaseSource(nameof(All))]
    public void Every_event_reads_back_what_it_wrote(DraftEvent happened)
    {
        var read = EventJson.Read(EventJson.NameOf(happened), JsonNode.Parse(EventLine.BodyOf(happened))!.AsObject());
        Assert.That(read, Is.TypeOf(happened.GetType()));
        Assert.That(EventLine.Of(read), Is.EqualTo(EventLine.Of(happened)));
        Assert.That(Shown(read), Is.EqualTo(Shown(happened)));
    }

    [Test]
    public void What_was_stored_once_is_stored_so_for_ever()
    {
        var golden = File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "History", "stored-events.txt"));
        Assert.That(string.Join('\n', All.Select(EventLine.Of)), Is.EqualTo(string.Join('\n', golden)));
    }

    [Test]
    public void What_was_stored_once_still_reads()
    {
        var golden = File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "History", "stored-events.txt"));
        var read = golden.Select(line => EventJson.Read(line[..line.IndexOf(' ')], JsonNode.Parse(line[line.IndexOf(' ')..])!.AsObject()));
        Assert.That(read.Select(Shown), Is.EqualTo(All.Select(Shown)));
    }

    [TestCase("draft-opened")]
    [TestCase("DraftOpened")]
    [TestCase("clause-revised.v2")]
    public void A_name_that_is_none_does_not_read(string name) =>
        Assert.That(() => EventJson.Read(name, []), Throws.InstanceOf<JsonException>());

    // The synthesised text of a record with its lists written out: it shows fields that a codec may forget on both ways.
    private static string Shown(object? value) => value switch
    {
        null => "null",
        string or ValueType => $"{value.GetType().Name} {value}",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Shown))}]",
        _ => $"{value.GetType().Name} {{ {string.Join(", ", value.GetType().GetProperties().Select(field => $"{field.Name} = {Shown(field.GetValue(value))}"))} }}",
    };
}
