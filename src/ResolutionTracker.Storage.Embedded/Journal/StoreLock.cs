using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>One process per store. The system lets go of the lock when its process ends, however it ends; the file stays and hinders nobody.</summary>
internal sealed class StoreLock : IDisposable
{
    public const string FileName = "store.lock";
    private readonly SafeFileHandle? _file;

    private StoreLock(SafeFileHandle? file) => _file = file;

    /// <exception cref="StoreInUseException">Another has it.</exception>
    public static StoreLock Take(string folder)
    {
        var file = NativeFile.OpenUnlocked(Path.Combine(folder, FileName), create: true);
        if (!NativeFile.TryLock(file, shared: false))
        {
            throw InUse(folder, file);
        }

        var process = Encoding.ASCII.GetBytes($"{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}\n");
        RandomAccess.SetLength(file, 0);
        NativeFile.Write(file, process, 0);
        return new StoreLock(file);
    }

    /// <summary>Keeps others from opening the store while it is only looked at; writes nothing.</summary>
    /// <exception cref="StoreInUseException">Another has it.</exception>
    public static StoreLock TakeToLook(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new StoreLock(null);
        }

        var file = NativeFile.OpenUnlocked(path, create: false);
        return NativeFile.TryLock(file, shared: true) ? new StoreLock(file) : throw InUse(folder, file);
    }

    public void Dispose() => _file?.Dispose();

    private static StoreInUseException InUse(string folder, SafeFileHandle file)
    {
        Span<byte> text = stackalloc byte[20];
        using (file)
        {
            text = text[..RandomAccess.Read(file, text, 0)];
        }

        var holder = Utf8Parser.TryParse(text, out int process, out _)
            ? $"process {process.ToString(CultureInfo.InvariantCulture)}"
            : "another process";
        return new StoreInUseException($"The store in {Path.GetFullPath(folder)} is open in {holder}.");
    }
}
