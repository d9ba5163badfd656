using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Testing;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Formats.Tests.Texts;

/// <summary>Real texts that followed one another, led from each to the next by edits of one draft.</summary>
[Category("RealTexts")]
public sealed class LeadingThroughRealTextsTests
{
    private static readonly ActingFor Penholder = ActingFor.Of(MemberState.Parse("USA", null));

    [OneTimeTearDown]
    public void Say_how_many_were_read() => RealTexts.Report();

    [Test]
    public void Five_versions_of_a_long_text_become_one_draft() =>
        Leads([.. RealTexts.Files("paris-2015").Select(file => (Name: Path.GetFileName(file), Text: Read(file))).OrderBy(each => TextDate.Of(each.Name, each.Text)).Select(each => each.Text)]);

    [Test]
    public void Each_renewal_becomes_the_next()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv"))
        {
            Leads([Read($"resolutions-en/{row[1]}"), Read($"resolutions-en/{row[2]}")]);
        }
    }

    private static ReadText Read(string file) =>
        ResolutionText.Preview(file, System.Text.Encoding.UTF8.GetBytes(RealTexts.Read(file))) is TextReading.Read { Text: var text }
            ? text : throw new InvalidDataException(file);

    private static void Leads(ImmutableArray<ReadText> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        var number = 0;
        var history = DraftHistory.Empty.After(TextDraft.Open("a.txt", texts[0], Penholder, [Penholder.State!.Value], [], NewId));
        foreach (var next in texts.Skip(1))
        {
            ImmutableList<ClauseEdit.Insert> text = [.. TextDraft.Open("a.txt", next, Penholder, [Penholder.State!.Value], [], NewId).Text.OfType<ClauseEdit.Insert>()];
            var aligned = AlignedTexts.Of([.. history.Council!.Present.Select(clause => clause.Text)], TextDraft.WordsOf(next), []);
            var made = SuccessiveText.Of(history.Council, text, aligned);
            var before = history.Council.Present.Select(clause => clause.Id).ToHashSet();
            history = made.Edits.IsEmpty ? history : history.After(new DraftCommand.EditClauses(Penholder, made.Edits));
            Assert.That(
                history.Council!.Present.Select(clause => (clause.Kind, clause.Degree, clause.Text)),
                Is.EqualTo(text.Select(clause => (clause.Kind, clause.Degree, clause.Text))));
            var kept = history.Council.Present.Count(clause => before.Contains(clause.Id));
            var counts = aligned.Count();
            TestContext.Out.WriteLine($"{counts}, {aligned.Doubts.Length} in doubt; {kept} of {text.Count} keep their identity; {string.Join(", ", made.Edits.CountBy(edit => edit.GetType().Name))}");
            Assert.That(kept, Is.GreaterThanOrEqualTo((counts.Same + counts.Changed) * 0.8), "few of those that belong together lose their identity");
        }

        Guid NewId() => new(++number, 0, 0, new byte[8]);
    }
}
