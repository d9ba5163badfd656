using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.History;

/// <summary>Compares two moments of one draft, whichever of them is the earlier.</summary>
public static class DraftComparison
{
    /// <summary>As <see cref="TextComparison.Compare"/> does by content; what belongs together is known from the record.</summary>
    public static JudgedComparison Of(PastText from, PastText to, string language)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var links = from.Position <= to.Position ? RecordedLinks.Of(from, to) : ClauseLinks.Mirrored(RecordedLinks.Of(to, from));
        var (old, @new) = (TextsOf(from), TextsOf(to));
        return JudgedComparison.Of(old, @new, language, ComparedRows.Of(links, old, @new));
    }

    /// <summary>The words of its clauses, in its order.</summary>
    public static IReadOnlyList<string> TextsOf(PastText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Clauses.Select(clause => clause.Text)];
    }
}
