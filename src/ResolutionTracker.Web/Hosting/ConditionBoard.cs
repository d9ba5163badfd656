using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Whether the record takes anything, in a sentence for every page; told to the open ones the moment it changes.</summary>
internal sealed class ConditionBoard : IDisposable
{
    private readonly EmbeddedStore _store;
    private readonly IHubContext<DraftingHub, IDraftingClient> _hub;

    public ConditionBoard(EmbeddedStore store, IHubContext<DraftingHub, IDraftingClient> hub)
    {
        (_store, _hub) = (store, hub);
        _store.ConditionChanged += Tell;
    }

    /// <summary>Null where all is well.</summary>
    public string? Sentence => SentenceOf(_store.Condition);

    public void Dispose() => _store.ConditionChanged -= Tell;

    private void Tell(StoreCondition condition) => _ = _hub.Clients.All.Condition(new RecordCondition(SentenceOf(condition)));

    private static string? SentenceOf(StoreCondition condition) => condition switch
    {
        StoreCondition.ReadingOnly =>
            "Reading only: the record has a damaged line. Everything that can be read is shown, and nothing can be changed until whoever runs the server has mended it.",
        StoreCondition.Failed =>
            "Nothing is recorded any more: writing to the disk failed. What was acknowledged before is safe; keep this page open until the server has been started again.",
        _ => null,
    };
}
