using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Formats.Carried;

/// <summary>Writes what became of an amendment for people: the outcome, its reasons, and the clauses, each choice with its name.</summary>
public static class CarryText
{
    public static void Write(TextWriter writer, CarriedOver carried, CarrySentences sentences)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(carried);
        ArgumentNullException.ThrowIfNull(sentences);
        writer.WriteLine(carried.Outcome switch
        {
            CarryOutcome.Clean => "Clean: the amendment goes on the text as it now is.",
            CarryOutcome.AlreadyContained => "Already contained: the text says it now.",
            _ => "Needs a decision.",
        });
        foreach (var reason in carried.Reasons)
        {
            writer.WriteLine($"- {Plain(sentences.Of(reason))}");
        }

        if (carried.Result is { } result)
        {
            WriteClauses(writer, result);
        }

        foreach (var choice in carried.Choices)
        {
            writer.WriteLine();
            writer.WriteLine($"== {choice.Name}");
            WriteClauses(writer, choice.Result);
        }
    }

    public static void Write(TextWriter writer, IReadOnlyCollection<ConflictingTexts> pairs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(pairs);
        foreach (var pair in pairs)
        {
            writer.WriteLine($"- {Plain(pair.Sentence)}");
        }

        writer.WriteLine(pairs.Count switch
        {
            0 => "All of them can be accepted together, two by two.",
            1 => "1 pair can't both be accepted.",
            var count => $"{count} pairs can't both be accepted.",
        });
    }

    private static void WriteClauses(TextWriter writer, ImmutableArray<string> clauses)
    {
        foreach (var clause in clauses)
        {
            writer.WriteLine();
            writer.WriteLine(Plain(clause));
        }
    }

    // No character reaches the terminal that could command it.
    private static string Plain(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) && character is not '\n' ? '\uFFFD' : character));
}
