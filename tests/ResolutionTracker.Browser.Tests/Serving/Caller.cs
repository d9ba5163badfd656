using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ResolutionTracker.Browser.Tests.Serving;

/// <summary>A delegation that uses the program interface.</summary>
internal sealed class Caller : IDisposable
{
    private readonly HttpClient _http;

    private Caller(HttpClient http, string token) => (_http, Token) = (http, token);

    public string Token { get; }

    /// <summary>Steps in, in Development.</summary>
    public static async Task<Caller> OfAsync(ServerProcess server, string state)
    {
        var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(30) };
        using var form = new FormUrlEncodedContent([new("state", state)]);
        using var answer = await http.PostAsync("/dev/step-in", form);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return With(http, body.GetProperty("token").GetString()!);
    }

    public static Caller With(HttpClient http, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new Caller(http, token);
    }

    public async Task<JsonElement> GetAsync(string path) => await _http.GetFromJsonAsync<JsonElement>(path);

    public async Task<string> PageAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await _http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>How a path is answered, whatever the answer.</summary>
    public async Task<(int Status, string Body)> AskAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends what must succeed.</summary>
    public async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var answer = await TryAsync(method, path, body);
        var said = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {said}");
        return said.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(said);
    }

    public Task<HttpResponseMessage> TryAsync(HttpMethod method, string path, object body, CancellationToken cancellation = default)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        return _http.SendAsync(request, cancellation);
    }

    public void Dispose() => _http.Dispose();
}
