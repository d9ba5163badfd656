namespace ResolutionTracker.Web.Drafting;

/// <summary>A text as its reader understood it, with the labels that it would have as a zero draft.</summary>
/// <param name="Format">plain or markdown.</param>
/// <param name="Clauses">In the order of the text.</param>
/// <param name="Metadata">What stands around the clauses and is no part of the resolution.</param>
/// <param name="Notices">Sentences about the text as a whole.</param>
/// <param name="Words">The proof that nothing was lost.</param>
/// <param name="Title">A working title that the text suggests.</param>
/// <param name="Language">As the text says, or its letters and words suggest; null where there are none.</param>
/// <param name="Source">The decoded text where bytes were sent; null where the text was.</param>
public sealed record ReadingBody(
    string Format,
    IReadOnlyList<ReadClauseBody> Clauses,
    IReadOnlyList<ReadNoteBody> Metadata,
    IReadOnlyList<string> Notices,
    WordsBody Words,
    string? Title,
    string? Symbol,
    string? AgendaItem,
    string? Language,
    bool Illustrative,
    string? Source);

/// <summary>A paragraph of the text.</summary>
/// <param name="Kind">preambular, operative, heading or annex.</param>
/// <param name="Number">As printed, brackets kept, without a final full stop; null where none is, and for headings, whose number is one of their words.</param>
/// <param name="Label">Such as PP3 or OP5 (a).</param>
/// <param name="Opening">How many characters the opening phrase has, 0 where none is known.</param>
/// <param name="Line">Where it begins in the text, counted from 1.</param>
/// <param name="LastLine">Where it ends in the text.</param>
/// <param name="Unsure">Why a person might read it in another way; null where the reader is sure.</param>
public sealed record ReadClauseBody(
    string Kind, int Degree, string? Number, string Label, string Text, int Opening, int Line, int LastLine, string? Unsure);

/// <summary>Words of the text that are in no clause.</summary>
/// <param name="Kind">symbol, title, organ, adoption, footnote or running head.</param>
public sealed record ReadNoteBody(string Kind, string Text, int Line, int LastLine);

/// <param name="In">How many words the text has.</param>
/// <param name="Placed">How many of them stand in a clause or in the metadata.</param>
public sealed record WordsBody(int In, int Placed);
