using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

internal sealed partial class OriginTurn
{
    /// <summary>The words that an event brings into clauses: moved, come back, or new.</summary>
    private sealed class Arrivals(
        OriginTurn turn, TextRework rework, ImmutableArray<WordRun<WordOrigin>> old, PlacedText @new, ChangeReference? through)
    {
        private (WordOrigin? Was, WordOrigin? Is) _back;
        private WordsReturn? _return;
        private (AmendmentId Amendment, int Words) _entered;
        private (PartOfChange Part, WordOwner Owner, WordOrigin Origin)? _last;

        /// <summary>Finds what came back, or moved here from another clause in the same decision.</summary>
        /// <param name="earlier">Whose the same words were when the clause last read exactly so; null where it never did.</param>
        public void Recall(ImmutableArray<WordRun<WordOrigin>>? earlier)
        {
            foreach (var part in rework.Inserted)
            {
                if (!turn.Graves.IsEmpty)
                {
                    Dig(part);
                }

                for (var token = 0; earlier is { } runs && token < part.Words.Count; token++)
                {
                    if (!part.IsTaken(token))
                    {
                        part.Knows(token, Back(runs.At(part.Words.StartOf(token))));
                    }
                }
            }
        }

        /// <summary>Whose all words of the new text are.</summary>
        public ImmutableArray<WordRun<WordOrigin>> Runs()
        {
            var whose = turn.AttributionOf(@new, through);
            foreach (var part in rework.Inserted)
            {
                part.Owners = part.IsAllTaken ? [] : whose.Of(part.Words);
                Count(part, whose is Attribution.Placed);
                Keep(part);
            }

            turn.Entered(_entered.Amendment, _entered.Words);

            return rework.Said(old, (part, token) => token < 0
                ? New(part, whose.OfSpace(part.Words.Start))
                : part.KnownOf(token) ?? New(part, part.Owners[token]));
        }

        private void Dig(PartOfChange part)
        {
            var words = part.Words;
            var clause = @new.ClauseAt(words.Start);
            if (words.Count > 0 && !part.Taken.Contains(true)
                && turn.Graves.FindWhole(clause, @new.Text, words) is { } whole)
            {
                Raise(part, whole, new Stretch(0, 0, words.Count));
                return;
            }

            for (var token = words.NextOfSubstance(0, words.Count); token >= 0; token = words.NextOfSubstance(token, words.Count))
            {
                var found = part.IsTaken(token) ? null : turn.Graves.Find(@new.ClauseAt(words.StartOf(token)), words, part.Taken, token, turn.Decision.Since);
                if (found is not var (grave, stretch))
                {
                    token++;
                    continue;
                }

                Raise(part, grave, stretch);
                token = stretch.Here + stretch.Length;
            }
        }

        private void Raise(PartOfChange part, int number, Stretch stretch)
        {
            var grave = turn.Graves.Find(number)!;
            var hasMoved = grave.Of.Position >= turn.Decision.Since;
            for (var i = 0; i < stretch.Length; i++)
            {
                var origin = grave.Runs.At(grave.Words.StartOf(stretch.There + i));
                part.Knows(stretch.Here + i, hasMoved ? origin : Back(origin));
            }

            if (!hasMoved)
            {
                turn.Graves.Return(number, _return ??= turn.Return(through));
                return;
            }

            // They have left nothing; what stood beside them may have.
            turn.Graves.Forget(number);
            var left = new bool[grave.Words.Count];
            Array.Fill(left, true, stretch.There, stretch.Length);
            foreach (var (from, end) in new LeftStretches(grave.Words, left))
            {
                var words = grave.Words.Part(from, end);
                turn.Graves.Bury(new Grave(grave.Of, words.ToString(), grave.Runs.Part(words.Start, words.End), words.Weight), words);
            }
        }

        private WordOrigin Back(WordOrigin origin)
        {
            if (!ReferenceEquals(origin, _back.Was))
            {
                _back = (origin, Returned(origin, _return ??= turn.Return(through)));
            }

            return _back.Is!;
        }

        private WordOrigin New(PartOfChange part, WordOwner owner)
        {
            if (_last is var (last, whose, known) && last == part && whose == owner)
            {
                return known;
            }

            var replaced = rework.Old.AsSpan(part.Change.OldStart..part.Change.OldEnd).Trim();
            var origin = new WordOrigin(
                owner.Kind, owner.States, owner.Amendment, turn.Position, turn.At, replaced.IsEmpty ? null : replaced.ToString());
            _last = (part, owner, origin);
            return origin;
        }

        private void Count(PartOfChange part, bool isAccepted)
        {
            for (int token = 0, end; isAccepted && token < part.Owners.Length; token = end)
            {
                var (owner, words) = (part.Owners[token], 0);
                for (end = token; end < part.Owners.Length && part.Owners[end] == owner; end++)
                {
                    words += !part.IsTaken(end) && part.Words.IsWord(end) ? 1 : 0;
                }

                if (owner is { Kind: OriginKind.Proposed, Amendment: { } amendment })
                {
                    if (amendment != _entered.Amendment)
                    {
                        turn.Entered(_entered.Amendment, _entered.Words);
                        _entered = (amendment, 0);
                    }

                    _entered.Words += words;
                }
            }
        }

        // What is new here may prove to have moved when a later event of the same decision takes it out elsewhere.
        private void Keep(PartOfChange part)
        {
            if (@new.Parts.Length > 1)
            {
                return;
            }

            var clause = @new.Parts[0].Clause;
            foreach (var (from, end) in new LeftStretches(part.Words, part.Taken))
            {
                turn.BroughtIn(clause, @new.Text, part.Words.Part(from, end));
            }
        }
    }
}
