using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Storage.Embedded.Journal;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

public sealed class WorkingTextsTests
{
    private TestFolder _folder = null!;
    private WorkingText _text = null!;

    [SetUp]
    public void NameAPlace()
    {
        _folder = new TestFolder();
        _text = new WorkingText(
            NewDraft(), Kenya, new AmendmentId(Guid.NewGuid()), new ChangeId(Guid.NewGuid()), "", NewAccount(), Morning.ToUniversalTime());
    }

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    private string Path => _folder.File(WorkingTexts.FileName);

    [Test]
    public async Task The_last_words_put_are_the_ones_had_back_after_a_restart_too()
    {
        var other = _text with { Change = new ChangeId(Guid.NewGuid()), Text = "  شجع \U0001F54A\n" };
        using (var texts = Open())
        {
            await texts.PutAsync(_text with { Text = "Urges" }, default);
            await texts.PutAsync(other, default);
            await texts.PutAsync(_text with { Text = "Urges all" }, default);
            Expect(texts);
        }

        using var again = Open();
        Expect(again);

        void Expect(WorkingTexts texts)
        {
            Assert.That(texts.Get(_text.Draft, Kenya, _text.Amendment, _text.Change), Is.EqualTo(_text with { Text = "Urges all" }));
            Assert.That(texts.All(_text.Draft, Kenya), Is.EquivalentTo([_text with { Text = "Urges all" }, other]));
            Assert.That(texts.All(_text.Draft, Council), Is.Empty);
            Assert.That(texts.All(NewDraft(), Kenya), Is.Empty);
        }
    }

    [Test]
    public async Task Words_put_to_use_are_forgotten()
    {
        var kept = _text with { Amendment = new AmendmentId(Guid.NewGuid()), Text = "kept" };
        using (var texts = Open())
        {
            await texts.PutAsync(_text, default);
            await texts.PutAsync(kept, default);
            await texts.RemoveAsync(_text.Draft, Kenya, _text.Amendment, default);
            Assert.That(texts.All(_text.Draft, Kenya), Is.EqualTo([kept]));
        }

        using var again = Open();
        Assert.That(again.All(_text.Draft, Kenya), Is.EqualTo([kept]));
    }

    [Test]
    public async Task A_journal_of_mostly_forgotten_words_is_made_short()
    {
        var words = new string('w', 50_000);
        using (var texts = Open())
        {
            for (var typed = 0; typed < 60; typed++)
            {
                await texts.PutAsync(_text with { Text = $"{typed} {words}" }, default);
            }

            Assert.That(new FileInfo(Path).Length, Is.LessThan(2_000_000));
            await texts.PutAsync(_text with { Text = "and on" }, default);
        }

        using var again = Open();
        Assert.That(again.All(_text.Draft, Kenya), Is.EqualTo([_text with { Text = "and on" }]));
        Assert.That(Directory.GetFiles(_folder.Path), Is.EqualTo([Path]));
    }

    [Test]
    public async Task Torn_at_whichever_byte_the_last_line_is_cut_and_the_words_before_it_stand()
    {
        using (var texts = Open())
        {
            await texts.PutAsync(_text with { Text = "before" }, default);
        }

        var first = new FileInfo(Path).Length;
        using (var texts = Open())
        {
            await texts.PutAsync(_text with { Text = "after" }, default);
        }

        var whole = await File.ReadAllBytesAsync(Path);
        for (var length = (int)first + 1; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(Path, whole[..length]);
            var notices = new List<string>();
            using var texts = WorkingTexts.Open(_folder.Path, notices.Add, default);
            Assert.That(texts.All(_text.Draft, Kenya), Is.EqualTo([_text with { Text = "before" }]));
            Assert.That(notices, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task A_bad_line_elsewhere_leaves_the_rest_to_be_read()
    {
        using (var texts = Open())
        {
            await texts.PutAsync(_text with { Text = "one" }, default);
            await texts.PutAsync(_text with { Text = "two" }, default);
        }

        var bytes = await File.ReadAllBytesAsync(Path);
        bytes[20] ^= 1;
        await File.WriteAllBytesAsync(Path, bytes);
        var notices = new List<string>();
        using (var texts = WorkingTexts.Open(_folder.Path, notices.Add, default))
        {
            Assert.That(texts.Get(_text.Draft, Kenya, _text.Amendment, _text.Change), Is.EqualTo(_text with { Text = "two" }));
            Assert.That(async () => await texts.PutAsync(_text, default), Throws.InstanceOf<Core.History.LogClosedException>());
        }

        Assert.That(notices, Is.EqualTo(["working.journal, line 1: its checksum is not that of its bytes."]));
        Assert.That(await File.ReadAllBytesAsync(Path), Is.EqualTo(bytes));
    }

    private WorkingTexts Open() => WorkingTexts.Open(_folder.Path, notice => Assert.Fail(notice), default);
}
