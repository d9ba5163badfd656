using System.Text;
using NUnit.Framework;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Formats.Tests.Exported;

public sealed class VerifyingAnExportTests
{
    // The first line, the one that names the Council room, then its events; the French room's name and events; the last line.
    private const int FirstEvent = 2;

    [TestCase(true)]
    [TestCase(false)]
    public async Task As_it_was_written_is_sound(bool withFrance)
    {
        var report = await OfAsync(await Negotiated.WrittenAsync(withFrance));
        Assert.That(report.Findings, Is.Empty);
        Assert.That((report.IsSound, report.Events), Is.EqualTo((true, Negotiated.Council.Count + (withFrance ? Negotiated.French.Count : 0))));
    }

    [Test]
    public async Task Holds_each_events_line_as_the_record_gives_it()
    {
        var lines = await Negotiated.LinesAsync(withFrance: false);
        Assert.That(lines.Skip(FirstEvent).SkipLast(1), Is.EqualTo(Negotiated.Council.Select(EventText.Export)));
    }

    [Test]
    public async Task Every_changed_byte_is_found()
    {
        var written = await Negotiated.WrittenAsync();
        var missed = new List<int>();
        for (var i = 0; i < written.Length; i++)
        {
            var changed = written.ToArray();
            changed[i] ^= 1;
            if ((await OfAsync(changed)).IsSound)
            {
                missed.Add(i);
            }
        }

        Assert.That(missed, Is.Empty);
    }

    [Test]
    public async Task A_changed_event_is_named_by_its_line_position_and_room() => Assert.That(
        await FindingsAsync(lines => lines[FirstEvent + 3] = lines[FirstEvent + 3].Replace("zero draft", "first draft", StringComparison.Ordinal)),
        Is.EqualTo(["history.jsonl: line 6, position 4 of the Council room, was changed: its words do not give its hash."]));

    [Test]
    public async Task A_missing_event_is_named() => Assert.That(
        await FindingsAsync(lines => lines.RemoveAt(FirstEvent + 3)),
        Does.Contain("history.jsonl: position 4 of the Council room is missing before line 6."));

    [Test]
    public async Task Two_swapped_events_are_named() => Assert.That(
        await FindingsAsync(lines => (lines[FirstEvent + 2], lines[FirstEvent + 3]) = (lines[FirstEvent + 3], lines[FirstEvent + 2])),
        Is.EqualTo(
        [
            "history.jsonl: position 3 of the Council room is missing before line 5.",
            "history.jsonl: line 6, position 3 of the Council room, is out of its place: it stands after position 4.",
        ]));

    [Test]
    public async Task A_repeated_event_is_named() => Assert.That(
        await FindingsAsync(lines => lines.Insert(FirstEvent + 4, lines[FirstEvent + 3])),
        Does.Contain("history.jsonl: line 7 is position 4 of the Council room a second time."));

    [Test]
    public async Task Another_rooms_event_is_named() => Assert.That(
        await FindingsAsync(lines => lines[FirstEvent] = EventText.Export(Negotiated.French[0])),
        Does.Contain("history.jsonl: line 3, position 1, does not belong to the Council room of this draft: it does not follow from the line before it."));

    [Test]
    public async Task Another_drafts_history_under_this_drafts_name_is_named() => Assert.That(
        (await FindingsAsync(lines => lines[0] = lines[0].Replace(DraftHistory.Id.ToString(), "d0000000-0000-0000-0000-000000000009", StringComparison.Ordinal)))[0],
        Does.Contain("line 3, position 1, does not belong to the Council room of this draft"));

    [TestCase(1, TestName = "A_cut_last_line_is_named")]
    [TestCase(2, TestName = "Two_cut_last_lines_are_named")]
    [TestCase(5, TestName = "A_cut_end_is_named")]
    public async Task A_cut(int lines) => Assert.That(
        await FindingsAsync(all => all.RemoveRange(all.Count - lines, lines)), Has.Some.Contains("the end is missing: the file was cut off after line"));

    [Test]
    public async Task An_end_that_was_cut_and_closed_again_is_named() => Assert.That(
        await FindingsAsync(lines => lines.RemoveAt(FirstEvent + Negotiated.Council.Count - 1)),
        Does.Contain($"history.jsonl: the Council room ends at position {Negotiated.Council.Count - 1}, and the first line says {Negotiated.Council.Count}."));

    [Test]
    public async Task A_missing_room_is_named() => Assert.That(
        await FindingsAsync(lines => lines.RemoveRange(lines.Count - 2 - Negotiated.French.Count, 1 + Negotiated.French.Count)),
        Does.Contain("history.jsonl: the room delegation-FRA is missing."));

    [Test]
    public async Task A_changed_first_line_is_named() => Assert.That(
        await FindingsAsync(lines => lines[0] = lines[0].Replace("and more", "no more", StringComparison.Ordinal)),
        Is.EqualTo(["history.jsonl: the checksum in the last line is not that of the lines before it: the first line, or one that names a room, was changed, or the checksum was."]));

    [Test]
    public async Task Other_line_ends_are_named()
    {
        var report = await OfAsync(Encoding.UTF8.GetBytes(string.Concat((await Negotiated.LinesAsync()).Select(line => line + "\r\n"))));
        Assert.That(report.Findings, Has.Count.EqualTo(1).And.All.Contains("CR LF"));
    }

    [TestCase("")]
    [TestCase("{}\n")]
    [TestCase("act: draft\n")]
    public async Task What_is_no_export_has_no_header(string text) =>
        Assert.That((await OfAsync(Encoding.UTF8.GetBytes(text))).Header, Is.Null);

    [Test]
    public async Task A_folder_of_tables_is_sound_and_each_changed_missing_or_added_file_is_named()
    {
        var files = TableFolder.Of(HistoryTables.Of([.. Negotiated.Council, .. Negotiated.French]), Negotiated.Citation, await Negotiated.WrittenAsync())
            .ToDictionary(file => file.Name, file => file.Content);
        Assert.That((await FolderAsync(files)).Findings, Is.Empty);
        foreach (var name in files.Keys)
        {
            var changed = new Dictionary<string, byte[]>(files) { [name] = [.. files[name].Reverse()] };
            if (name != TableFolder.History)
            {
                Assert.That((await FolderAsync(changed)).Findings, Is.Not.Empty, name);
            }

            if (name is not (TableFolder.Checksums or TableFolder.History))
            {
                changed.Remove(name);
                Assert.That((await FolderAsync(changed)).Findings, Is.EqualTo([$"{name} is missing."]));
            }
        }

        Assert.That(
            (await FolderAsync(new(files) { ["more.csv"] = [] })).Findings, Is.EqualTo(["more.csv is no file of this export; it was added."]));
    }

    private static async Task<HistoryReport> OfAsync(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return await HistoryVerification.VerifyAsync(stream, "history.jsonl", CancellationToken.None);
    }

    private static Task<HistoryReport> FolderAsync(Dictionary<string, byte[]> files) =>
        FolderVerification.VerifyAsync(files.Keys, name => new MemoryStream(files[name]), CancellationToken.None);

    private static async Task<IReadOnlyList<string>> FindingsAsync(Action<List<string>> tamper)
    {
        var lines = (await Negotiated.LinesAsync()).ToList();
        tamper(lines);
        return (await OfAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))))).Findings;
    }
}
