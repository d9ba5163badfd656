using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Importing;

/// <summary>Texts that followed one another, and how their clauses hang together; becomes one draft, entered after the fact.</summary>
public sealed class DraftingHistory
{
    private DraftingHistory(ImmutableArray<DatedText> texts, ImmutableArray<AlignedTexts> steps) => (Texts, Steps) = (texts, steps);

    /// <summary>The earliest first.</summary>
    public ImmutableArray<DatedText> Texts { get; }

    /// <summary>From each text to the next: one fewer than there are texts.</summary>
    public ImmutableArray<AlignedTexts> Steps { get; }

    public string Title => Texts.Reverse().Select(text => text.Text.Header.Title).FirstOrDefault(title => title is not null)
        ?? Path.GetFileNameWithoutExtension(Texts[^1].Name);

    /// <param name="settled">What a person has said of each step; steps that are missing have nothing settled.</param>
    /// <returns>The history, or in a sentence why the texts are none.</returns>
    public static (DraftingHistory? History, string? Problem) Of(
        IReadOnlyList<DatedText> texts, Func<int, IReadOnlyCollection<SettledPair>> settled)
    {
        if (texts.Count < 2)
        {
            return (null, "A drafting history has two texts or more; one alone is brought in as a new draft.");
        }

        if (texts.FirstOrDefault(text => text.At is null) is { } undated)
        {
            return (null, $"{undated.Name}: no day was found in its name or in its head; say when the text was so, or begin the file’s name with the day, such as 2015-12-04.");
        }

        ImmutableArray<DatedText> inOrder = [.. texts.OrderBy(text => text.At).ThenBy(text => text.Name, StringComparer.Ordinal)];
        return (
            new DraftingHistory(
                inOrder, [.. inOrder.Zip(inOrder.Skip(1)).Select((pair, step) => AlignedTexts.Of(pair.First.Clauses, pair.Second.Clauses, settled(step)))]),
            null);
    }

    /// <summary>Puts it on record, each text dated as it was.</summary>
    /// <returns>Null, or why something was refused; what came before that is on record.</returns>
    internal async Task<Refusal?> RunAsync(
        DraftingDesk desk, DraftId id, string title, MemberState penholder, AccountId account, DateTimeOffset now, CancellationToken cancellation)
    {
        var by = ActingFor.Of(penholder);
        ImmutableList<MemberState> participants = [.. CouncilMembership.Of(Texts[0].At!.Value.Year) is { Count: > 0 } then ? then : CouncilMembership.Of(now.Year)];
        var open = TextDraft.Open(Texts[0].Name, Texts[0].Text, by, [penholder], participants, Guid.CreateVersion7) with
        {
            WorkingTitle = title,
            IsIllustrative = Texts.Any(text => text.Text.Header.IsIllustrative),
        };
        var refusal = await DoAsync(open, Texts[0], _ => Certainty.Certain);
        for (var step = 0; step < Steps.Length && refusal is null; step++)
        {
            var (text, draft) = (Texts[step + 1], (await desk.FindAsync(id, cancellation))!);
            var later = TextDraft.Open(text.Name, text.Text, by, [penholder], participants, Guid.CreateVersion7);
            var made = SuccessiveText.Of(draft, [.. later.Text.OfType<ClauseEdit.Insert>()], Steps[step]);
            refusal = made.Edits.IsEmpty ? null : await DoAsync(
                new DraftCommand.EditClauses(by, made.Edits), text, happened => ClausesOf(happened).Any(made.Doubtful.Contains) ? Certainty.Doubtful : Certainty.Probable);
            refusal ??= await DoAsync(
                new DraftCommand.IssueRevision(by, text.At!.Value.ToString("d MMM yyyy", CultureInfo.InvariantCulture)), text, _ => Certainty.Certain);
        }

        return refusal;

        async Task<Refusal?> DoAsync(DraftCommand command, DatedText from, Func<DraftEvent, Certainty> sure) => await desk.HandleAsync(
            id,
            command,
            new Act(new CommandId(Guid.CreateVersion7()), account, from.At!.Value, null, happened => new LateEntry(from.Name, sure(happened))),
            cancellation) is Answer.Refused refused ? refused.Why : null;
    }

    private static IEnumerable<ClauseId> ClausesOf(DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted e => [e.Clause],
        DraftEvent.ClauseRevised e => [e.Clause],
        DraftEvent.ClauseDeleted e => [e.Clause],
        DraftEvent.ClauseMoved e => [e.Clause],
        DraftEvent.ClauseSplit e => e.Into.Select(part => part.Clause).Prepend(e.Clause),
        DraftEvent.ClausesJoined e => e.Others.Prepend(e.Clause),
        _ => [],
    };
}
