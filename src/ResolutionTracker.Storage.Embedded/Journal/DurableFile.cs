using Microsoft.Win32.SafeHandles;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Files that are there after a power cut once a method has returned.</summary>
internal static class DurableFile
{
    private const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;

    public static void CreateFolder(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (Directory.Exists(full))
        {
            return;
        }

        var parent = Path.GetDirectoryName(full)!;
        CreateFolder(parent);
        _ = Directory.CreateDirectory(full);
        NativeFile.FlushFolder(parent);
    }

    /// <summary>Opens a file for reading and writing, and makes it, durably, where it is missing.</summary>
    public static SafeFileHandle Open(string path)
    {
        var isNew = !File.Exists(path);
        var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, Shared);
        if (isNew)
        {
            NativeFile.Flush(file);
            NativeFile.FlushFolder(FolderOf(path));
        }

        return file;
    }

    public static SafeFileHandle OpenToRead(string path) => File.OpenHandle(path, FileMode.Open, FileAccess.Read, Shared);

    /// <summary>Puts a new file in the place of an old one; at every moment one of the two is there, whole.</summary>
    /// <returns>The new file, open.</returns>
    public static SafeFileHandle Replace(string path, ReadOnlySpan<byte> content)
    {
        var written = path + ".new";
        var file = File.OpenHandle(written, FileMode.Create, FileAccess.ReadWrite, Shared);
        NativeFile.Write(file, content, 0);
        NativeFile.Flush(file);
        File.Move(written, path, overwrite: true);
        NativeFile.FlushFolder(FolderOf(path));
        return file;
    }

    /// <summary>Takes the end off a file and keeps it beside.</summary>
    /// <returns>The name of the file in which the end is kept.</returns>
    public static string CutOff(string path, SafeFileHandle file, long from)
    {
        var tail = new byte[RandomAccess.GetLength(file) - from];
        for (var read = 0; read < tail.Length;)
        {
            var more = RandomAccess.Read(file, tail.AsSpan(read), from + read);
            if (more == 0)
            {
                throw new IOException("The file became shorter while it was read.");
            }

            read += more;
        }

        var number = 1;
        while (File.Exists($"{path}.torn-{number}"))
        {
            number++;
        }

        using (var kept = File.OpenHandle($"{path}.torn-{number}", FileMode.CreateNew, FileAccess.Write, FileShare.Read))
        {
            NativeFile.Write(kept, tail, 0);
            NativeFile.Flush(kept);
        }

        NativeFile.FlushFolder(FolderOf(path));
        RandomAccess.SetLength(file, from);
        NativeFile.Flush(file);
        return $"{Path.GetFileName(path)}.torn-{number}";
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
