using ResolutionTracker.Formats.Checked;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>import --check PATH…</c>: the same as <c>import</c> into nothing. Exit 1 when a file fails.</summary>
internal static class ImportCheck
{
    public static async Task<int> RunAsync(string[] paths, bool asJson, CancellationToken cancellation)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            throw new InputRefusedException($"{missing}: there is no such file; check the path.");
        }

        var text = new CheckText(Console.Out);
        var hasFailed = false;
        foreach (var path in TextFolder.Expanded(paths))
        {
            foreach (var check in await ChecksAsync(path, cancellation))
            {
                hasFailed |= check.Failure is not null;
                if (asJson)
                {
                    CheckJson.WriteLine(Console.Out, check);
                }
                else
                {
                    text.Write(check);
                }
            }
        }

        if (!asJson)
        {
            text.WriteTotals();
        }

        return hasFailed ? Verbs.Found : Verbs.Done;
    }

    private static async Task<IReadOnlyList<CheckedText>> ChecksAsync(string path, CancellationToken cancellation) =>
        Directory.Exists(path)
            ? await DossierAsync(path, new DirectoryInfo(path), cancellation)
            : [await FileAsync(path, cancellation)];

    private static async Task<CheckedText> FileAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var file = new FileInfo(path);
            return CheckedText.Of(path, ResolutionText.Preview(file.Name, await InputFile.ReadAsync(file, cancellation)));
        }
        catch (InputRefusedException refused)
        {
            return new CheckedText(path, null, refused.Message);
        }
    }

    private static async Task<IReadOnlyList<CheckedText>> DossierAsync(string path, DirectoryInfo folder, CancellationToken cancellation) =>
        await DossierFolder.ReadAsync(folder, cancellation) switch
        {
            DossierReading.Read read => [.. read.Texts.Select(text => CheckedText.Of(Path.Combine(path, text.File), new TextReading.Read(text.Text)))],
            DossierReading.Refused refused => [.. refused.Why.Select(why => new CheckedText(Path.Combine(path, why.File), null, why.Sentence))],
            _ => throw new InvalidOperationException("A reading is one of two."),
        };
}
