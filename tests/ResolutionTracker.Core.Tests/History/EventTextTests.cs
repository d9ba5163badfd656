using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class EventTextTests : Samples
{
    private static readonly Room Council = new Room.Council();

    private static readonly NewEvent Revised = new(
        new CommandId(new Guid("c0000000-0000-0000-0000-000000000001")),
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(-5)).AddTicks(1),
        new DateTimeOffset(2026, 3, 2, 14, 30, 1, TimeSpan.Zero),
        ActingFor.Secretariat,
        new AccountId(new Guid("a0000000-0000-0000-0000-000000000001")),
        7,
        new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), "“Urges” \"all\";", null));

    [Test]
    public void It_is_one_line_with_its_fields_in_order_and_times_in_universal_time() => Assert.That(
        EventText.Write(3, Revised).ToString(),
        Is.EqualTo(
            """{"position":3,"at":"2026-03-02T14:30:00.0000001Z","recordedAt":"2026-03-02T14:30:01.0000000Z","by":"secretariat","name":"clause-revised.v1","command":"c0000000-0000-0000-0000-000000000001","account":"a0000000-0000-0000-0000-000000000001","councilSeen":7,"body":{"clause":"00000001-0001-0000-0000-000000000000","version":2,"text":"“Urges” \"all\";","through":null}}"""));

    [TestCaseSource(nameof(All))]
    public void Every_event_reads_back_with_all_that_was_known_of_it(DraftEvent happened)
    {
        var written = Revised with { Event = happened, By = ByFrance };
        var stored = EventText.Write(9, written);
        var read = EventText.Read(DraftHistory.Id, Council, stored, "p", "h");
        Assert.That(stored.ToString(), Does.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(
            read with { Event = happened },
            Is.EqualTo(new Recorded(
                DraftHistory.Id, Council, 9, written.Command, written.At, written.RecordedAt, ByFrance, written.Account, 7, happened, stored, "p", "h")));
        Assert.That(EventLine.Of(read.Event), Is.EqualTo(EventLine.Of(happened)));
        Assert.That(read.At.Offset, Is.EqualTo(TimeSpan.Zero));
        Assert.That(EventText.Write(9, new NewEvent(read.Command, read.At, read.RecordedAt, read.By, read.Account, read.CouncilSeen, read.Event)), Is.EqualTo(stored));
    }

    [Test]
    public void Words_of_every_script_read_back_character_by_character()
    {
        var words = new StringBuilder(Awkward);
        for (var point = 0x20; point < 0x20000; point += point < 0x3000 ? 1 : 97)
        {
            if (point is < 0xD800 or > 0xDFFF)
            {
                words.Append(char.ConvertFromUtf32(point));
            }
        }

        var happened = new DraftEvent.WorkingTitleChanged(words.ToString());
        var stored = EventText.Write(1, Revised with { Event = happened });
        Assert.That(EventText.Read(DraftHistory.Id, Council, stored, "", "").Event, Is.EqualTo(happened));
    }

    [Test]
    public void An_exported_line_is_the_stored_text_with_its_link_and_the_hash_can_be_had_back_from_it()
    {
        var history = Given(All.First(), new DraftEvent.WorkingTitleChanged(Awkward + "\",\"previous\":\"x"));
        foreach (var recorded in history.Recorded)
        {
            var line = EventText.Export(recorded);
            using var json = JsonDocument.Parse(line);
            var stored = line[..line.LastIndexOf(",\"previous\":", StringComparison.Ordinal)] + "}";
            var previous = json.RootElement.GetProperty("previous").GetString();

            Assert.That(stored, Is.EqualTo(recorded.Stored.ToString()));
            Assert.That(
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{previous}\n{stored}"))),
                Is.EqualTo(json.RootElement.GetProperty("hash").GetString()).And.EqualTo(recorded.Hash));
        }
    }

    [Test]
    public void The_text_cut_short_or_with_a_field_missing_or_twice_is_said_to_be_none()
    {
        var stored = EventText.Write(3, Revised).ToString();
        var fields = new[] { "position", "at", "recordedAt", "by", "name", "command", "account", "councilSeen", "body", "version", "text" };
        var damaged = Enumerable.Range(0, stored.Length).Select(length => stored[..length])
            .Concat(fields.Select(field => stored.Replace($"\"{field}\":", "\"other\":", StringComparison.Ordinal)))
            .Append(stored.Replace("\"position\":3", "\"position\":3,\"position\":3", StringComparison.Ordinal))
            .Append("null")
            .Append("[]")
            .Append("7");
        foreach (var text in damaged)
        {
            Assert.That(() => EventText.Read(DraftHistory.Id, Council, StoredText.Of(text), "", ""), Throws.InstanceOf<JsonException>(), text);
        }
    }

    [TestCaseSource(nameof(All))]
    public void A_damaged_body_is_said_to_be_none_or_reads_as_something_that_can_be_written(DraftEvent happened)
    {
        foreach (var text in Damage.Each(EventText.Write(3, Revised with { Event = happened }).ToString()))
        {
            try
            {
                Assert.That(EventLine.Of(EventText.Read(DraftHistory.Id, Council, StoredText.Of(text), "", "").Event), Is.Not.Empty);
            }
            catch (JsonException)
            {
            }
        }
    }
}
