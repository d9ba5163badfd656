using System.Text;
using ResolutionTracker.Storage.Embedded.Desk;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Storage.Embedded.Verification;

namespace ResolutionTracker.Storage.Embedded.Tests.Verification;

public sealed class StoreVerificationTests
{
    private TestFolder _folder = null!;
    private StoredHistory _history = null!;
    private string[] _lines = null!;

    [SetUp]
    public async Task WriteAHistory()
    {
        _folder = new TestFolder();
        _history = await StoredHistory.WriteAsync(_folder.Path);
        _lines = await File.ReadAllLinesAsync(_folder.File(EmbeddedDraftLog.FileName));
    }

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    [Test]
    public async Task A_sound_store_is_counted_and_left_as_it_is()
    {
        var before = Contents();
        var report = await VerifyAsync();

        Assert.That(report.Findings.Concat(report.Notes), Is.Empty);
        Assert.That((report.IsSound, report.Appends, report.Rooms, report.Events), Is.EqualTo((true, 6L, 2L, 8L)));
        Assert.That(Contents(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_changed_byte_is_found_whichever_it_is()
    {
        var bytes = await File.ReadAllBytesAsync(_folder.File(EmbeddedDraftLog.FileName));
        var line2 = (Start: Encoding.UTF8.GetByteCount(_lines[0]) + 1, Length: Encoding.UTF8.GetByteCount(_lines[1]));
        LiteFile.Delete(_folder.File(DeskFile.FileName));
        for (var each = line2.Start; each < line2.Start + line2.Length; each += 7)
        {
            var changed = bytes.ToArray();
            changed[each] ^= 1;
            await File.WriteAllBytesAsync(_folder.File(EmbeddedDraftLog.FileName), changed);
            Assert.That((await VerifyAsync()).Findings[0], Does.StartWith("record.journal, line 2: its checksum"));
        }
    }

    [Test]
    public async Task A_changed_word_with_a_checksum_that_fits_is_found()
    {
        _lines[1] = Tampering.WithRightCheck(_lines[1].Replace("Calls upon", "Invites", StringComparison.Ordinal));
        Assert.That((await WithLinesAsync(_lines))[0], Is.EqualTo(
            $"record.journal, line 2: in the room council of draft {_history.Draft} the hash of position 3 is not that of its text; the room is read up to position 2."));
    }

    [Test]
    public async Task A_removed_line_is_found() =>
        Assert.That((await WithLinesAsync([_lines[0], .. _lines[2..]]))[0], Does.StartWith(
            "record.journal, line 2: it is append 3, where append 2 is due"));

    [Test]
    public async Task A_removed_line_that_was_the_last_is_found_by_the_desk() =>
        Assert.That(await WithLinesAsync(_lines[..^1]), Does.Contain(
            $"desk.db: the desk knows position 6 of the room council of draft {_history.Draft}, which the record does not have."));

    [Test]
    public async Task Lines_that_changed_places_are_found()
    {
        (_lines[1], _lines[2]) = (_lines[2], _lines[1]);
        var findings = await WithLinesAsync(_lines);
        Assert.That(findings[0], Is.EqualTo("record.journal, line 2: it is append 3, where append 2 is due."));
        Assert.That(findings[1], Is.EqualTo("record.journal, line 3: it is append 2, where append 4 is due."));
    }

    [Test]
    public async Task Another_rooms_chain_put_in_its_place_is_found()
    {
        _lines[2] = Tampering.WithRightCheck(_lines[2].Replace("delegation-KEN", "delegation-FRA", StringComparison.Ordinal));
        Assert.That((await WithLinesAsync(_lines))[0], Is.EqualTo(
            $"record.journal, line 3: in the room delegation-FRA of draft {_history.Draft} position 1 is not chained to the one before it; the room is read up to position 0."));
    }

    [Test]
    public async Task Another_drafts_chain_put_in_its_place_is_found()
    {
        var other = Core.Drafting.DraftId.Parse(Guid.NewGuid().ToString("D"), null);
        var spliced = _lines.Select(line => Tampering.WithRightCheck(line.Replace($"{_history.Draft}", $"{other}", StringComparison.Ordinal)));
        Assert.That((await WithLinesAsync([.. spliced]))[0], Does.StartWith(
            $"record.journal, line 1: in the room council of draft {other} position 1 is not chained to the one before it"));
    }

    [Test]
    public async Task A_torn_line_is_said_and_left()
    {
        await File.AppendAllTextAsync(_folder.File(EmbeddedDraftLog.FileName), "{\"append\":7,");
        Assert.That((await VerifyAsync()).Findings, Is.EqualTo([
            "record.journal: the last line is torn; at the next start its 12 bytes are cut off and kept beside."]));
    }

    [Test]
    public async Task A_missing_desk_is_no_fault()
    {
        LiteFile.Delete(_folder.File(DeskFile.FileName));
        var report = await VerifyAsync();
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Notes, Is.EqualTo(["desk.db is missing; it is rebuilt from the record at the next start."]));
    }

    [Test]
    public async Task A_desk_that_says_something_else_is_found()
    {
        using (var desk = new DeskFile(_folder.Path, readOnly: false))
        {
            var row = desk.Wordings(_history.Draft, _history.Clause)[1];
            desk.Put(row with { Text = "Invites all States;" });
            desk.Put(desk.Draft(_history.Draft)! with { WorkingTitle = "Another" });
            desk.Put(desk.Amendments(_history.Draft)[0] with { Status = "accepted" });
        }

        Assert.That((await VerifyAsync()).Findings, Is.EqualTo(new[]
        {
            $"desk.db: at position 3 of the room council of draft {_history.Draft} the wording of a clause that came of it is missing or another.",
            $"desk.db: the row of draft {_history.Draft} is missing or another.",
            $"desk.db: the amendments of draft {_history.Draft} are not those of the record.",
        }));
    }

    [Test]
    public async Task A_desk_that_is_none_is_described()
    {
        await File.WriteAllTextAsync(_folder.File(DeskFile.FileName), new string('x', 20_000));
        Assert.That((await VerifyAsync()).Findings.Single(), Does.StartWith("desk.db can't be read; delete it while the server is stopped"));
    }

    [Test]
    public async Task A_bad_working_text_is_found()
    {
        await File.WriteAllTextAsync(_folder.File(WorkingTexts.FileName), "nonsense\nmore\n");
        Assert.That((await VerifyAsync()).Findings[0], Is.EqualTo("working.journal, line 1: its checksum is not that of its bytes."));
    }

    [Test]
    public void Where_there_is_no_store_it_says_so()
    {
        using var empty = new TestFolder();
        Assert.That(
            () => StoreVerification.VerifyAsync(empty.Path, null, default),
            Throws.InstanceOf<DirectoryNotFoundException>().With.Message.Contains("There is no store in"));
    }

    private Task<VerificationReport> VerifyAsync() => StoreVerification.VerifyAsync(_folder.Path, null, default);

    private async Task<IReadOnlyList<string>> WithLinesAsync(string[] lines)
    {
        await File.WriteAllTextAsync(_folder.File(EmbeddedDraftLog.FileName), string.Join('\n', lines) + "\n");
        return (await VerifyAsync()).Findings;
    }

    private List<(string Name, string Content, DateTime Written)> Contents() => [.. new DirectoryInfo(_folder.Path).GetFiles()
        .OrderBy(file => file.Name).Select(file => (file.Name, Convert.ToBase64String(File.ReadAllBytes(file.FullName)), file.LastWriteTimeUtc))];
}
