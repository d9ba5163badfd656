using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

internal sealed partial class OriginTurn
{
    /// <summary>The words that an event takes out of clauses.</summary>
    private sealed class Removals(OriginTurn turn, PlacedText old, ImmutableArray<WordRun<WordOrigin>> runs, ChangeReference? through)
    {
        private readonly AcceptedWords? _accepted = turn.AcceptedOf(through);
        private Dictionary<int, List<(int Inserted, int Token)>>? _places;
        private Removal? _last;

        /// <param name="words">A range of the old text.</param>
        /// <param name="taken">By token: those that stand in the new text; empty for none.</param>
        public void Bury(in Wording words, ReadOnlySpan<bool> taken)
        {
            foreach (var (from, end) in new LeftStretches(words, taken))
            {
                var part = words.Part(from, end);
                if (IsOfThisDecision(part))
                {
                    continue;
                }

                foreach (var (first, last) in new LeftStretches(part, Moved(part)))
                {
                    Bury(part.Part(first, last));
                }
            }
        }

        // What the same decision brought in never stood there between two decisions.
        private bool IsOfThisDecision(in Wording words)
        {
            for (var i = runs.IndexAt(words.Start); i < runs.Length && runs[i].Start < words.End; i++)
            {
                if (runs[i].Of.Position < turn.Decision.Since || runs[i].Of.Returned is not null)
                {
                    return false;
                }
            }

            return true;
        }

        private void Bury(in Wording words)
        {
            var text = words.ToString();
            var grave = new Grave(
                RemovalOf(old.ClauseAt(words.Start), (_accepted?.RemoverOf(text) ?? turn.Own).States), text, runs.Part(words.Start, words.End), words.Weight);
            turn.Graves.Bury(GraveKeys.IsFoundBesideItsNeighbours(words) ? grave with { Beside = Neighbours.Of(old.Text, words.Start, words.End) } : grave, words);
        }

        private Removal RemovalOf(ClauseId clause, ImmutableArray<MemberState> states) => _last is { } last && last.Clause == clause && last.States == states
            ? last
            : _last = new Removal(clause, states, through?.Amendment, turn.Position, turn.At);

        // An earlier event of the decision brought the same words in elsewhere: they moved, and are whose they were.
        private bool[] Moved(in Wording words)
        {
            if (turn.Decision.Inserted.IsEmpty || words.Weight < GraveKeys.NearBy)
            {
                return [];
            }

            var moved = new bool[words.Count];
            _places ??= Places();
            for (var token = words.NextOfSubstance(0, words.Count); token >= 0; token = words.NextOfSubstance(token + 1, words.Count))
            {
                foreach (var (inserted, there) in moved[token] ? [] : _places.GetValueOrDefault(words.HashOf(token), []))
                {
                    var (clause, text, its) = turn.Decision.Inserted[inserted];
                    var stretch = Stretch.Around(words, token, moved, its, there, []);
                    if (words.WeightOf(stretch.Here, stretch.Length) >= GraveKeys.NearBy && turn.MoveTo(clause, text, its, stretch, words, runs))
                    {
                        Array.Fill(moved, true, stretch.Here, stretch.Length);
                        break;
                    }
                }
            }

            return moved;
        }

        private Dictionary<int, List<(int Inserted, int Token)>> Places()
        {
            const int MostPlaces = 8;
            const int MostTokens = 4_000;
            var places = new Dictionary<int, List<(int Inserted, int Token)>>();
            var tokens = 0;
            for (var i = 0; i < turn.Decision.Inserted.Count && tokens < MostTokens; i++)
            {
                var (clause, _, words) = turn.Decision.Inserted[i];
                tokens += words.Count;
                for (var token = words.NextOfSubstance(0, words.Count); token >= 0; token = words.NextOfSubstance(token + 1, words.Count))
                {
                    var there = places.TryGetValue(words.HashOf(token), out var known) ? known : places[words.HashOf(token)] = [];
                    if (there.Count < MostPlaces && !old.Parts.Any(part => part.Clause == clause))
                    {
                        there.Add((i, token));
                    }
                }
            }

            return places;
        }
    }

    private bool MoveTo(
        ClauseId clause, string text, in Wording inserted, Stretch stretch, in Wording words, ImmutableArray<WordRun<WordOrigin>> whose)
    {
        // Other words since: that they came in a moment ago is no longer told by their place.
        if (fold.Texts.GetValueOrDefault(clause) is not { } there || !ReferenceEquals(there.Text, text)
            || there.Runs.At(inserted.StartOf(stretch.There)).Position < Decision.Since)
        {
            return false;
        }

        // White space goes with the token behind it where it was all that stood before.
        var start = inserted.StartOf(stretch.There);
        var first = there.Runs.First(run => run.End > start).Start;
        start = text.AsSpan(first..start).IsWhiteSpace() ? first : start;
        var moved = new RunWriter<WordOrigin>(stretch.Length);
        for (var i = 0; i < stretch.Length; i++)
        {
            var token = stretch.There + i;
            if (there.Runs.At(inserted.StartOf(token)) is { Kind: OriginKind.Proposed, Amendment: { } amendment } && inserted.IsWord(token))
            {
                Entered(amendment, -1);
            }

            moved.Put(
                i == 0 ? 0 : inserted.StartOf(token) - start,
                (i == stretch.Length - 1 ? inserted.EndOf(token) : inserted.StartOf(token + 1)) - start,
                whose.At(words.StartOf(stretch.Here + i)));
        }

        Put(there with { Runs = there.Runs.With(start, moved.Written()) });
        return true;
    }
}
