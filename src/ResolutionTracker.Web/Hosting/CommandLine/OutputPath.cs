namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>Where a verb writes: whole or not at all, and never over what is there.</summary>
internal static class OutputPath
{
    /// <returns>The full path, where nothing is yet but perhaps an empty folder.</returns>
    public static string Free(string given)
    {
        var path = Path.GetFullPath(given);
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new InputRefusedException($"{given}: something is there already; name a file or folder that is new.");
        }

        return Directory.Exists(Path.GetDirectoryName(path))
            ? path
            : throw new InputRefusedException($"{given}: there is no folder to write it in; make it first.");
    }

    public static async Task WriteFileAsync(string path, Func<Stream, Task> write)
    {
        if (Directory.Exists(path))
        {
            throw new InputRefusedException($"{path}: this is a folder, and a file is to be written; name one.");
        }

        var part = path + ".part";
        try
        {
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
            {
                await write(file);
            }

            File.Move(part, path);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <param name="complete">What is done to the folder, by its path, before it takes its place; null for nothing.</param>
    public static async Task WriteFolderAsync(
        string path, IEnumerable<(string Name, byte[] Content)> files, CancellationToken cancellation, Func<string, Task>? complete = null)
    {
        var part = Directory.CreateDirectory(path + ".part");
        try
        {
            foreach (var (name, content) in files)
            {
                await File.WriteAllBytesAsync(Path.Combine(part.FullName, name), content, cancellation);
            }

            await (complete?.Invoke(part.FullName) ?? Task.CompletedTask);
            if (Directory.Exists(path))
            {
                Directory.Delete(path);
            }

            part.MoveTo(path);
        }
        catch
        {
            part.Delete(recursive: true);
            throw;
        }
    }
}
