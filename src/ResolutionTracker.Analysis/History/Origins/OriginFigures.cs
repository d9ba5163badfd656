using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Whose words the text is made of, in figures; a word is what a person counts as one, an ideograph in Chinese.</summary>
/// <param name="Words">All words of the text.</param>
/// <param name="OfBase">Those that are the base's.</param>
/// <param name="OfSecretariat">Those that are the Secretariat's.</param>
/// <param name="Returned">Those that had left the text and came back.</param>
/// <param name="States">Every state that tabled an amendment or has words in the text, the one with most words first.</param>
public sealed record OriginFigures(int Words, int OfBase, int OfSecretariat, int Returned, ImmutableArray<StateWords> States)
{
    public static OriginFigures Of(DraftOrigins origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var (words, returned) = (0, 0);
        var kinds = new Dictionary<OriginKind, int>();
        var states = new Dictionary<MemberState, StateWords>();
        foreach (var amendment in origins.Amendments)
        {
            foreach (var state in amendment.States)
            {
                var known = Known(state);
                states[state] = known with { Tabled = known.Tabled + amendment.Tabled, Entered = known.Entered + amendment.Entered };
            }
        }

        foreach (var clause in origins.Clauses.Where(clause => clause.IsPresent))
        {
            var all = Wording.Of(clause.Text);
            var token = 0;
            foreach (var run in clause.Runs)
            {
                var (first, its) = (token, run.Of);
                while (token < all.Count && all.StartOf(token) < run.End)
                {
                    token++;
                }

                var count = all.Words(first, token);
                words += count;
                returned += its.Returned is null ? 0 : count;
                kinds[its.Kind] = kinds.GetValueOrDefault(its.Kind) + count;
                foreach (var state in its.States)
                {
                    var known = Known(state);
                    states[state] = known with
                    {
                        Words = known.Words + count,
                        Standing = known.Standing + (its.Kind == OriginKind.Proposed ? count : 0),
                        Share = known.Share + ((double)count / its.States.Length),
                    };
                }
            }
        }

        return new OriginFigures(
            words,
            kinds.GetValueOrDefault(OriginKind.Base),
            kinds.GetValueOrDefault(OriginKind.Secretariat),
            returned,
            [
                .. states.Values.Select(state => state with { Share = words == 0 ? 0 : state.Share / words })
                    .OrderByDescending(state => state.Share).ThenByDescending(state => state.Tabled).ThenBy(state => state.State.Code, StringComparer.Ordinal),
            ]);

        StateWords Known(MemberState state) => states.GetValueOrDefault(state) ?? new StateWords(state, 0, 0, 0, 0, 0);
    }
}
