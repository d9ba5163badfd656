using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Whose the words are that an event brings in and that never stood in the text.</summary>
internal abstract class Attribution
{
    /// <param name="words">Words that came in, as a range of the new text.</param>
    /// <returns>By token; there may be more. Not to be changed.</returns>
    public abstract WordOwner[] Of(in Wording words);

    /// <summary>Whose white space alone is.</summary>
    public abstract WordOwner OfSpace(int index);

    /// <summary>All of one.</summary>
    public sealed class One(WordOwner owner) : Attribution
    {
        private WordOwner[] _owners = [];

        public override WordOwner[] Of(in Wording words)
        {
            if (_owners.Length < words.Count)
            {
                _owners = new WordOwner[words.Count];
                Array.Fill(_owners, owner);
            }

            return _owners;
        }

        public override WordOwner OfSpace(int index) => owner;
    }

    /// <summary>As was accepted, character by character of the new text.</summary>
    public sealed class Placed(ImmutableArray<WordRun<WordOwner>> runs) : Attribution
    {
        public override WordOwner[] Of(in Wording words)
        {
            var owners = new WordOwner[words.Count];
            for (var token = 0; token < owners.Length; token++)
            {
                owners[token] = runs.At(words.StartOf(token));
            }

            return owners;
        }

        public override WordOwner OfSpace(int index) => runs.At(index);
    }

    /// <summary>As was accepted elsewhere: what an amendment says there and is said here for that reason belongs to its authors, what else
    /// it took to say it to who wrote it.</summary>
    public sealed class Found(AcceptedWords accepted, WordOwner other) : Attribution
    {
        private readonly Wording _words = Wording.Of(accepted.Text);
        private ILookup<int, int>? _places;

        public override WordOwner[] Of(in Wording words)
        {
            _places ??= Enumerable.Range(0, _words.Count).Where(token => _words.WeightOf(token) > 0).ToLookup(_words.HashOf);
            var owners = new WordOwner?[words.Count];
            for (var token = words.NextOfSubstance(0, words.Count); token >= 0; token = words.NextOfSubstance(token + 1, words.Count))
            {
                foreach (var place in owners[token] is null ? _places[words.HashOf(token)].Take(8) : [])
                {
                    var stretch = Stretch.Around(words, token, [], _words, place, []);
                    for (var i = 0; words.WeightOf(stretch.Here, stretch.Length) >= WordSubstance.OfAWord && i < stretch.Length; i++)
                    {
                        var owner = accepted.Runs.At(_words.StartOf(stretch.There + i));
                        owners[stretch.Here + i] ??= owner.Kind == OriginKind.Proposed ? owner with { Kind = OriginKind.Consequence } : owner;
                    }
                }
            }

            return Array.ConvertAll(owners, owner => owner ?? other);
        }

        public override WordOwner OfSpace(int index) => other;
    }
}
