using System.Threading.Channels;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Carries what was recorded to whoever tells the screens, in order, and without a writer ever waiting for them.</summary>
internal sealed class DraftNewsFeed
{
    private readonly Channel<DraftNews> _news = Channel.CreateUnbounded<DraftNews>(new UnboundedChannelOptions { SingleReader = true });

    public void Publish(DraftNews news) => _news.Writer.TryWrite(news);

    public IAsyncEnumerable<DraftNews> ReadAllAsync(CancellationToken cancellation) => _news.Reader.ReadAllAsync(cancellation);
}
