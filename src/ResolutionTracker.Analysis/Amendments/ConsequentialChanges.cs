using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments.Consequences;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>
/// Where else a text says what a decision has just changed: a name, a defined term, a date, or a number with what it counts. Words are
/// compared as they are written, in their own case and form; whether a place means the same thing is for a person to say.
/// </summary>
/// <remarks>Computed, never stored; the same on every machine. Nothing is thrown for any text.</remarks>
public static class ConsequentialChanges
{
    /// <param name="before">The words of one clause before the decision.</param>
    /// <param name="after">Its words after it.</param>
    /// <param name="draft">As it stands after the decision; its language says how names, dates and numbers are told.</param>
    /// <returns>In the order of the text, the changed clause's own other places among them; then of open amendments, by ordinal. No two
    /// places overlap.</returns>
    public static ImmutableArray<ConsequentialPlace> Of(string before, string after, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(draft);
        if (before == after)
        {
            return [];
        }

        var clauses = draft.Present.Select(clause => (Clause: clause, Row: new WordRow(clause.Text))).ToList();
        var proposals = Proposals(draft).Select(proposal => (Proposal: proposal, Row: new WordRow(proposal.Text))).ToList();
        var (was, now) = (new WordRow(before), new WordRow(after));
        var defined = new DefinedWords(
            [was, now, .. clauses.Select(each => each.Row), .. proposals.Select(each => each.Row)], LanguageWords.Of(draft.Language));

        var sought = ChangedMentions.Between(Marked(was), Marked(now), draft.Language);
        return sought.Count == 0 ? [] :
        [
            .. clauses.SelectMany(each => PlacesIn(each.Row).Select(ConsequentialPlace (place) =>
                new ConsequentialPlace.InClause(
                    each.Clause.Id,
                    each.Clause.Version,
                    place.What.Change,
                    place.Start,
                    place.End,
                    With(each.Row.Text, place.Start, place.End, place.What.NewText)))),
            .. proposals.SelectMany(each => PlacesIn(each.Row).Select(ConsequentialPlace (place) =>
                new ConsequentialPlace.InAmendment(
                    each.Proposal.Amendment,
                    each.Proposal.Change.Id,
                    IsInBase(each.Proposal.Change, place.Start, place.End),
                    place.What.Change,
                    place.Start,
                    place.End,
                    With(each.Row.Text, place.Start, place.End, place.What.NewText)))),
        ];

        // Most texts have none of the words, and marking one costs more than looking.
        IEnumerable<(Replaced What, int Start, int End)> PlacesIn(WordRow row) =>
            sought.Exists(what => what.IsIn(row.Words)) ? PlaceSearch.In(Marked(row), sought) : [];

        MarkedText Marked(WordRow row) => new(row, defined, draft.Language);
    }

    /// <summary>Takes places over.</summary>
    /// <param name="text">The text in which they were all found.</param>
    /// <param name="places">Some or all of those of this text, in any order.</param>
    /// <returns>Null where the text has moved on since and other words stand at a place, or where two places overlap.</returns>
    public static string? Apply(string text, IEnumerable<ConsequentialPlace> places)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(places);
        var end = text.Length;
        foreach (var place in places.OrderByDescending(place => place.Start))
        {
            if (place.Start < 0 || place.Start > place.End || place.End > end
                || Spelling.Even(text.AsSpan(place.Start, place.End - place.Start)) != Spelling.Even(place.Change.Old))
            {
                return null;
            }

            text = With(text, place.Start, place.End, place.Change.New);
            end = place.Start;
        }

        return text;
    }

    private static IEnumerable<(AmendmentId Amendment, Change Change, string Text)> Proposals(Draft draft) =>
        from amendment in draft.Amendments.Values
        where amendment.Outcome.IsPending
        orderby amendment.Ordinal
        from change in amendment.Changes
        where change.ProposedText is not null
        select (amendment.Id, change, change.ProposedText);

    private static bool IsInBase(Change change, int start, int end) => change is { BaseText: { } was, ProposedText: { } text }
        && WordDiff.Compare(was, text).All(each => each.NewEnd <= start || each.NewStart >= end);

    private static string With(string text, int start, int end, string words) => string.Concat(text.AsSpan(0, start), words, text.AsSpan(end));
}
