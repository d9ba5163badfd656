using System.Collections.Immutable;
using System.Text;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Finds what a new draft starts from. Another draft is read with the sender's own rights; one that they may not read isn't there.</summary>
internal sealed class StartingTexts(DraftingDesk desk)
{
    /// <returns>Either the text, or why there is none.</returns>
    public async Task<(StartingText? Text, Refusal? Refusal)> FindAsync(BaseOfNewDraft asked, Request request) => asked switch
    {
        { Draft: { } draft, Text: null, Clauses: null } => await OfDraftAsync(new DraftId(draft), asked, request),
        { Draft: null, Text: { } text, Clauses: null } => OfText(text, asked),
        { Draft: null, Text: null, Clauses: { Count: > 0 } clauses } => OfClauses(clauses, asked),
        _ => (null, new NotOneBase()),
    };

    private async Task<(StartingText?, Refusal?)> OfDraftAsync(DraftId id, BaseOfNewDraft asked, Request request)
    {
        if (await request.SeeAsync(id) is not { Draft: var now })
        {
            return (null, new Refusal.NoSuchDraft());
        }

        var revision = asked.Revision is { } name ? RevisionNames.Find(now, name) : null;
        if (asked.Revision is not null && revision is null)
        {
            return (null, new NoSuchRevision(asked.Revision, string.Join(", ", now.Revisions.Select(each => each.Name))));
        }

        var then = revision is null ? now : (await desk.AtAsync(id, revision.Position, request.Aborted))!;
        if (!then.Present.Any())
        {
            return (null, new NothingToStartFrom());
        }

        var moment = revision?.Name ?? (now.ChangesSinceRevision == 0 ? now.LastRevision?.Name : null);
        var named = new BaseText(
            asked.Name ?? (moment is null ? then.WorkingTitle : $"{then.WorkingTitle}, {moment}"), asked.Symbol ?? then.Symbol);
        return (new StartingText(named, Inserts(then.Present.Select(ClauseOf)), now, now.Language, now.IsIllustrative), null);
    }

    private static (StartingText?, Refusal?) OfText(string text, BaseOfNewDraft asked)
    {
        var reading = ResolutionText.Read("base.md", Encoding.UTF8.GetBytes(text));
        if (reading is not TextReading.Read { Text: var read })
        {
            var why = ((TextReading.Refused)reading).Why;
            return (null, new FileRefusal(why.Code, "The base text", why.Line, why.Why));
        }

        var own = DraftOnBase.NameOf(read, "");
        return Named(asked.Name ?? own.Name, asked.Symbol ?? own.Symbol) is { } named
            ? (new StartingText(named, DraftOnBase.ClausesOf(read, Guid.CreateVersion7), null, read.Header.Language, read.Header.IsIllustrative), null)
            : (null, new BaseWithoutName());
    }

    private static (StartingText?, Refusal?) OfClauses(IReadOnlyList<NewDraftClause> clauses, BaseOfNewDraft asked)
    {
        if (Named(asked.Name, asked.Symbol) is not { } named)
        {
            return (null, new BaseWithoutName());
        }

        var (inserts, refusal) = NewDraftClauses.EditsOf(clauses);
        return refusal is null ? (new StartingText(named, inserts, null, null, IsIllustrative: false), null) : (null, refusal);
    }

    private static BaseText? Named(string? name, string? symbol) =>
        (string.IsNullOrWhiteSpace(name) ? symbol : name) is { } given && !string.IsNullOrWhiteSpace(given) ? new BaseText(given, symbol) : null;

    private static ClauseEdit.Insert ClauseOf(Clause clause) =>
        new(new ClauseId(Guid.CreateVersion7()), null, clause.Kind, clause.Degree, clause.IsNumbered, clause.Text);

    private static ImmutableList<ClauseEdit.Insert> Inserts(IEnumerable<ClauseEdit.Insert> clauses)
    {
        var inserts = ImmutableList.CreateBuilder<ClauseEdit.Insert>();
        foreach (var clause in clauses)
        {
            inserts.Add(clause with { After = inserts.Count > 0 ? inserts[^1].Clause : null });
        }

        return inserts.ToImmutable();
    }

    private sealed record NotOneBase() : Refusal(
        "not-one-base", "A base is one thing: a draft that you may read, or a text, or a list of clauses; name one of them.");

    private sealed record NoSuchRevision(string Name, string Known) : Refusal(
        "no-such-revision", $"“{Name}” is no revision of the draft to start from; there are {Known}. Name one of them, or none for the text as it stands.");

    private sealed record NothingToStartFrom() : Refusal(
        "empty-base", "The draft to start from has no clauses at that moment; choose another revision.");

    private sealed record BaseWithoutName() : Refusal(
        "base-without-name", "Say what the text to start from is called, by its name or its symbol, such as S/RES/2531 (2020).");
}
