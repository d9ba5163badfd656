using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace ResolutionTracker.Web.Tests.Hosting;

/// <summary>Somebody who calls a server: a program with a token, a browser with a cookie, or nobody known.</summary>
internal sealed class Caller : IDisposable
{
    public const string CommandHeader = "Idempotency-Key";

    private readonly HttpClient _http;

    public Caller(Uri address, string? token)
    {
        Token = token;
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };
        if (token is not null)
        {
            _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }
    }

    public CookieContainer Cookies { get; } = new();

    public string? Token { get; }

    public Uri Address => _http.BaseAddress!;

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, command: null);

    /// <summary>As a browser asks for a page.</summary>
    public Task<Reply> PageAsync(string path) => SendAsync(HttpMethod.Get, path, null, ("Accept", "text/html"));

    public Task<Reply> PutAsync(string path, object? body, Guid? command = null) => SendAsync(HttpMethod.Put, path, body, command);

    public Task<Reply> PostAsync(string path, object? body = null, Guid? command = null) => SendAsync(HttpMethod.Post, path, body, command);

    /// <summary>A form of the server's own page.</summary>
    public Task<Reply> FormAsync(string path, params (string Name, string Value)[] fields) => SendAsync(
        HttpMethod.Post,
        path,
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        ("Origin", Address.GetLeftPart(UriPartial.Authority)));

    public Task<Reply> SendAsync(HttpMethod method, string path, object? body, Guid? command) => SendAsync(
        method,
        path,
        Content(body),
        command is { } id ? [("X-Resolution-Tracker", "1"), (CommandHeader, id.ToString())] : [("X-Resolution-Tracker", "1")]);

    public Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Reply.OfAsync(_http.SendAsync(request));
    }

    /// <summary>Raw text as JSON, well-formed or not.</summary>
    public static StringContent Raw(string json) => new(json, Encoding.UTF8, "application/json");

    public void Dispose() => _http.Dispose();

    private static HttpContent? Content(object? body) => body switch
    {
        null => null,
        HttpContent content => content,
        string json => Raw(json),
        _ => JsonContent.Create(body),
    };
}
