using System.Security.Cryptography;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Storage.Embedded.Verification;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Commentary;

public sealed class CommentsTests
{
    private TestFolder _folder = null!;
    private CommentEntry _written = null!;

    [SetUp]
    public void NameAPlace()
    {
        _folder = new TestFolder();
        _written = new CommentEntry(
            NewDraft(),
            new CommentId(Guid.NewGuid()),
            NewCommand(),
            Morning.ToUniversalTime(),
            new Signature(NewAccount(), "Rana Haddad", new Signatory.Observer()),
            new CommentEvent.Written(new CommentSubject.Moment(2), new CommentAudience.Readers(), new CommentWords.Remark("Compare \U0001F54A\n\nthis.")));
    }

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    private string Path => _folder.File(Comments.FileName);

    private CommentEntry Reworded => _written with { Command = NewCommand(), Event = new CommentEvent.Reworded(2, new CommentWords.Remark("Compare that.")) };

    [Test]
    public async Task All_versions_are_had_back_after_a_restart()
    {
        using (var comments = Open())
        {
            _ = await comments.AppendAsync(_written, default);
            var reworded = await comments.AppendAsync(Reworded, default);
            Assert.That(reworded.Versions.Select(version => version.Number), Is.EqualTo([1, 2]));
            Expect(comments);
        }

        using var again = Open();
        Expect(again);

        void Expect(Comments comments)
        {
            var comment = comments.All(_written.Draft).Single();
            Assert.That(comment.Versions.Select(version => ((CommentWords.Remark)version.Words!).Text), Is.EqualTo(["Compare \U0001F54A\n\nthis.", "Compare that."]));
            Assert.That(comments.Find(_written.Draft, _written.Comment, _written.By.Account), Is.SameAs(comment));
            Assert.That(comments.Find(_written.Draft, _written.Comment, NewAccount()), Is.Null);
            Assert.That(comments.All(NewDraft()), Is.Empty);
            Assert.That(comments.TallyOf(_written.By.Account, Morning.AddSeconds(59)), Is.EqualTo(new AuthorTally(1, 2)));
            Assert.That(comments.TallyOf(_written.By.Account, Morning.AddMinutes(1)), Is.EqualTo(new AuthorTally(1, 0)));
        }
    }

    [Test]
    public async Task Withdrawn_the_words_before_are_still_on_the_disk_and_nothing_was_overwritten()
    {
        using (var comments = Open())
        {
            _ = await comments.AppendAsync(_written, default);
        }

        var before = await File.ReadAllBytesAsync(Path);
        using (var comments = Open())
        {
            var withdrawn = await comments.AppendAsync(_written with { Command = NewCommand(), Event = new CommentEvent.Withdrawn(2) }, default);
            Assert.That(withdrawn.IsWithdrawn);
        }

        Assert.That((await File.ReadAllBytesAsync(Path))[..before.Length], Is.EqualTo(before));
    }

    [Test]
    public async Task One_name_chosen_by_two_authors_is_two_comments()
    {
        var other = _written with { Command = NewCommand(), By = _written.By with { Account = NewAccount() } };
        using (var comments = Open())
        {
            _ = await comments.AppendAsync(_written, default);
            _ = await comments.AppendAsync(other, default);
        }

        using var again = Open();
        Assert.That(again.All(_written.Draft).Select(comment => comment.Author), Is.EquivalentTo([_written.By.Account, other.By.Account]));
    }

    [Test]
    public async Task Torn_at_whichever_byte_the_last_line_is_cut_and_what_was_said_before_it_stands()
    {
        using (var comments = Open())
        {
            _ = await comments.AppendAsync(_written, default);
        }

        var first = new FileInfo(Path).Length;
        using (var comments = Open())
        {
            _ = await comments.AppendAsync(Reworded, default);
        }

        var whole = await File.ReadAllBytesAsync(Path);
        for (var length = (int)first + 1; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(Path, whole[..length]);
            var notices = new List<string>();
            using var comments = Comments.Open(_folder.Path, notices.Add, default);
            Assert.That(comments.All(_written.Draft).Single().Current.Number, Is.EqualTo(1));
            Assert.That(notices.Single(), Does.StartWith("The last line of commentary.journal was torn"));
        }
    }

    [Test]
    public async Task A_bad_line_is_said_by_verify_and_stops_new_comments_but_not_the_record()
    {
        var history = await StoredHistory.WriteAsync(_folder.Path);
        await using (var store = await StoredHistory.OpenAsync(_folder.Path))
        {
            _ = await store.Comments.AppendAsync(_written, default);
            _ = await store.Comments.AppendAsync(Reworded, default);
        }

        var bytes = await File.ReadAllBytesAsync(Path);
        bytes[30] ^= 1;
        await File.WriteAllBytesAsync(Path, bytes);
        Assert.That((await VerifyAsync()).Findings[0], Is.EqualTo("commentary.journal, line 1: its checksum is not that of its bytes."));
        await using (var store = await StoredHistory.OpenAsync(_folder.Path, _ => { }))
        {
            Assert.That(store.Comments.Condition, Is.InstanceOf<StoreCondition.ReadingOnly>());
            Assert.That(async () => await store.Comments.AppendAsync(_written, default), Throws.InstanceOf<Core.History.LogClosedException>());
            Assert.That(store.Condition, Is.EqualTo(new StoreCondition.Open()));
            Assert.That(await history.EssencesAsync(store.Log), Is.Not.Empty);
        }

        Assert.That(await File.ReadAllBytesAsync(Path), Is.EqualTo(bytes));
    }

    [Test]
    public async Task A_line_that_could_not_follow_is_said_by_verify()
    {
        _ = await StoredHistory.WriteAsync(_folder.Path);
        await using (var store = await StoredHistory.OpenAsync(_folder.Path))
        {
            _ = await store.Comments.AppendAsync(_written, default);
            _ = await store.Comments.AppendAsync(Reworded, default);
        }

        Assert.That((await VerifyAsync()).Findings, Is.Empty);
        await File.WriteAllLinesAsync(Path, (await File.ReadAllLinesAsync(Path)).Reverse());
        Assert.That((await VerifyAsync()).Findings[0], Is.EqualTo($"commentary.journal, line 1: comment {_written.Comment} can't be followed by Reworded."));
    }

    [Test]
    public async Task The_files_of_the_record_are_the_same_bytes_whether_or_not_anything_was_said()
    {
        _ = await StoredHistory.WriteAsync(_folder.Path);
        var before = Digests();
        await using (var store = await StoredHistory.OpenAsync(_folder.Path))
        {
            _ = await store.Comments.AppendAsync(_written, default);
            _ = await store.Comments.AppendAsync(Reworded, default);
        }

        Assert.That(Digests(), Is.EqualTo(before));

        List<string> Digests() => [.. new[] { EmbeddedDraftLog.FileName, WorkingTexts.FileName }
            .Select(name => $"{name} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_folder.File(name))))}")];
    }

    [Test]
    public async Task A_store_of_before_there_was_commentary_opens_and_takes_it()
    {
        _ = await StoredHistory.WriteAsync(_folder.Path);
        File.Delete(Path);
        Assert.That((await VerifyAsync()).Findings, Is.Empty);
        await using (var store = await StoredHistory.OpenAsync(_folder.Path))
        {
            Assert.That(store.Comments.All(_written.Draft), Is.Empty);
            _ = await store.Comments.AppendAsync(_written, default);
        }

        Assert.That((await VerifyAsync()).Findings, Is.Empty);
    }

    private Comments Open() => Comments.Open(_folder.Path, notice => Assert.Fail(notice), default);

    private Task<VerificationReport> VerifyAsync() => StoreVerification.VerifyAsync(_folder.Path, null, default);
}
