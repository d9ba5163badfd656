using System.CommandLine;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Carried;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>carry --base F --current F --amended F</c>: what an amendment says on the text that now stands. Exit 1 where a person has to decide.</summary>
internal static class CarryVerb
{
    public static Command Create()
    {
        var @base = new Option<FileInfo>("--base") { Description = "The text that the amendment was written against, one paragraph a clause.", Required = true };
        var current = new Option<FileInfo>("--current") { Description = "The text that now stands.", Required = true };
        var amended = new Option<FileInfo>("--amended") { Description = "The base as the amendment would have it.", Required = true };
        var format = TextOrJson();
        var command = new Command("carry", "Says what an amendment becomes on a text that has moved on; exit 1 where it needs a decision.")
        {
            @base, current, amended, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var carried = CarryOver.Carry(
                await ClausesAsync(parsed.GetRequiredValue(@base), cancellation),
                await ClausesAsync(parsed.GetRequiredValue(current), cancellation),
                await ClausesAsync(parsed.GetRequiredValue(amended), cancellation));
            var sentences = new CarrySentences("the text now", "this amendment", CarrySentences.Paragraph);
            if (parsed.GetValue(format) == "json")
            {
                CarryJson.Write(Console.Out, carried, sentences);
            }
            else
            {
                CarryText.Write(Console.Out, carried, sentences);
            }

            return carried.Outcome == CarryOutcome.NeedsDecision ? Verbs.Found : Verbs.Done;
        });
        return command;
    }

    public static Option<string> TextOrJson()
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    public static async Task<IReadOnlyList<string>> ClausesAsync(FileInfo file, CancellationToken cancellation) =>
        ParagraphText.Split(await InputFile.ReadTextAsync(file, cancellation));
}
