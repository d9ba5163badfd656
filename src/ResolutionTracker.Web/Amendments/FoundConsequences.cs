using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>A place that still says what a change of an accepted amendment has changed.</summary>
/// <param name="Through">The change that was accepted.</param>
public sealed record FoundConsequence(ChangeId Through, ConsequentialPlace Place)
{
    public ClauseId? Clause => (Place as ConsequentialPlace.InClause)?.Clause;

    public AmendmentId? Amendment => (Place as ConsequentialPlace.InAmendment)?.Amendment;

    /// <summary>Names the place and the words found there, so that it is another one once they have moved on.</summary>
    public string Key => Place switch
    {
        ConsequentialPlace.InClause p => string.Create(CultureInfo.InvariantCulture, $"{Through}/{p.Clause}/{p.Version}/{p.Start}-{p.End}"),
        ConsequentialPlace.InAmendment p => string.Create(
            CultureInfo.InvariantCulture, $"{Through}/{p.Amendment}/{p.Through}/{p.Wording.Length}/{p.Start}-{p.End}"),
        _ => throw new InvalidOperationException($"{Place.GetType().Name} has no key."),
    };
}

/// <summary>Where else the words stand that an accepted amendment changed.</summary>
internal static class FoundConsequences
{
    /// <returns>In the order of the amendment's changes, then of the text, then of open amendments.</returns>
    public static List<FoundConsequence> Of(Draft draft, Amendment amendment) =>
    [
        .. amendment.Accepted
            .Where(change => change is { BaseText: not null, Accepted: not null })
            .SelectMany(change => ConsequentialChanges.Of(change.BaseText!, (change.IsModified ? change.Accepted : change.Proposed)!, draft)
                .Select(place => new FoundConsequence(change.Change, place))),
    ];

    public static ImmutableList<ClauseEdit> Edits(Draft draft, IReadOnlyList<FoundConsequence> chosen) =>
    [
        .. chosen.Where(found => found.Clause is not null).GroupBy(found => found.Clause!.Value).Select(same =>
        {
            var clause = draft.Find(same.Key)!;
            return new ClauseEdit.Revise(clause.Id, clause.Version, ConsequentialChanges.Apply(clause.Text, same.Select(found => found.Place)) ?? clause.Text);
        }),
    ];

    public static ImmutableList<ConsequentialWords> Words(Draft draft, IReadOnlyList<FoundConsequence> chosen) =>
    [
        .. chosen.Select(found => found.Place).OfType<ConsequentialPlace.InAmendment>().GroupBy(place => (place.Amendment, place.Through)).Select(same =>
        {
            var words = draft.Find(same.Key.Amendment)!.Changes.Find(change => change.Id == same.Key.Through)!.ProposedText!;
            return new ConsequentialWords(same.Key.Amendment, same.Key.Through, words, ConsequentialChanges.Apply(words, same) ?? words);
        }),
    ];
}
