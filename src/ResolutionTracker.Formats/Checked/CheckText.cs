using System.Globalization;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Checked;

/// <summary>Writes what the reader made of files for people: a few lines a file, and totals at the end.</summary>
public sealed class CheckText(TextWriter to)
{
    private int _files;
    private int _failed;
    private int _clauses;
    private int _unsure;
    private long _words;

    public void Write(CheckedText check)
    {
        _files++;
        to.WriteLine(check.File);
        if (check.Text is { } text)
        {
            _clauses += text.Clauses.Count;
            _unsure += text.Unsure.DistinctBy(doubt => doubt.Clause).Count();
            _words += text.Words.In;
            to.WriteLine(Summary(text));
            foreach (var notice in text.Notices)
            {
                to.WriteLine($"  notice: {notice}");
            }

            foreach (var doubt in text.Unsure)
            {
                var clause = text.Clauses[doubt.Clause];
                to.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"  unsure, line {clause.Line}, {Name(clause)} “{Start(clause.Text)}”: {doubt.Why}"));
            }
        }

        if (check.Failure is { } failure)
        {
            _failed++;
            to.WriteLine($"  FAILED: {failure}");
        }
    }

    public void WriteTotals() => to.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{_files} files, {_failed} failed; {_clauses} clauses, {_unsure} unsure; {_words} words."));

    private static string Summary(ReadText text)
    {
        var kinds = text.Clauses.GroupBy(clause => clause.Kind).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {StoredNames.NameOf(group.Key)}");
        var notes = text.Metadata.GroupBy(note => note.Kind).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {NoteKinds.NameOf(group.Key)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {string.Join(", ", kinds)}; around them: {string.Join(", ", notes.DefaultIfEmpty("nothing"))}; {text.Words.Placed} of {text.Words.In} words placed");
    }

    private static string Name(ReadClause clause) => string.Create(
        CultureInfo.InvariantCulture, $"{StoredNames.NameOf(clause.Kind)} {clause.Number ?? "without number"}, degree {clause.Degree},");

    private static string Start(string text) => text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)] + "…";
}
