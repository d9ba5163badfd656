using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Storage.Embedded.Tests.Writer;

// Writes in a store until it is killed, or until the store takes nothing more, and prints each thing that was acknowledged.
await using var store = await EmbeddedStore.OpenAsync(
    args[0], new EmbeddedStoreOptions { EventsPerSnapshot = 20, Notice = notice => Console.Error.WriteLine(notice) }, null, CancellationToken.None);
Acknowledged.Ready();
var closed = await Task.WhenAll(
    Enumerable.Range(0, 6).Select(_ => Task.Run(() => Writers.NegotiateAsync(store)))
        .Append(Task.Run(() => Writers.TypeAsync(store)))
        .Append(Task.Run(() => Writers.CommentAsync(store)))
        .Append(Task.Run(() => Writers.KeepAccountsAsync(store))));
return closed.All(isClosed => isClosed) ? 3 : 4;
