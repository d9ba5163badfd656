namespace ResolutionTracker.Benchmarks;

/// <summary>A folder for one measurement, deleted after it; beside the program, so that it lies on a disk and not in memory.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } =
        Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "scratch", Path.GetRandomFileName())).FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
