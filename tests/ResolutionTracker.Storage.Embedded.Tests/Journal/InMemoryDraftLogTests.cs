using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

public sealed class InMemoryDraftLogTests : DraftLogContract
{
    protected override IDraftLog CreateLog() => new InMemoryDraftLog();
}
