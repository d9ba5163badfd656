using System.Collections.Immutable;
using System.Text;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What holds of all that is found, whatever the texts.</summary>
internal static class ConsequenceLaws
{
    /// <summary>A place has the old words, its wording differs there alone, and all of them together differ at their places alone.</summary>
    /// <returns>How many places were found.</returns>
    /// <exception cref="InvalidOperationException">A law does not hold.</exception>
    public static int Hold(string before, string after, Draft draft)
    {
        var places = ConsequentialChanges.Of(before, after, draft);
        Require(places.SequenceEqual(ConsequentialChanges.Of(before, after, draft)), "The same twice.");
        foreach (var clause in draft.Clauses)
        {
            var expected = new StringBuilder();
            var at = 0;
            foreach (var place in In(clause, places))
            {
                Require(at <= place.Start, "In order, and none overlap.");
                Require(Even(clause.Text[place.Start..place.End]) == Even(place.Change.Old), "The old words stand there.");
                Require(before.Contains(place.Change.Old, StringComparison.Ordinal), "They stood in the clause before.");
                Require(after.Contains(place.Change.New, StringComparison.Ordinal), "The new words stand in it now.");
                Require(
                    place.Wording == string.Concat(clause.Text[..place.Start], place.Change.New, clause.Text[place.End..]), "One place is changed.");
                expected.Append(clause.Text[at..place.Start]).Append(place.Change.New);
                at = place.End;
            }

            Require(
                ConsequentialChanges.Apply(clause.Text, In(clause, places)) == expected.Append(clause.Text[at..]).ToString(), "All are changed.");
        }

        return places.Length;
    }

    /// <summary>The draft with all places of its clauses taken over.</summary>
    public static Draft WithAll(ImmutableArray<ConsequentialPlace> places, Draft draft) => draft with
    {
        Clauses = draft.Clauses.ConvertAll(clause => clause with { Text = ConsequentialChanges.Apply(clause.Text, In(clause, places))! }),
    };

    private static IEnumerable<ConsequentialPlace> In(Clause clause, ImmutableArray<ConsequentialPlace> places) =>
        places.OfType<ConsequentialPlace.InClause>().Where(place => place.Clause == clause.Id);

    private static string Even(string words) =>
        string.Join(' ', words.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Require(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException(law);
        }
    }
}
