using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>The few calls whose results the base library keeps to itself: it swallows the error of a flush.</summary>
internal static partial class NativeFile
{
    private const int ReadOnly = 0;
    private const int ReadWrite = 2;
    private const int Create = 0x40;
    private const int OpenFolder = 0x10000;
    private const int CloseOnExec = 0x80000;
    private const uint StartWriting = 2;
    private const int LockShared = 1;
    private const int LockExclusive = 2;
    private const int LockNonBlocking = 4;

    /// <summary>Writes all of it at that place, or throws; a write that took only a part is a failed one.</summary>
    public static unsafe void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset)
    {
        nint written;
        fixed (byte* start = bytes)
        {
            written = PWrite(file, start, bytes.Length, offset);
        }

        if (written < 0)
        {
            throw Failure("write");
        }

        if (written != bytes.Length)
        {
            throw new IOException($"The write took {written} of {bytes.Length} bytes.");
        }
    }

    /// <summary>The file's bytes, and its length, are on the disk when this returns; throws otherwise, and must not be tried again.</summary>
    public static void Flush(SafeFileHandle file)
    {
        if (FDataSync(file) != 0)
        {
            throw Failure("flush");
        }
    }

    /// <summary>Has the disk begin with bytes that will be flushed soon. Its result says nothing that the flush's does not.</summary>
    public static void StartFlush(SafeFileHandle file, long offset, long count) => _ = SyncFileRange(file, offset, count, StartWriting);

    /// <summary>Makes the names of new, renamed and deleted files in a folder durable.</summary>
    public static void FlushFolder(string folder)
    {
        using var opened = Owned(Open(folder, ReadOnly | OpenFolder | CloseOnExec, 0), "open the folder");
        if (FSync(opened) != 0)
        {
            throw Failure("flush of the folder");
        }
    }

    /// <summary>Opens a file without the base library's own locks.</summary>
    /// <param name="create">False opens it for reading only.</param>
    public static SafeFileHandle OpenUnlocked(string path, bool create) =>
        Owned(Open(path, (create ? ReadWrite | Create : ReadOnly) | CloseOnExec, 0x1A4), $"open {path}");

    /// <returns>False where another holds it.</returns>
    public static bool TryLock(SafeFileHandle file, bool shared) =>
        FLock(file, (shared ? LockShared : LockExclusive) | LockNonBlocking) == 0;

    private static SafeFileHandle Owned(int descriptor, string what) =>
        descriptor < 0 ? throw Failure(what) : new SafeFileHandle(descriptor, ownsHandle: true);

    private static IOException Failure(string what)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"The {what} failed: {Marshal.GetPInvokeErrorMessage(error)} (error {error}).");
    }

    [LibraryImport("libc", EntryPoint = "pwrite", SetLastError = true)]
    private static unsafe partial nint PWrite(SafeFileHandle file, byte* bytes, nint count, long offset);

    [LibraryImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    private static partial int FDataSync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "sync_file_range")]
    private static partial int SyncFileRange(SafeFileHandle file, long offset, long count, uint what);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int FLock(SafeFileHandle file, int operation);

    // The mode is a variadic argument; on Linux, x64 and arm64 pass it as any other.
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);
}
