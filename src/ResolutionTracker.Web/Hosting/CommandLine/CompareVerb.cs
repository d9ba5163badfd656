using System.CommandLine;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Compared;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>compare OLD NEW</c>: two texts, one paragraph a clause. Exit 1 where they differ.</summary>
internal static class CompareVerb
{
    public static Command Create()
    {
        var old = new Argument<FileInfo>("OLD") { Description = "The text as it was." };
        var @new = new Argument<FileInfo>("NEW") { Description = "The text as it is." };
        var format = new Option<string>("--format") { Description = "text, json or html.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var command = new Command("compare", "Shows what changed between two texts, word by word; exit 1 where they differ.") { old, @new, format };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetValue(format)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo old, FileInfo @new, string format, CancellationToken cancellation)
    {
        var before = ParagraphText.Split(await InputFile.ReadTextAsync(old, cancellation));
        var after = ParagraphText.Split(await InputFile.ReadTextAsync(@new, cancellation));
        var compared = JudgedComparison.Of(before, after, WrittenLanguage.Of(after.Concat(before)));
        switch (format)
        {
            case "json":
                ComparisonJson.Write(Console.Out, compared);
                break;
            case "html":
                ComparisonHtml.Write(Console.Out, compared);
                break;
            default:
                ComparisonText.Write(Console.Out, compared);
                break;
        }

        return compared.IsSame ? Verbs.Done : Verbs.Found;
    }
}
