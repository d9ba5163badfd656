using System.Text;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Testing.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

/// <summary>A record with a bad line that is not a torn last one.</summary>
public sealed class BadLineTests
{
    private TestFolder _folder = null!;
    private StoredHistory _history = null!;
    private List<(Core.Drafting.DraftId Draft, string Room, long Position, string Stored, string Previous, string Hash)> _before = null!;

    [SetUp]
    public async Task WriteAHistory()
    {
        _folder = new TestFolder();
        await using var store = await StoredHistory.OpenAsync(_folder.Path);
        _history = await StoredHistory.WriteAsync(store);
        _before = await _history.EssencesAsync(store.Log);
    }

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    [Test]
    public async Task It_is_named_the_rest_is_served_for_reading_and_no_byte_is_touched()
    {
        var path = _folder.File(EmbeddedDraftLog.FileName);
        var lines = await File.ReadAllLinesAsync(path);
        lines[4] = lines[4].Replace("clause-revised", "clause-rEvised", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\ntorn");
        var damaged = await File.ReadAllBytesAsync(path);
        var notices = new List<string>();
        await using (var store = await StoredHistory.OpenAsync(_folder.Path, notices.Add))
        {
            const string Line5 = "record.journal, line 5: its checksum is not that of its bytes.";
            Assert.That(notices[0], Is.EqualTo(Line5));
            Assert.That(
                store.Condition, Is.EqualTo(new StoreCondition.ReadingOnly($"The store is open for reading only, since a line of it is bad. {Line5}")));
            Assert.That(
                await _history.EssencesAsync(store.Log),
                Is.EqualTo(_before.Where(each => each.Room != "council" || each.Position <= 4)));
            Assert.That(
                async () => await store.Log.TryAppendAsync(NewDraft(), Alone(Council, 0, Titled("no")), default),
                Throws.InstanceOf<LogClosedException>().With.Message.Contains("line 5"));
        }

        Assert.That(await File.ReadAllBytesAsync(path), Is.EqualTo(damaged));
        Assert.That(Directory.GetFiles(_folder.Path, "*.torn-*"), Is.Empty);
    }

    [Test]
    public async Task A_checksum_made_to_fit_does_not_hide_a_changed_word()
    {
        var path = _folder.File(EmbeddedDraftLog.FileName);
        var lines = await File.ReadAllLinesAsync(path);
        lines[1] = Tampering.WithRightCheck(lines[1].Replace("Calls upon", "Invites", StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        var notices = new List<string>();
        await using var store = await StoredHistory.OpenAsync(_folder.Path, notices.Add);

        Assert.That(notices[0], Is.EqualTo(
            $"record.journal, line 2: in the room council of draft {_history.Draft} the hash of position 3 is not that of its text; the room is read up to position 2."));
        Assert.That(store.Condition, Is.InstanceOf<StoreCondition.ReadingOnly>());
        Assert.That((await store.Log.AllAsync(_history.Draft, Council)).Count, Is.EqualTo(2));
        Assert.That((await store.Log.AllAsync(_history.Draft, Kenya)).Count, Is.EqualTo(2));
    }
}
