using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Formats.Carried;

/// <summary>Says a reason in a sentence that a delegate understands, with what to do next.</summary>
/// <param name="theirs">Who changed the text, such as "the text now".</param>
/// <param name="mine">Whose change is carried over, such as "this amendment".</param>
/// <param name="clause">Names a clause by its place in the base, at the beginning of a sentence; -1 is the head of the text.</param>
public sealed class CarrySentences(string theirs, string mine, Func<int, string> clause)
{
    private const int LongestQuote = 90;

    public string Of(CarryReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var place = clause(reason.Clause);
        return reason.Code switch
        {
            CarryCode.Overlap =>
                $"{place}: {theirs} {Does(reason.Base, reason.Current)}, and {mine} {Does(reason.Base, reason.Amended)}; choose the words that are to stand.",
            CarryCode.TwoInsertions =>
                $"{place}: {theirs} adds {Quoted(reason.Current)} at the very place where {mine} adds {Quoted(reason.Amended)}; choose which comes first.",
            CarryCode.StraddlesSplit =>
                $"{place}: {theirs} {Does(reason.Base, reason.Current)}, and {mine} {Does(reason.Base, reason.Amended)}; a paragraph ends (¶) inside these words, so choose how they are to be divided.",
            CarryCode.ClauseDeleted when reason.Amended == reason.Base =>
                $"{place}: {theirs} leaves it out, and {mine} moves it; bring it back there, or leave it out.",
            CarryCode.ClauseDeleted =>
                $"{place}: {theirs} leaves it out, and {mine} says {Quoted(reason.Amended)} there; bring it back with those words, or leave it out.",
            CarryCode.ClauseReworded =>
                $"{place}: {theirs} says {Quoted(reason.Current)} there, and {mine} leaves it out; keep it as it now is, or leave it out.",
            CarryCode.SubparagraphChanged =>
                $"{place}: the text now says {Quoted(reason.Current)} beneath it, and {mine}, written before, takes that out as well; keep them, or leave all of it out.",
            CarryCode.ClauseReplaced =>
                $"{place}: {theirs} says {Quoted(reason.Current)} there, and {mine} wants {Quoted(reason.Amended)} in its place; only one of the two can stand.",
            CarryCode.MovedTwice =>
                $"{place}: {theirs} has it at another place than {mine}; choose where it is to stand.",
            CarryCode.NoPlace =>
                $"{place}: {theirs} leaves no place where {mine} could put this; leave it out, or propose it again where it can stand.",
            CarryCode.TooLong =>
                $"{place}: what {theirs} says and what {mine} says are too long together for one paragraph; choose one of them, or write it shorter.",
            CarryCode.Neighbour =>
                $"{place}: {theirs} {Does("", reason.Current)} right beside the words that {mine} changes; both are kept.",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
    }

    /// <summary>Paragraphs as people count them, where clauses have no labels.</summary>
    public static string Paragraph(int place) => place < 0 ? "At the head of the text" : $"Paragraph {place + 1}";

    private static string Does(string was, string says) => (was, says) switch
    {
        ("", "") => "leaves words out",
        (_, "") => $"leaves out {Quoted(was)}",
        ("", _) => $"says {Quoted(says)}",
        _ => $"says {Quoted(says)} instead of {Quoted(was)}",
    };

    private static string Quoted(string words) => $"“{FirstWords.Of(words, LongestQuote)}”";
}
