using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Web.History.Importing;

/// <summary>One of the texts of a drafting history.</summary>
/// <param name="Name">The file's name: the source of what is entered from it.</param>
/// <param name="At">When the text was so; null where nobody has said.</param>
/// <param name="Key">Of a text that was sent in; empty for a file.</param>
public sealed record DatedText(string Name, DateTimeOffset? At, ReadText Text, string Key = "")
{
    /// <summary>The words of its clauses as a draft has them.</summary>
    public IReadOnlyList<string> Clauses { get; } = TextDraft.WordsOf(Text);
}
