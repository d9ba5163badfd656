using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Makes a draft of a single text: the command that opens it, with each clause of the text as the zero draft.</summary>
public static class TextDraft
{
    private const string DefaultOrgan = "Security Council";
    private const string DefaultLanguage = "en";
    private const string DefaultZone = "America/New_York";
    private const int TitleLimit = 300;

    /// <param name="file">The file's name, which is the working title where the text has neither title nor symbol.</param>
    /// <param name="penholders">Those of a text that names none itself.</param>
    /// <param name="participants">The members of the Council of the day.</param>
    /// <param name="newId">Called once for each clause, in order.</param>
    public static DraftCommand.OpenDraft Open(
        string file,
        ReadText text,
        ActingFor by,
        ImmutableList<MemberState> penholders,
        ImmutableList<MemberState> participants,
        Func<Guid> newId)
    {
        var header = text.Header;
        var title = header.Title ?? header.Symbol ?? Path.GetFileNameWithoutExtension(file);
        return new DraftCommand.OpenDraft(
            by,
            title.Length > TitleLimit ? title[..(char.IsHighSurrogate(title[TitleLimit - 1]) ? TitleLimit - 1 : TitleLimit)] : title,
            header.Organ ?? DefaultOrgan,
            header.AgendaItem,
            header.Symbol,
            header.Language ?? DefaultLanguage,
            header.Zone ?? DefaultZone,
            header.Penholders.IsEmpty ? penholders : header.Penholders,
            header.Sponsors,
            participants,
            header.IsIllustrative,
            null,
            [],
            [.. Inserts(text.Clauses, _ => newId())]);
    }

    /// <summary>The clauses of a text one behind the other.</summary>
    /// <param name="idOf">The identity of the clause at an index.</param>
    internal static ImmutableList<ClauseEdit.Insert> Inserts(ImmutableList<ReadClause> clauses, Func<int, Guid> idOf)
    {
        var inserts = ImmutableList.CreateBuilder<ClauseEdit.Insert>();
        ClauseId? after = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            var id = new ClauseId(idOf(i));
            inserts.Add(new ClauseEdit.Insert(id, after, clause.Kind, clause.Degree, IsNumbered(clause), WordsOf(clause)));
            after = id;
        }

        return inserts.ToImmutable();
    }

    internal static bool IsNumbered(ReadClause clause) =>
        clause.Number is not null && clause.Kind != ClauseKind.Heading && !(clause is { Kind: ClauseKind.Preambular, Degree: 0 });

    /// <summary>The words of each clause as the draft has them.</summary>
    public static IReadOnlyList<string> WordsOf(ReadText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Clauses.Select(WordsOf)];
    }

    /// <summary>The words as the draft has them: a heading's number is part of them, since the product numbers none.</summary>
    internal static string WordsOf(ReadClause clause) =>
        clause is { Kind: ClauseKind.Heading, Mark.Length: > 0 } ? $"{clause.Mark} {clause.Text}" : clause.Text;
}
