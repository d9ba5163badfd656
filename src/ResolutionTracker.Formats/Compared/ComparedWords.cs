using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>One side of a compared clause, of which stretches are written with their hidden characters by name.</summary>
internal sealed class ComparedWords(string text)
{
    /// <summary>Where several clauses stand on one side, the eye must see where one ends.</summary>
    private const string Break = "¶";

    private readonly ImmutableArray<HiddenCharacter> _hidden = HiddenCharacters.Find(text);

    /// <param name="start">In UTF-16 code units of the text.</param>
    public ImmutableArray<ComparedPiece> Pieces(int start, int end)
    {
        var pieces = ImmutableArray.CreateBuilder<ComparedPiece>();
        foreach (var character in _hidden)
        {
            if (character.Start < start || character.Start >= end)
            {
                continue;
            }

            AddText(character.Start);
            pieces.Add(text[character.Start] == ClauseComparison.ClauseBreak
                ? new ComparedPiece(Break, null)
                : new ComparedPiece(HasShape(character.Start) ? text.Substring(character.Start, character.Length) : string.Empty, character.Name));
            start = character.Start + character.Length;
        }

        AddText(end);
        return pieces.DrainToImmutable();

        void AddText(int until)
        {
            if (until > start)
            {
                pieces.Add(new ComparedPiece(text[start..until].Replace($"{ClauseComparison.ClauseBreak}", Break, StringComparison.Ordinal), null));
            }
        }
    }

    private bool HasShape(int index) =>
        char.IsLetter(text, index) || CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.DashPunctuation;
}
