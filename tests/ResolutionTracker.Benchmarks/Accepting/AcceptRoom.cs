using System.Net.Http.Headers;
using System.Net.Http.Json;
using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Benchmarks.Live;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Benchmarks.Accepting;

/// <summary>Who proposes and who decides on one clause, while the screens look on.</summary>
internal sealed class AcceptRoom(LiveProcess server, AcceptScene scene, AcceptScreens screens) : IDisposable
{
    private readonly HttpClient _penholder = Caller(server, scene.Penholder);
    private readonly HttpClient _proposer = Caller(server, scene.Proposer);

    /// <summary>Proposes and accepts so many times, one after the other.</summary>
    /// <returns>For each, the milliseconds from the penholder's click until every screen shows it.</returns>
    public async IAsyncEnumerable<AcceptRound> DecideAsync(ContestedClause contested, bool isContested, int seed)
    {
        await screens.JoinAsync(contested);
        var position = contested.Position;
        for (var version = contested.Version; ; version++)
        {
            var amendment = new AmendmentId(Guid.CreateVersion7());
            var path = $"/api/drafts/{contested.Draft}/amendments/{amendment}";
            var change = new
            {
                kind = "reword",
                clause = contested.Clause.ToString(),
                @base = version,
                text = BenchStore.Reworded(await TextAsync(contested), seed + version, words: 2),
            };
            _ = await screens.UntilShownAsync(contested, ++position, async () =>
            {
                await DoneAsync(_proposer.PutAsJsonAsync(path, new { changes = new[] { change } }));
                await DoneAsync(_proposer.PostAsync($"{path}/table", null));
            });

            // What is accepted is one event of its own, and one of the clause.
            position += 2;
            var before = server.ProcessorTime;
            var took = await screens.UntilShownAsync(
                contested, position, () => DoneAsync(_penholder.PostAsJsonAsync($"{path}/accept", new { seen = version })));
            yield return new AcceptRound(took, (server.ProcessorTime - before).TotalMilliseconds, Drawn(isContested));
        }
    }

    public void Dispose()
    {
        _penholder.Dispose();
        _proposer.Dispose();
    }

    /// <returns>How many characters of HTML each screen was told to draw.</returns>
    private int Drawn(bool isContested)
    {
        var news = screens.LastNews!;
        var carried = news.Places.Sum(place => place.Html.Split("data-carry=").Length - 1);
        var expected = isContested ? AcceptScene.OthersOnTheClause - AcceptScene.InsertionsBehindIt : 0;
        return carried >= expected
            ? news.Places.Sum(place => place.Html.Length)
            : throw new InvalidOperationException($"The screens were told what became of {carried} amendments, not of {expected}.");
    }

    private async Task<string> TextAsync(ContestedClause contested)
    {
        var draft = await _proposer.GetFromJsonAsync<DraftRead>(new Uri($"/api/drafts/{contested.Draft}", UriKind.Relative));
        return draft!.Clauses.Single(clause => clause.Id == contested.Clause.ToString()).Text;
    }

    private static HttpClient Caller(LiveProcess server, string token)
    {
        var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.Add("X-Resolution-Tracker", "1");
        return client;
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> asking)
    {
        using var answer = await asking;
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private sealed record DraftRead(IReadOnlyList<ClauseRead> Clauses);

    private sealed record ClauseRead(string Id, string Text);
}
