using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History;

public sealed class LeadingToALaterTextTests
{
    private const string Recalling = "Recalling its resolutions on the harbour of Northport,";
    private const string Whole = "Decides to extend the mandate of the Mission until 30 June 2026, and requests the Secretary-General to report every three months;";
    private const string Decides = "Decides to extend the mandate of the Mission until 30 June 2026;";
    private const string Requests = "Requests the Secretary-General to report every three months;";
    private const string Thanks = "Thanks the keepers of the lighthouse for their patience;";

    private static readonly ActingFor Penholder = ActingFor.Of(MemberState.Parse("USA", null));

    [Test]
    public void A_clause_that_only_changed_keeps_its_identity() =>
        Assert.That(Told([Recalling, Decides], [Recalling, Decides.Replace("June", "July", StringComparison.Ordinal)]), Is.EqualTo("Revise"));

    [Test]
    public void A_clause_that_was_cut_in_two_is_split_and_two_put_together_are_joined()
    {
        Assert.That(Told([Recalling, Whole, Thanks], [Recalling, Decides, Requests, Thanks]), Is.EqualTo("Split"));
        Assert.That(Told([Recalling, Decides, Requests, Thanks], [Recalling, Whole, Thanks]), Is.EqualTo("Join"));
    }

    [Test]
    public void Only_what_moved_is_moved() =>
        Assert.That(Told([Decides, Requests, Thanks], [Thanks, Decides, Requests]), Is.EqualTo("Move"));

    [Test]
    public void What_went_and_what_came_moves_nothing() =>
        Assert.That(Told([Decides, Requests, Thanks], [Decides, "Urges all to mend the quay;", Thanks]), Is.EqualTo("Delete Insert"));

    [Test]
    public void A_person_may_say_that_two_clauses_are_one_or_are_not()
    {
        string[] old = [Decides, "Urges all to mend the quay;"];
        string[] @new = [Decides, "Invites the mayor to sing;"];
        Assert.That(Edits(old, @new, [new SettledPair(1, 1, true)]).Select(NameOf), Is.EqualTo(["Revise"]));
        Assert.That(
            Edits(old, [Decides, "Urges all to mend the pier;"], [new SettledPair(1, 1, false)]).Select(NameOf), Is.EqualTo(["Delete", "Insert"]));
    }

    [Test]
    public void What_is_alike_by_half_is_in_doubt_until_it_is_settled()
    {
        string[] old = [Decides, "Urges all States and the harbour master to mend the old quay without delay;"];
        string[] @new = [Decides, "Urges all seafarers and the lighthouse keepers to hang the nets without hurry;"];
        var doubt = AlignedTexts.Of(old, @new, []).Doubts.Single();
        Assert.That((doubt.Old, doubt.New, doubt.IsSettled), Is.EqualTo((1, 1, false)));
        Assert.That(AlignedTexts.Of(old, @new, [new SettledPair(1, 1, true)]).Doubts.Single(), Has.Property("IsSettled").True.And.Property("IsTakenAsSame").True);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Any_text_leads_to_any_other(byte[] old, byte[] @new) => Leads(ClausesOf(old), ClausesOf(@new));

    [Test]
    [Category("RealTexts")]
    public void Each_renewal_leads_to_the_next()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv"))
        {
            var (old, @new) = (Clauses($"resolutions-en/{row[1]}"), Clauses($"resolutions-en/{row[2]}"));
            Leads([.. old.Select(Operative)], [.. @new.Select(Operative)]);
        }

        RealTexts.Report();

        static IReadOnlyList<string> Clauses(string path) => ParagraphText.Split(RealTexts.Read(path));
    }

    private static (ClauseKind Kind, int Degree, string Text) Operative(string text) => (ClauseKind.Operative, 0, text);

    // Paragraphs of every kind and degree, as far as the rules of a text allow.
    private static ImmutableArray<(ClauseKind Kind, int Degree, string Text)> ClausesOf(byte[]? numbers)
    {
        string[] texts = [Recalling, Whole, Decides, Requests, Thanks, "To mend the quay;", "To light the lamps and to keep them lit;", "Notes the tide;"];
        var clauses = ImmutableArray.CreateBuilder<(ClauseKind, int, string)>();
        var (kind, degree) = (ClauseKind.Preambular, 0);
        foreach (var number in numbers ?? [])
        {
            var next = number % 5 == 0 && kind < ClauseKind.Operative ? ClauseKind.Operative : kind;
            degree = next != kind || clauses.Count == 0 ? 0 : (number / 8) % (Math.Min(degree + 1, 4) + 1);
            kind = next;
            clauses.Add((kind, degree, texts[number % 8]));
        }

        return clauses.DrainToImmutable();
    }

    private static void Leads(ImmutableArray<(ClauseKind Kind, int Degree, string Text)> old, ImmutableArray<(ClauseKind Kind, int Degree, string Text)> @new)
    {
        var history = Opened(old);
        var aligned = AlignedTexts.Of([.. old.Select(clause => clause.Text)], [.. @new.Select(clause => clause.Text)], []);
        var made = SuccessiveText.Of(history.Council!, Inserts(@new, 1000), aligned);
        var after = made.Edits.IsEmpty ? history : history.After(new DraftCommand.EditClauses(Penholder, made.Edits));
        Assert.That(after.Council!.Present.Select(clause => (clause.Kind, clause.Degree, clause.Text)), Is.EqualTo(@new));
    }

    private static string Told(string[] old, string[] @new) => string.Join(' ', Edits(old, @new, []).Select(NameOf));

    private static ImmutableList<ClauseEdit> Edits(string[] old, string[] @new, IReadOnlyCollection<SettledPair> settled) => SuccessiveText.Of(
        Opened([.. old.Select(Operative)]).Council!, Inserts([.. @new.Select(Operative)], 1000), AlignedTexts.Of(old, @new, settled)).Edits;

    private static string NameOf(ClauseEdit edit) => edit.GetType().Name;

    private static DraftHistory Opened(ImmutableArray<(ClauseKind Kind, int Degree, string Text)> clauses) => DraftHistory.Empty.After(new DraftCommand.OpenDraft(
        Penholder, "A harbour", "Security Council", null, null, "en", "America/New_York", [Penholder.State!.Value], [], [], false, null, [], [.. Inserts(clauses, 1)]));

    private static ImmutableList<ClauseEdit.Insert> Inserts(ImmutableArray<(ClauseKind Kind, int Degree, string Text)> clauses, int first) =>
    [
        .. clauses.Select((clause, i) => new ClauseEdit.Insert(
            Id(first + i), i == 0 ? null : Id(first + i - 1), clause.Kind, clause.Degree, clause.Kind == ClauseKind.Operative, clause.Text)),
    ];

    private static ClauseId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
