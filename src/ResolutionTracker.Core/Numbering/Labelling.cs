using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Numbering;

/// <summary>Numbers a whole text anew, as a revision does: PP1 …, OP1 …, OP5 (a), OP5 (a) (i), Annex 1 …, or Annex I 1 … where there are several.</summary>
internal static class Labelling
{
    private static readonly string[] AnnexWords = ["Annex", "Anexo", "Приложение", "المرفق", "附件"];

    public static ImmutableList<Clause> Renumber(ImmutableList<Clause> clauses) => new Pass(clauses).Run();

    /// <summary>The headings that open an annex rather than a part of the text or of the annex they stand in, by their index.</summary>
    private static List<int> AnnexHeadings(ImmutableList<Clause> clauses)
    {
        var found = new List<int>();
        var waiting = new List<int>();
        Clause? last = null;
        var index = 0;
        foreach (var clause in clauses)
        {
            if (clause is { IsPresent: true, Kind: ClauseKind.Heading })
            {
                var mayOpen = last is null or { Kind: ClauseKind.Preambular or ClauseKind.Operative }
                    || Array.Exists(AnnexWords, word => clause.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
                if (mayOpen)
                {
                    waiting.Add(index);
                }
            }
            else if (clause.IsPresent)
            {
                // What follows the headings tells: they open an annex where its first paragraph is one of an annex.
                found.AddRange(clause.Kind == ClauseKind.Annex ? waiting : []);
                waiting.Clear();
            }

            last = clause.IsPresent ? clause : last;
            index++;
        }

        return found;
    }

    private sealed class Pass
    {
        private readonly ImmutableList<Clause> _clauses;
        private readonly ImmutableList<Clause>.Builder _result = ImmutableList.CreateBuilder<Clause>();
        private readonly bool _hasNumberedOperative;
        private readonly List<int> _annexHeadings;
        private readonly bool _hasSeveralAnnexes;

        // The label and the count of sub-paragraphs at each degree of the paragraph that is being passed.
        private readonly string[] _parents = ["", "", "", "", ""];
        private readonly int[] _marked = new int[5];
        private readonly int[] _unmarked = new int[5];
        private int _headings;
        private int _annexes;
        private int _preambular;
        private int _operative;
        private int _unnumbered;
        private int _annexed;
        private int _annexedUnnumbered;
        private Clause? _before;
        private bool _lastMainIsNumbered;

        public Pass(ImmutableList<Clause> clauses)
        {
            _clauses = clauses;
            _hasNumberedOperative = clauses.Exists(clause =>
                clause is { IsPresent: true, Kind: ClauseKind.Operative, Degree: 0, IsNumbered: true });
            _annexHeadings = AnnexHeadings(clauses);
            var beforeTheFirst = _annexHeadings is [var first, ..] ? clauses.Take(first) : clauses;
            var isOneUnheaded = beforeTheFirst.Any(clause => clause is { IsPresent: true, Kind: ClauseKind.Annex });
            _hasSeveralAnnexes = _annexHeadings.Count > (isOneUnheaded ? 0 : 1);
        }

        public ImmutableList<Clause> Run()
        {
            for (var i = 0; i < _clauses.Count; i++)
            {
                var clause = _clauses[i];
                if (!clause.IsPresent)
                {
                    _result.Add(clause);
                    continue;
                }

                _result.Add(clause with { Label = LabelOf(clause, i) });
                _before = clause;
            }

            return _result.ToImmutable();
        }

        private ClauseLabel LabelOf(Clause clause, int index) => clause switch
        {
            { Kind: ClauseKind.Heading } => Heading(index),
            { Degree: 0 } => Main(clause),
            _ => Subparagraph(clause),
        };

        private ClauseLabel Heading(int index)
        {
            if (_annexHeadings.BinarySearch(index) < 0)
            {
                return new ClauseLabel(Invariant($"Heading {++_headings}"), null);
            }

            // Paragraphs of an annex that nothing headed were those of the first.
            _annexes += _annexes == 0 && _annexed + _annexedUnnumbered > 0 ? 2 : 1;
            _annexed = _annexedUnnumbered = 0;
            return new ClauseLabel(AnnexName, null);
        }

        private string AnnexName => _hasSeveralAnnexes ? $"Annex {Numerals.Roman(Math.Max(_annexes, 1)).ToUpperInvariant()}" : "Annex";

        private ClauseLabel Main(Clause clause)
        {
            var label = clause.Kind switch
            {
                ClauseKind.Preambular => new ClauseLabel(Invariant($"PP{++_preambular}"), null),
                ClauseKind.Annex when clause.IsNumbered => new ClauseLabel(
                    Invariant($"{AnnexName} {++_annexed}"), Numerals.Mark(_annexed, 0)),
                ClauseKind.Annex => new ClauseLabel(Invariant($"{AnnexName} paragraph {++_annexedUnnumbered}"), null),
                _ when clause.IsNumbered => new ClauseLabel(Invariant($"OP{++_operative}"), Numerals.Mark(_operative, 0)),
                _ when !_hasNumberedOperative => new ClauseLabel(Invariant($"OP{++_operative}"), null),
                _ when _before is { Degree: > 0, Kind: ClauseKind.Operative } && _lastMainIsNumbered =>
                    new ClauseLabel($"{_parents[0]} closing words", null),
                _ => new ClauseLabel(Invariant($"OP unnumbered {++_unnumbered}"), null),
            };
            _parents[0] = label.Value;
            _lastMainIsNumbered = clause.IsNumbered;
            Array.Clear(_marked);
            Array.Clear(_unmarked);
            return label;
        }

        private ClauseLabel Subparagraph(Clause clause)
        {
            var degree = Math.Min(clause.Degree, 4);
            Array.Clear(_marked, degree + 1, 4 - degree);
            Array.Clear(_unmarked, degree + 1, 4 - degree);
            var mark = clause.IsNumbered ? Numerals.Mark(++_marked[degree], degree) : null;
            var parent = _parents[..degree].LastOrDefault(value => value.Length > 0) ?? "";
            var label = new ClauseLabel(
                $"{parent} {mark ?? Invariant($"item {++_unmarked[degree]}")}".TrimStart(), mark);
            _parents[degree] = label.Value;
            Array.Fill(_parents, "", degree + 1, 4 - degree);
            return label;
        }

        private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
