using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Searching;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>
/// Finds who else has selected words, in all that a viewer may read: each room that <see cref="Doorkeeper"/> lets them into, up to where, and no
/// other; what a word weighs is counted there too. The words asked about are neither kept nor logged.
/// </summary>
internal sealed class AgreedTexts(IKnownDrafts known, Sights sights, SearchIndexes indexes)
{
    public async Task<AgreedAnswer> FindAsync(Viewer viewer, AgreedQuestion question, CancellationToken cancellation)
    {
        var (source, language) = (default(SelectedIn), Languages.All.Contains(question.Language) ? question.Language : null);
        if (!string.IsNullOrEmpty(question.Draft))
        {
            if (!DraftId.TryParse(question.Draft, null, out var id) || await sights.SeeRecordedAsync(viewer, id, cancellation) is not { } sight)
            {
                return new AgreedAnswer.Refused(new Refusal.NoSuchDraft());
            }

            language = sight.Draft.Language;
            source = new SelectedIn(
                id,
                ClauseId.TryParse(question.Clause, null, out var clause) ? clause : null,
                AmendmentId.TryParse(question.Amendment, null, out var amendment) ? amendment : null);
        }

        var selected = SelectedWords.Read(question.Words, language);
        return selected is SelectedWords.Sought sought
            ? await FindAsync(viewer, sought, source, cancellation)
            : new AgreedAnswer.Refused(TooLittleSelected.Of(selected)!);
    }

    private async Task<AgreedAnswer.Found> FindAsync(Viewer viewer, SelectedWords.Sought sought, SelectedIn? source, CancellationToken cancellation)
    {
        var readable = await ReadableAsync(viewer, sought.Language, cancellation);
        var counts = new WordCounts(sought);
        foreach (var (sight, own) in readable)
        {
            await AskAsync(sight, own, (index, upTo) =>
            {
                counts.Add(index, upTo);
                return true;
            });
        }

        var search = new PassageSearch(sought, counts.Weights());
        var candidates = new List<(Sight Sight, bool IsOwn, PassageCandidate Candidate)>();
        foreach (var (sight, own) in readable)
        {
            var (council, inOwn) = await AskAsync(sight, own, search.CandidatesIn);
            candidates.AddRange(council.Select(candidate => (sight, false, candidate)));
            candidates.AddRange((inOwn ?? []).Select(candidate => (sight, true, candidate)));
        }

        var places = new List<AgreedPlace>();
        (Draft, Clause, IndexedText)? here = null;
        var passages = search.PassagesIn(candidates.ConvertAll(each => each.Candidate));
        foreach (var found in candidates.Zip(passages, (from, passage) => (from.Sight, from.IsOwn, Passage: passage)).Where(each => each.Passage is not null).GroupBy(each => each.Sight))
        {
            var said = found.ToLookup(each => each.IsOwn, each => each.Passage!);
            var draft = found.Key.Draft;
            var told = DraftPassages.Of(draft, found.Key.Own, [.. said[false]], [.. said[true]], source);
            places.AddRange(told.Places);
            if (told.Here is { } first && draft.Find(source!.Clause!.Value) is { } clause)
            {
                here = (draft, clause, first);
            }
        }

        return new AgreedAnswer.Found(sought, readable.Count, AgreedWording.Of(places), source, here);

        async Task<(T Council, T? Own)> AskAsync<T>(Sight sight, DelegationRoom? own, Func<StreamIndex, long, T> ask) => (
            await indexes.AskAsync(sight.Draft.Id, new Room.Council(), sight.UpTo, index => ask(index, sight.UpTo), cancellation),
            own is null ? default : await indexes.AskAsync(sight.Draft.Id, own.Room, own.Position, index => ask(index, own.Position), cancellation));
    }

    private async Task<List<(Sight Sight, DelegationRoom? Own)>> ReadableAsync(Viewer viewer, string? language, CancellationToken cancellation)
    {
        var readable = new List<(Sight, DelegationRoom?)>();
        foreach (var id in known.All)
        {
            if (await sights.SeeRecordedAsync(viewer, id, cancellation) is { } sight && (language is null || sight.Draft.Language == language))
            {
                readable.Add((sight, sight.Own is { Position: > 0 } own ? own : null));
            }
        }

        return readable;
    }
}
