using DiffPlex;

namespace ResolutionTracker.Text;

/// <summary>Our tokens for DiffPlex's own differs and mergers, in place of its <c>WordChunker</c>, which leaves
/// brackets, quotes and dashes glued to the word.</summary>
public sealed class TokenChunker : IChunker
{
    /// <summary>The one there is; it holds nothing.</summary>
    public static TokenChunker Instance { get; } = new();

    private TokenChunker()
    {
    }

    public IReadOnlyList<string> Chunk(string text) => WordTokenizer.Tokens(text);
}
