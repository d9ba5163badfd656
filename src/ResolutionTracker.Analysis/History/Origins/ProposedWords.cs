using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The wording that a change of an amendment proposes now, and whose each word is.</summary>
/// <param name="Runs">Null for the amendment's own authors, whoever they are when it is accepted.</param>
internal sealed record ProposedWords(string Text, ImmutableArray<WordRun<WordOwner?>> Runs)
{
    public static ProposedWords Own(string text) => new(text, WordRuns.Whole<WordOwner?>(text, null));

    /// <summary>Those of the changes that propose any.</summary>
    public static WordsByChange<ProposedWords> Of(IReadOnlyList<Change> changes)
    {
        var all = ImmutableArray.CreateBuilder<(ChangeId Change, ProposedWords Words)>(changes.Count);
        foreach (var change in changes)
        {
            if (change.ProposedText is { } text)
            {
                all.Add((change.Id, Own(text)));
            }
        }

        return new WordsByChange<ProposedWords>(all.DrainToImmutable());
    }

    /// <summary>The same with other words: what stays is whose it was.</summary>
    /// <param name="of">Whose a token that comes in is.</param>
    public ProposedWords Reworded(string text, Func<PartOfChange, int, WordOwner?> of) => text == Text
        ? this
        : new ProposedWords(text, new TextRework(Text, text).Said(Runs, of));
}
