using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Testing.History;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

public sealed class EmbeddedDraftLogTests : DraftLogContract
{
    private TestFolder _folder = null!;
    private EmbeddedDraftLog _log = null!;

    [TearDown]
    public void CloseTheLog()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    protected override IDraftLog CreateLog()
    {
        _folder = new TestFolder();
        return _log = EmbeddedDraftLog.Open(_folder.Path, notice => Assert.Fail(notice), null, default);
    }
}
