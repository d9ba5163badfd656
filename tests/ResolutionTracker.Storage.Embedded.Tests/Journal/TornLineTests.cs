using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Testing.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

/// <summary>A record whose last line was not wholly written.</summary>
public sealed class TornLineTests
{
    private TestFolder _folder = null!;
    private Core.Drafting.DraftId _draft;
    private byte[] _whole = null!;
    private int _lastLine;

    [SetUp]
    public async Task WriteThreeLines()
    {
        _folder = new TestFolder();
        _draft = NewDraft();
        using (var log = Open([]))
        {
            for (var position = 0; position < 3; position++)
            {
                _ = await log.TryAppendAsync(_draft, Alone(Council, position, Titled("é")), default);
            }
        }

        _whole = await File.ReadAllBytesAsync(Path);
        _lastLine = _whole.AsSpan(0, _whole.Length - 1).LastIndexOf((byte)'\n') + 1;
    }

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    private string Path => _folder.File(EmbeddedDraftLog.FileName);

    [Test]
    public async Task Torn_at_whichever_byte_it_is_cut_with_a_notice_kept_beside_and_written_on()
    {
        for (var length = _lastLine + 1; length < _whole.Length; length++)
        {
            await File.WriteAllBytesAsync(Path, _whole[..length]);
            var notices = new List<string>();
            using (var log = Open(notices))
            {
                Assert.That((await log.AllAsync(_draft, Council)).Select(recorded => recorded.Position), Is.EqualTo([1L, 2L]));
                Assert.That(await log.TryAppendAsync(_draft, Alone(Council, 2, Titled("new")), default), Is.Not.Null);
            }

            Assert.That(notices, Is.EqualTo([$"The last line of record.journal was torn: {length - _lastLine} bytes were cut off and are kept in record.journal.torn-1."]));
            var kept = _folder.File("record.journal.torn-1");
            Assert.That(await File.ReadAllBytesAsync(kept), Is.EqualTo(_whole[_lastLine..length]));
            File.Delete(kept);
            Assert.That((await File.ReadAllBytesAsync(Path))[.._lastLine], Is.EqualTo(_whole[.._lastLine]));
        }
    }

    [Test]
    public async Task A_last_line_that_its_checksum_disowns_is_cut_too()
    {
        var changed = _whole.ToArray();
        changed[_lastLine + 30] ^= 1;
        await File.WriteAllBytesAsync(Path, changed);
        var notices = new List<string>();
        using (var log = Open(notices))
        {
            Assert.That((await log.AllAsync(_draft, Council)).Count, Is.EqualTo(2));
            Assert.That(log.Journal.Condition, Is.EqualTo(new StoreCondition.Open()));
        }

        Assert.That(notices, Has.Count.EqualTo(1));
        Assert.That(await File.ReadAllBytesAsync(_folder.File("record.journal.torn-1")), Is.EqualTo(changed[_lastLine..]));
        Assert.That(await File.ReadAllBytesAsync(Path), Is.EqualTo(_whole[.._lastLine]));
    }

    [Test]
    public async Task Each_torn_line_is_kept_by_itself()
    {
        for (var round = 1; round <= 2; round++)
        {
            await File.WriteAllBytesAsync(Path, _whole[..(_whole.Length - round)]);
            Open([]).Dispose();
            Assert.That(await File.ReadAllBytesAsync(_folder.File($"record.journal.torn-{round}")), Is.EqualTo(_whole[_lastLine..^round]));
        }
    }

    private EmbeddedDraftLog Open(List<string> notices) => EmbeddedDraftLog.Open(_folder.Path, notices.Add, null, default);
}
