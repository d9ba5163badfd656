using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Storage.Embedded.Verification;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

public sealed class StoreLockTests
{
    [Test]
    public async Task A_second_opener_is_told_which_process_has_the_store()
    {
        using var folder = new TestFolder();
        var message = $"The store in {folder.Path} is open in process {Environment.ProcessId}.";
        await using (await StoredHistory.OpenAsync(folder.Path))
        {
            Assert.That(() => StoredHistory.OpenAsync(folder.Path), Throws.InstanceOf<StoreInUseException>().With.Message.EqualTo(message));
            Assert.That(
                () => StoreVerification.VerifyAsync(folder.Path, null, default),
                Throws.InstanceOf<StoreInUseException>().With.Message.EqualTo(message));
        }

        await using var again = await StoredHistory.OpenAsync(folder.Path);
    }

    [Test]
    public async Task The_lock_of_a_killed_process_hinders_nobody()
    {
        using var folder = new TestFolder();
        using var writing = WritingProcess.Start(folder.Path);
        await writing.ReadyAsync();
        Assert.That(() => StoredHistory.OpenAsync(folder.Path), Throws.InstanceOf<StoreInUseException>());
        await writing.KillAsync();

        await using var store = await StoredHistory.OpenAsync(folder.Path, _ => { });
        Assert.That(store.Condition, Is.EqualTo(new StoreCondition.Open()));
    }

    [Test]
    public async Task A_lock_file_left_behind_hinders_nobody()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.File(StoreLock.FileName), "1\n");

        await using (await StoredHistory.OpenAsync(folder.Path))
        {
            // Opening it is all that was asked.
        }

        Assert.That(await File.ReadAllTextAsync(folder.File(StoreLock.FileName)), Is.EqualTo($"{Environment.ProcessId}\n"));
    }
}
