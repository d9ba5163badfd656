namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Finds where replaced words still stand in a text.</summary>
internal static class PlaceSearch
{
    /// <param name="sought">The longest first, which take their places before the others look.</param>
    /// <returns>In UTF-16 code units, half-open, in the order of the text; none overlap.</returns>
    public static IEnumerable<(Replaced What, int Start, int End)> In(MarkedText text, List<Replaced> sought)
    {
        var words = text.Words;
        var taken = new bool[words.Length];
        var found = new List<(Replaced What, int Start, int End)>();
        foreach (var what in sought)
        {
            for (var at = 0; at + what.Old.Length <= words.Length; at++)
            {
                var places = taken.AsSpan(at, what.Old.Length);
                if (what.IsAt(words, at) && !places.Contains(true) && IsAllOfIt(text, what, at) && !what.IsDoneAt(words, at))
                {
                    places.Fill(true);
                    found.Add((what, words[at].Start, words[at + what.Old.Length - 1].End));
                }
            }
        }

        return found.OrderBy(place => place.Start);
    }

    // Six months are no part of thirty-six months, nor 31 October of 31 October 2025, nor the Mission of the Mission in Darfur.
    private static bool IsAllOfIt(MarkedText text, Replaced what, int at)
    {
        var end = at + what.Old.Length;
        return what.Kind is ConsequentialKind.Date or ConsequentialKind.Number
            ? text.Narrow.Contains(new Mention(what.Kind, at, end))
            : !text.IsPartOfName(at, end);
    }
}
