using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>Opens a store and says on standard error what it finds; progress only where a person looks on.</summary>
internal static class OpenStore
{
    /// <summary>Null where nobody looks on.</summary>
    public static IProgress<StoreProgress>? Progress => Console.IsErrorRedirected ? null : new Spoken();

    /// <summary>The part of some long work that is done, from 0 to 1; null where nobody looks on.</summary>
    public static IProgress<double>? ProgressOf(string what) => Progress is { } spoken ? new Part(what, spoken) : null;

    public static Task<EmbeddedStore> AtAsync(string folder, CancellationToken cancellation) => EmbeddedStore.OpenAsync(
        folder,
        new EmbeddedStoreOptions { Notice = Console.Error.WriteLine },
        Progress,
        cancellation);

    private sealed class Part(string what, IProgress<StoreProgress> spoken) : IProgress<double>
    {
        public void Report(double value) => spoken.Report(new StoreProgress(what, value));
    }

    private sealed class Spoken : IProgress<StoreProgress>
    {
        private string? _said;

        public void Report(StoreProgress value)
        {
            var now = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.What}: {value.Part:P0}");
            if (now != Interlocked.Exchange(ref _said, now))
            {
                Console.Error.WriteLine(now);
            }
        }
    }
}
