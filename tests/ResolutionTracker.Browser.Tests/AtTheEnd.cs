using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests;

/// <summary>Ends what the tests share.</summary>
[SetUpFixture]
public sealed class AtTheEnd
{
    [OneTimeTearDown]
    public async Task Stop()
    {
        await Chromium.StopAsync();
        await Council.StopAsync();
    }
}
