using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

internal sealed partial class OriginTurn
{
    /// <summary>The words that an event takes out of clauses.</summary>
    private sealed class Removals(OriginTurn turn, PlacedText old, ImmutableArray<WordRun<WordOrigin>> runs, ChangeReference? through)
    {
        private readonly List<Grave> _graves = [];
        private Dictionary<int, List<(int Inserted, int Token)>>? _places;

        /// <summary>Closes what was buried.</summary>
        public void Close() => turn._graves = turn._graves.With(_graves);

        /// <param name="words">A range of the old text.</param>
        /// <param name="taken">By token: those that stand in the new text.</param>
        public void Bury(Wording words, bool[] taken)
        {
            foreach (var (from, end) in new LeftStretches(words, taken))
            {
                var (start, stop) = (words.StartOf(from), words.EndOf(end - 1));
                var whose = runs.Part(start, stop);

                if (IsOfThisDecision(whose))
                {
                    continue;
                }

                var (text, own) = words.Part(from, end);
                var moved = new bool[own.Count];
                Move(own, whose, moved);
                foreach (var (first, last) in new LeftStretches(own, moved))
                {
                    Bury(text, own, first, last, whose, start);
                }
            }
        }

        // What the same decision brought in never stood there between two decisions.
        private bool IsOfThisDecision(ImmutableArray<WordRun<WordOrigin>> whose)
        {
            foreach (var run in whose)
            {
                if (run.Of.Position < turn._decision.Since || run.Of.Returned is not null)
                {
                    return false;
                }
            }

            return true;
        }

        private void Bury(string text, Wording words, int from, int end, ImmutableArray<WordRun<WordOrigin>> whose, int at)
        {
            var (left, tokens) = from == 0 && end == words.Count ? (text, words) : words.Part(from, end);
            var (start, stop) = (words.StartOf(from), words.EndOf(end - 1));
            var remover = turn.AcceptedOf(through)?.RemoverOf(left) ?? WordOwner.Of(turn.By, null);
            var isSmall = Graveyard.IsFoundWhole(tokens);
            _graves.Add(new Grave(
                new RemovedWords(
                    old.ClauseAt(at + start), left, whose.Part(start, stop), remover.States, through?.Amendment, turn.Position, turn.At),
                tokens,
                isSmall ? Neighbours.Before(old.Text, at + start) : "",
                isSmall ? Neighbours.After(old.Text, at + stop) : ""));
        }

        // An earlier event of the decision brought the same words in elsewhere: they moved, and are whose they were.
        private void Move(Wording words, ImmutableArray<WordRun<WordOrigin>> whose, bool[] moved)
        {
            if (turn._decision.Inserted.IsEmpty || words.Weight < Graveyard.NearBy)
            {
                return;
            }

            _places ??= Places();
            for (var token = words.NextOfSubstance(0, words.Count); token >= 0; token = words.NextOfSubstance(token + 1, words.Count))
            {
                foreach (var (inserted, there) in moved[token] ? [] : _places.GetValueOrDefault(words.HashOf(token), []))
                {
                    var (clause, text, its) = turn._decision.Inserted[inserted];
                    var stretch = Stretch.Around(words, token, moved, its, there, []);
                    if (words.WeightOf(stretch.Here, stretch.Length) >= Graveyard.NearBy && turn.MoveTo(clause, text, its, stretch, words, whose))
                    {
                        Array.Fill(moved, true, stretch.Here, stretch.Length);
                        break;
                    }
                }
            }
        }

        private Dictionary<int, List<(int Inserted, int Token)>> Places()
        {
            const int MostPlaces = 8;
            const int MostTokens = 4_000;
            var places = new Dictionary<int, List<(int Inserted, int Token)>>();
            var tokens = 0;
            for (var i = 0; i < turn._decision.Inserted.Count && tokens < MostTokens; i++)
            {
                var (clause, _, words) = turn._decision.Inserted[i];
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
        ClauseId clause, string text, Wording inserted, Stretch stretch, Wording words, ImmutableArray<WordRun<WordOrigin>> whose)
    {
        // Other words since: that they came in a moment ago is no longer told by their place.
        if (_texts.GetValueOrDefault(clause) is not { } there || !ReferenceEquals(there.Text, text)
            || there.Runs.At(inserted.StartOf(stretch.There)).Position < _decision.Since)
        {
            return false;
        }

        // White space goes with the token behind it where it was all that stood before.
        var start = inserted.StartOf(stretch.There);
        var first = there.Runs.First(run => run.End > start).Start;
        start = text.AsSpan(first..start).IsWhiteSpace() ? first : start;
        var moved = ImmutableArray.CreateBuilder<WordRun<WordOrigin>>();
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

        Put(there with { Runs = there.Runs.With(start, moved.DrainToImmutable()) });
        return true;
    }
}
