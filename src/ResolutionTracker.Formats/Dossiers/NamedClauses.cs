using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The clauses that a file names by the labels which they bear at that moment.</summary>
internal static class NamedClauses
{
    public static (Clause? Clause, FileRefusal? Refusal) Of(DossierEntry entry, Draft draft, string field) =>
        Of(entry, draft, field, entry.Front.Text(field)!);

    public static (Clause? Clause, FileRefusal? Refusal) Of(DossierEntry entry, Draft draft, string field, string label)
    {
        // An identity names a clause that has left the text too, which no label does any more.
        var clause = ClauseId.TryParse(label, null, out var id)
            ? draft.Find(id)
            : draft.Present.FirstOrDefault(one => Plain(one.Label.Value) == Plain(label));
        return clause is not null
            ? (clause, null)
            : (null, entry.Refused("no-such-label", field, $"“{label}” names no clause of the text as it then stood; its clauses are {Labels(draft)}."));
    }

    /// <returns>The clause that “after” names; null for the head of the text.</returns>
    public static (Clause? Clause, FileRefusal? Refusal) After(DossierEntry entry, Draft draft) =>
        entry.Front.Text("after") == "start" ? (null, null) : Of(entry, draft, "after");

    private static string Plain(string label) => string.Concat(label.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static string Labels(Draft draft)
    {
        var labels = draft.Present.Select(clause => clause.Label.Value).ToList();
        return labels.Count <= 40 ? string.Join(", ", labels) : $"{string.Join(", ", labels.Take(39))} … {labels[^1]}";
    }
}
