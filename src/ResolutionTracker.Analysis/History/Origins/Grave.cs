using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Removed words as they are looked for. There may be many thousands, so it holds little: what is needed to look at one closely is made
/// then.</summary>
/// <param name="Runs">Whose each word was; ranges in <paramref name="Text"/>.</param>
/// <param name="Weight">What its tokens weigh together.</param>
/// <param name="Beside">What stood right before and behind them; null where they are not looked for by their neighbours.</param>
/// <param name="Back">When all or some of them last came back; null where they never did.</param>
internal sealed record Grave(
    Removal Of, string Text, ImmutableArray<WordRun<WordOrigin>> Runs, int Weight, Neighbours? Beside = null, WordsReturn? Back = null)
{
    private Wording.Token[]? _tokens;

    public Wording Words => Wording.Of(Text, _tokens ??= Wording.TokensOf(Text), Weight);

    public RemovedWords Removed => new(Of.Clause, Text, Runs, Of.States, Of.Amendment, Of.Position, Of.At, Back);
}
