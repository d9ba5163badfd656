namespace ResolutionTracker.Text.Tests;

/// <summary>What was judged of two wordings, in one line: <c>Force: Verb Weaker demands → urges</c>, with a bar between changes.</summary>
internal static class Judgement
{
    public static string Of(string old, string @new, string language) =>
        string.Join(" | ", WordsThatMatter.Judge(old, @new, WordDiff.Compare(old, @new), language).Select(Said));

    private static string Said(JudgedChange change) =>
        change.Named.IsEmpty ? $"{change.Kind}" : $"{change.Kind}: {string.Join("; ", change.Named.Select(Said))}";

    private static string Said(NamedChange named) => named.Direction switch
    {
        NamedDirection.Added => $"{named.Kind} Added {named.New}",
        NamedDirection.Removed => $"{named.Kind} Removed {named.Old}",
        _ => $"{named.Kind} {named.Direction} {named.Old} → {named.New}",
    };
}
