using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The clauses of a new draft as its sender gives them one by one. The rules are the decider's; what is said here is which clause it means.</summary>
internal static class NewDraftClauses
{
    private const int Quoted = 40;

    /// <returns>Either the edits that lay the text, or why they can't be made.</returns>
    public static (ImmutableList<ClauseEdit.Insert> Edits, Refusal? Why) EditsOf(IReadOnlyList<NewDraftClause> clauses)
    {
        var edits = ImmutableList.CreateBuilder<ClauseEdit.Insert>();
        ClauseId? after = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            // A list from outside may hold a null, whatever its type says.
            if (clauses[i] is not { } clause)
            {
                return ([], new ParagraphRefused("incomplete-paragraph", i + 1, null, "It is empty; give its kind and its words, or leave it out."));
            }

            if (StoredKinds.Find(clause.Kind) is not { } kind)
            {
                var unknown = StoredKinds.Unknown(clause.Kind);
                return ([], new ParagraphRefused(unknown.Code, i + 1, clause.Text, unknown.Sentence));
            }

            if (ClauseText.Check(clause.Text) is { } refused)
            {
                return ([], new ParagraphRefused(refused.Code, i + 1, clause.Text, refused.Sentence));
            }

            var id = new ClauseId(Guid.CreateVersion7());
            var isNumbered = kind != ClauseKind.Heading && (clause.Numbered ?? clause.Number is not null);
            edits.Add(new ClauseEdit.Insert(id, after, kind, clause.Degree, isNumbered, clause.Text));
            after = id;
        }

        return (edits.ToImmutable(), null);
    }

    /// <summary>The decider judges a text as a whole; this finds the clause that it stopped at.</summary>
    /// <param name="why">What it said.</param>
    public static Refusal Located(DraftCommand.OpenDraft command, Refusal why)
    {
        if (command.Text.IsEmpty || RefusalOf(command, 0) == why)
        {
            return why;
        }

        var (good, bad) = (0, command.Text.Count);
        while (bad - good > 1)
        {
            var middle = (good + bad) / 2;
            (good, bad) = RefusalOf(command, middle) == why ? (good, middle) : (middle, bad);
        }

        return RefusalOf(command, bad) == why && command.Text[bad - 1] is ClauseEdit.Insert clause
            ? new ParagraphRefused(why.Code, bad, clause.Text, why.Sentence)
            : why;
    }

    private static Refusal? RefusalOf(DraftCommand.OpenDraft command, int count) =>
        Decider.Decide(new Negotiation(null, null), command with { Text = command.Text.GetRange(0, count) }) is Decision.Refused refused
            ? refused.Why
            : null;

    private static string Opening(string? text) => text switch
    {
        null or "" => "",
        { Length: <= Quoted } => $" (“{WordMarkup.Visible(text)}”)",
        _ => $" (“{WordMarkup.Visible(text[..(char.IsHighSurrogate(text[Quoted - 1]) ? Quoted - 1 : Quoted)])}…”)",
    };

    private sealed record ParagraphRefused(string Code, int Number, string? Text, string Why)
        : Refusal(Code, $"Paragraph {Number}{Opening(Text)}: {Why}");
}

/// <summary>A clause of a new draft.</summary>
/// <param name="Kind">preambular, operative, heading or annex.</param>
/// <param name="Degree">0 for a paragraph, 1 to 4 for its sub-paragraphs; at most one deeper than the one before of the same kind.</param>
/// <param name="Numbered">Whether a number is printed before it; null, and it is where <paramref name="Number"/> is given.</param>
/// <param name="Number">As a reading gave it; the draft counts anew.</param>
public sealed record NewDraftClause(string Kind, string Text, int Degree = 0, bool? Numbered = null, string? Number = null);
