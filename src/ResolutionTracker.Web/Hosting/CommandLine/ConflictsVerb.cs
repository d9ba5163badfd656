using System.CommandLine;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Formats.Carried;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>conflicts --base F AMENDED…</c>: which amended texts can't both be accepted. Exit 1 where there are such.</summary>
internal static class ConflictsVerb
{
    public static Command Create()
    {
        var @base = new Option<FileInfo>("--base") { Description = "The text that all of them were written against, one paragraph a clause.", Required = true };
        var amended = new Argument<FileInfo[]>("AMENDED")
        {
            Description = "The base as each amendment would have it, two texts or more.",
            Arity = new ArgumentArity(2, 100_000),
        };
        var format = CarryVerb.TextOrJson();
        var command = new Command("conflicts", "Says which amended texts can't both be accepted; exit 1 where there are such.") { @base, amended, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var files = parsed.GetRequiredValue(amended);
            var texts = new List<IReadOnlyList<string>>();
            foreach (var file in files)
            {
                texts.Add(await CarryVerb.ClausesAsync(file, cancellation));
            }

            // As they were named: two folders may have a file of one name.
            List<ConflictingTexts> pairs =
            [
                .. PairwiseConflicts.Of(await CarryVerb.ClausesAsync(parsed.GetRequiredValue(@base), cancellation), texts)
                    .Select(pair => new ConflictingTexts(files[pair.A].ToString(), files[pair.B].ToString(), pair.Why)),
            ];
            if (parsed.GetValue(format) == "json")
            {
                CarryJson.Write(Console.Out, pairs);
            }
            else
            {
                CarryText.Write(Console.Out, pairs);
            }

            return pairs.Count > 0 ? Verbs.Found : Verbs.Done;
        });
        return command;
    }
}
