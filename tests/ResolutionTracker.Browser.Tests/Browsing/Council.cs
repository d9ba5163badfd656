using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Browsing;

/// <summary>
/// The server that most tests share: in Development, with the demo, and with a second person for one delegation. Each test
/// makes a draft of its own in it; those that kill or fill a server start their own.
/// </summary>
internal static class Council
{
    public const string SecondOfFrance = "Amélie Roux";
    public const string Password = "harbour lights at four";

    private static readonly TestFolder Folder = new();
    private static readonly Lazy<Task<(ServerProcess Server, Caller Penholder)>> Started = new(StartAsync);

    public static async Task<ServerProcess> GetAsync() => (await Started.Value).Server;

    public static async Task<Draft> DraftAsync(string text = Draft.Text, string? language = null)
    {
        var name = TestContext.CurrentContext.Test.MethodName!.Replace('_', ' ');
        return await Draft.OpenAsync((await Started.Value).Penholder, name, text, language);
    }

    public static async Task<Caller> CallerAsync(string state) => await Caller.OfAsync(await GetAsync(), state);

    /// <summary>The address of a draft that the demo ships.</summary>
    public static async Task<string> DemoAsync(string title)
    {
        var drafts = await (await Started.Value).Penholder.GetAsync("/api/drafts");
        var found = drafts.EnumerateArray().First(draft => draft.GetProperty("workingTitle").GetString()!.Contains(title, StringComparison.OrdinalIgnoreCase));
        return $"/drafts/{found.GetProperty("id").GetString()}";
    }

    public static async Task StopAsync()
    {
        if (Started.IsValueCreated && Started.Value.IsCompletedSuccessfully)
        {
            var (server, penholder) = await Started.Value;
            penholder.Dispose();
            await server.DisposeAsync();
        }

        Folder.Dispose();
    }

    private static async Task<(ServerProcess Server, Caller Penholder)> StartAsync()
    {
        var data = Folder.File("data");
        var added = await Finished.RunAsync(
            Executable.Prepare(["account", "add", "--delegation", "FRA", "--name", SecondOfFrance, "--password-stdin", "--data", data], []),
            Password + "\n");
        Assert.That(added.Code, Is.Zero, added.ToString());
        var server = await ServerProcess.StartAsync(data);
        return (server, await Caller.OfAsync(server, "USA"));
    }
}
