using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>
/// The words of amendments in preparation while they are typed: durable before they are acknowledged or shown, and put on record when
/// they are put to use (tabled, saved, or left alone for a minute).
/// </summary>
internal sealed class WorkingDesk(
    WorkingTexts texts,
    AmendmentTurns turns,
    DraftingDesk desk,
    IHubContext<DraftingHub, IDraftingClient> hub,
    TimeProvider clock)
{
    private readonly ConcurrentDictionary<ChangeId, string> _inTheWay = new();

    /// <summary>How long words are left alone before they are put on record.</summary>
    public static readonly TimeSpan LeftAlone = TimeSpan.FromMinutes(1);

    /// <returns>Null, or why the words are not taken.</returns>
    public async Task<Refusal?> TypeAsync(
        Viewer viewer, Draft draft, DelegationRoom own, AmendmentId amendment, ChangeId change, string text, long serial, CancellationToken cancellation)
    {
        if (own.Find(amendment)?.Changes.Find(each => each.Id == change) is not { } begun || !begun.IsWritten)
        {
            return new Refusal.NoSuchAmendment(amendment);
        }

        // Words may well be missing while they are typed; they may not when they are put to use.
        if (text.Length > 0 && !string.IsNullOrWhiteSpace(text) && ClauseText.Check(text) is { } refusal)
        {
            return refusal;
        }

        var isTaken = await turns.TakeAsync(
            amendment,
            async () =>
            {
                // It may have been tabled or given up while these words were on their way.
                if ((await desk.RoomAsync(draft.Id, own.State, cancellation)).Find(amendment) is null)
                {
                    return false;
                }

                await texts.PutAsync(
                    new WorkingText(draft.Id, own.Room, amendment, change, text, viewer.Account, clock.GetUtcNow()), cancellation);
                return true;
            },
            cancellation);
        if (!isTaken)
        {
            return new Refusal.NoSuchAmendment(amendment);
        }

        var fragment = PlaceRenderer.Working(amendment, begun, text, draft.Language);
        _ = hub.Clients.Group(RoomGroups.Of(draft.Id, own.Room))
            .Typed(new TypedWords(own.Room.Key, fragment.Place, fragment.Html, serial));
        TellWhatIsInTheWay(draft, own, own.Find(amendment)!, begun, text, serial);
        return null;
    }

    // Said only when it changes, which is seldom while words are typed.
    private void TellWhatIsInTheWay(Draft draft, DelegationRoom own, Amendment amendment, Change begun, string text, long serial)
    {
        var written = amendment with { Changes = amendment.Changes.Replace(begun, begun.WithText(text)) };
        var html = ConflictLines.Html(
            PendingConflicts.Of(draft, written, Draft.PlacesOf(begun).SelectMany(place => draft.Touching(place))), amendment.Id, begun.Id);
        if (!(_inTheWay.TryGetValue(begun.Id, out var said) && string.Equals(said, html, StringComparison.Ordinal)))
        {
            _inTheWay[begun.Id] = html;
            _ = hub.Clients.Group(RoomGroups.Of(draft.Id, own.Room)).Typed(
                new TypedWords(own.Room.Key, PlaceKeys.InTheWay(amendment.Id, begun.Id), html, serial));
        }
    }

    /// <summary>Puts the words last typed on record; whoever calls has the amendment's turn (see <see cref="AmendmentTurns"/>).</summary>
    /// <returns>Null where they are there now, or there were none; else why they can't be.</returns>
    public async Task<Refusal?> WordAsync(DraftId draft, DelegationRoom own, AmendmentId amendment, CancellationToken cancellation)
    {
        var typed = texts.All(draft, own.Room).Where(text => text.Amendment == amendment).OrderBy(text => text.At).ToList();
        if (typed.Count == 0 || own.Find(amendment) is not { } begun)
        {
            return null;
        }

        var changes = begun.Changes;
        foreach (var text in typed)
        {
            if (changes.Find(change => change.Id == text.Change) is { } change)
            {
                changes = changes.Replace(change, change.WithText(text.Text));
            }
        }

        var answer = await desk.HandleAsync(
            draft,
            new DraftCommand.PrepareAmendment(ActingFor.Of(own.State), amendment, changes.ConvertAll(ProposedChange.From), begun.Reason, []),
            new Act(new CommandId(Guid.CreateVersion7()), typed[^1].By, typed[^1].At, null),
            cancellation);
        if (answer is Answer.Refused refused)
        {
            return refused.Why;
        }

        await texts.RemoveAsync(draft, own.Room, amendment, CancellationToken.None);
        return null;
    }

    /// <summary>Forgets the words typed in an amendment: others were put to use in their place, or it was given up. Whoever calls has the
    /// amendment's turn.</summary>
    public async Task ForgetAsync(DraftId draft, DelegationRoom own, AmendmentId amendment, CancellationToken cancellation)
    {
        foreach (var change in own.Find(amendment)?.Changes ?? [])
        {
            _inTheWay.TryRemove(change.Id, out _);
        }

        if (texts.All(draft, own.Room).Any(text => text.Amendment == amendment))
        {
            await texts.RemoveAsync(draft, own.Room, amendment, cancellation);
        }
    }
}
