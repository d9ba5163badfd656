namespace ResolutionTracker.Storage.Embedded.Tests;

/// <summary>A store on a disk that refuses, one time or for ever.</summary>
public sealed class FailingDiskTests
{
    [TestCase("record.journal", "pwrite64:error=ENOSPC:when=20+", TestName = "The record on a full disk")]
    [TestCase("record.journal", "pwrite64:error=EIO:when=20", TestName = "The record on a disk that fails to write once")]
    [TestCase("record.journal", "pwrite64:retval=100:when=20", TestName = "The record on a disk that takes a part of a write")]
    [TestCase("record.journal", "fdatasync:error=EIO:when=20", TestName = "The record on a disk that fails to flush once")]
    [TestCase("working.journal", "pwrite64:error=ENOSPC:when=20", TestName = "Working texts on a disk that fails to write once")]
    [TestCase("working.journal", "fdatasync:error=EIO:when=20", TestName = "Working texts on a disk that fails to flush once")]
    [TestCase("commentary.journal", "pwrite64:error=ENOSPC:when=20", TestName = "Comments on a disk that fails to write once")]
    [TestCase("commentary.journal", "fdatasync:error=EIO:when=20", TestName = "Comments on a disk that fails to flush once")]
    [TestCase("accounts.db", "pwrite64:error=ENOSPC:when=30+", TestName = "Accounts on a full disk")]
    [TestCase("accounts-log.db", "pwrite64:error=ENOSPC:when=30+", TestName = "Accounts on a full disk, at their log")]
    [TestCase("accounts.db", "fdatasync:error=EIO:when=20", TestName = "Accounts on a disk that fails to flush once")]
    public async Task After_a_failure_nothing_more_is_acknowledged_and_a_restart_recovers(string file, string fault)
    {
        using var folder = new TestFolder();
        await using (await EmbeddedStore.OpenAsync(folder.Path, new EmbeddedStoreOptions(), null, default))
        {
            // The files must be there before calls on them can be made to fail.
        }

        File.AppendAllText(folder.File("accounts-log.db"), "");
        using var writing = WritingProcess.Start(folder.Path, (file, "pwrite64,fsync,fdatasync", fault));
        await writing.ReadyAsync();
        var exitCode = await writing.EndAsync();

        Assert.That(exitCode, Is.EqualTo(3), "each writer was refused, again and again");
        Assert.That(
            writing.Lines.Where(line => line.StartsWith("closed ", StringComparison.Ordinal)),
            Is.EquivalentTo(Enumerable.Repeat("closed record", 6).Concat(["closed working", "closed comments", "closed accounts"])));
        await writing.ExpectAcknowledgedAsync(folder.Path);
    }
}
