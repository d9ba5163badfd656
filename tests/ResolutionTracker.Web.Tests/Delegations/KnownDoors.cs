namespace ResolutionTracker.Web.Tests.Delegations;

/// <summary>Every route and hub method that the canary knocks at, with something plausible to send. A new one that is not here fails a test.</summary>
internal static class KnownDoors
{
    /// <summary>By method and path of the OpenAPI description: the body, null for none.</summary>
    public static IReadOnlyDictionary<string, string?> Routes { get; } = new Dictionary<string, string?>
    {
        ["GET /api/drafts"] = null,
        ["POST /api/drafts"] = """{"id":"00000000-0000-4000-8000-0000000000d9","workingTitle":"Another","text":"1. Decides to wait."}""",
        ["POST /api/readings"] = """{"text":"1. Decides to listen."}""",
        ["GET /api/drafts/{draft}"] = null,
        ["POST /api/drafts/{draft}/revisions"] = "{}",
        ["POST /api/drafts/{draft}/stage"] = """{"stage":"under-negotiation"}""",
        ["POST /api/drafts/{draft}/open-to-observers"] = "{}",
        ["POST /api/drafts/{draft}/admit-secretariat"] = null,
        ["POST /api/drafts/{draft}/admit-state"] = """{"state":"KEN","mayPropose":true}""",
        ["PUT /api/drafts/{draft}/clauses/{clause}"] = """{"kind":"operative","text":"Decides to remain seized."}""",
        ["PUT /api/drafts/{draft}/clauses/{clause}/text"] = """{"seen":1,"text":"Decides otherwise;"}""",
        ["POST /api/drafts/{draft}/clauses/{clause}/delete"] = """{"seen":1}""",
        ["POST /api/drafts/{draft}/clauses/{clause}/agree"] = """{"seen":1}""",
        ["POST /api/drafts/{draft}/clauses/{clause}/reopen"] = """{"reason":"New facts."}""",
        ["GET /api/drafts/{draft}/clauses/{clause}/versions"] = null,
        ["GET /api/drafts/{draft}/amendments"] = null,
        ["GET /api/drafts/{draft}/amendments/{amendment}"] = null,
        ["PUT /api/drafts/{draft}/amendments/{amendment}"] = """{"changes":[{"kind":"insert","text":"Calls for patience;"}]}""",
        ["POST /api/drafts/{draft}/amendments/{amendment}/table"] = null,
        ["POST /api/drafts/{draft}/amendments/{amendment}/withdraw"] = null,
        ["POST /api/drafts/{draft}/amendments/{amendment}/accept"] = """{"seen":1}""",
        ["POST /api/drafts/{draft}/amendments/{amendment}/reject"] = """{"reason":"It goes too far."}""",
        ["POST /api/drafts/{draft}/amendments/{amendment}/revert"] = null,
        ["POST /api/drafts/{draft}/amendments/{amendment}/take-over"] = null,
        ["POST /api/drafts/{draft}/amendments/{amendment}/join"] = null,
        ["POST /api/drafts/{draft}/amendments/{amendment}/leave"] = null,
        ["GET /api/drafts/{draft}/amendments/{amendment}/consequences"] = null,
        ["POST /api/drafts/{draft}/amendments/{amendment}/consequences"] = """{"places":["none"]}""",
        ["POST /api/drafts/{draft}/decisions"] = """{"accept":["00000000-0000-4000-8000-0000000000d9"]}""",
        ["POST /api/drafts/{draft}/restate"] = """{"to":"start"}""",
        ["GET /api/drafts/{draft}/changes"] = null,
        ["GET /api/drafts/{draft}/compare"] = null,
        ["GET /api/compare"] = null,
        ["POST /api/texts"] = """{"text":"1. Decides to compare."}""",
        ["GET /api/texts"] = null,
        ["DELETE /api/texts/{key}"] = null,
        ["GET /api/drafts/{draft}/replay"] = null,
        ["GET /api/drafts/{draft}/replay/acts"] = null,
        ["GET /api/drafts/{draft}/origins"] = null,
        ["GET /api/drafts/{draft}/pictures/{picture}"] = null,
        ["GET /api/drafts/{draft}/rooms/{room}/events"] = null,
        ["GET /api/drafts/{draft}/export"] = null,
        ["GET /api/drafts/{draft}/commentary"] = null,
        ["POST /api/drafts/{draft}/commentary"] = """{"about":{"kind":"moment","position":2},"text":"Compare this."}""",
        ["GET /api/drafts/{draft}/commentary/{comment}"] = null,
        ["PUT /api/drafts/{draft}/commentary/{comment}"] = """{"seen":1,"text":"Compare that."}""",
        ["POST /api/drafts/{draft}/commentary/{comment}/withdraw"] = """{"seen":1}""",
        ["GET /api/search"] = null,
        ["GET /api/agreed-language"] = null,
    };

    /// <summary>Pages and what else answers a GET outside the program interface.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "/",
        "/drafts",
        "/drafts/new",
        "/drafts/{draft}",
        "/drafts/{draft}/clauses/{clause}",
        "/drafts/{draft}/amendments/{amendment}",
        "/drafts/{draft}/amendments/{amendment}/revert",
        "/drafts/{draft}/amendments/{amendment}/consequences",
        "/drafts/{draft}/decide",
        "/drafts/{draft}/decide/preview",
        "/drafts/{draft}/restate",
        "/drafts/{draft}/replay",
        "/drafts/{draft}/compare",
        "/drafts/{draft}/rivals",
        "/drafts/new/history",
        "/compare",
        "/compare/texts",
        "/compare/texts/{key}/remove",
        "/drafts/{draft}/words",
        "/drafts/{draft}/words/card",
        "/drafts/{draft}/pictures",
        "/drafts/{draft}/pictures/{picture}.{form}",
        "/drafts/{draft}/export",
        "/drafts/{draft}/commentary",
        "/drafts/{draft}/commentary/write",
        "/drafts/{draft}/commentary/at",
        "/drafts/{draft}/commentary.csv",
        "/drafts/{draft}/commentary.json",
        "/drafts/{draft}/commentary/{comment}",
        "/search",
        "/agreed-language",
        "/accounts",
        "/help",
        "/help/{topic}",
        "/sign-in",
        "/invitation/{code}",
        "/health/live",
        "/health/ready",
        "/css/states.css",
        "/openapi/{documentName}.json",
    ];

    /// <summary>Other ways to look at what is there, each an address of its own.</summary>
    public static IReadOnlyList<string> Views { get; } =
    [
        "/drafts/{draft}?since=start", "/drafts/{draft}?since=1", "/api/drafts/{draft}/changes?since=start",
        "/drafts/{draft}/replay?at=2", "/api/drafts/{draft}/replay?from=3&to=2",
        "/drafts/{draft}/words?at=start", "/drafts/{draft}/words/card?clause={clause}&start=0", "/api/drafts/{draft}/origins?at=1",
        "/drafts/{draft}/pictures?at=start", "/drafts/{draft}/pictures/contention.svg", "/drafts/{draft}/pictures/contention.csv", "/drafts/{draft}/pictures/outcomes.csv?at=2",
        "/drafts/{draft}/pictures/origins.svg", "/drafts/{draft}/pictures/alliances.svg", "/drafts/{draft}/pictures/convergence.csv",
        "/api/drafts/{draft}/pictures/outcomes", "/api/drafts/{draft}/pictures/convergence?format=svg&at=1",
        "/compare?from={draft}@start&to={draft}", "/compare?from={draft}/clauses/{clause}@1&to={draft}/amendments/{amendment}&view=side",
        "/drafts/{draft}/rivals?a={amendment}&b={amendment}", "/api/drafts/{draft}/compare?from=start&to=now",
        "/api/compare?from={draft}@1&to={draft}", "/compare?from=text/{key}&to={draft}", "/api/compare?from=text/{key}&to=text/{key}", "/compare/texts?removed={key}",
        "/drafts/{draft}/export?at=1", "/drafts/{draft}/export?format=jsonl&room={room}", "/api/drafts/{draft}/export?format=html&room=delegation-FRA", "/api/drafts/{draft}/export?room={room}&at=start",
        "/drafts/{draft}/commentary?order=moment", "/drafts/{draft}/commentary?about={clause}", "/drafts/{draft}/commentary/at?position=2",
        "/drafts/{draft}/commentary/{comment}?version=1", "/drafts/{draft}/commentary/write?about=event:delegation-FRA:1",
        "/api/drafts/{draft}/commentary?clause={clause}", "/api/drafts/{draft}/commentary?room={room}&at=1", "/api/drafts/{draft}/commentary?at=2",
        "/search?q=quetzal*", "/search?q=mandate&draft={draft}", "/api/search?q=quetzal*", "/api/search?q=decides%20to%20*",
        "/agreed-language?q=decides%20to%20extend%20the%20quetzal%20mandate&draft={draft}&clause={clause}", "/api/agreed-language?q=the%20quetzal%20is%20rare",
    ];

    /// <summary>What takes a form.</summary>
    public static IReadOnlyDictionary<string, (string Name, string Value)[]> Forms { get; } = new Dictionary<string, (string, string)[]>
    {
        ["/sign-in"] = [("login", "FRA"), ("password", "not the password")],
        ["/set-password"] = [("code", "none"), ("password", "a long enough one"), ("again", "a long enough one")],
        ["/accounts"] = [("login", "new"), ("name", "New"), ("kind", "observer")],
        ["/accounts/link"] = [("login", "FRA")],
        ["/accounts/remove"] = [("login", "nobody")],
        ["/sign-out"] = [],
        ["/compare"] = [("from-text", "1. Decides to compare."), ("to-text", "1. Decides to look.")],
        ["/compare/texts/{key}/remove"] = [],
        ["/drafts/new/history"] = [("act", "look")],
        ["/drafts/{draft}/commentary"] = [("id", "00000000-0000-4000-8000-0000000000d7"), ("about", "event:delegation-FRA:1"), ("kind", "comment"), ("text", "Compare this.")],
        ["/drafts/{draft}/commentary/{comment}"] = [("seen", "1"), ("kind", "comment"), ("text", "Compare that.")],
        ["/drafts/{draft}/commentary/{comment}/withdraw"] = [("seen", "1")],
        ["/agreed-language/found"] = [("q", "decides to extend the quetzal mandate")],
    };

    /// <summary>The socket's own addresses; what is behind them is in <see cref="Calls"/>.</summary>
    public static IReadOnlyList<string> Hub { get; } = ["/hubs/drafting", "/hubs/drafting/negotiate"];

    /// <summary>There in Development only, where there is nothing to keep.</summary>
    public static IReadOnlyList<string> InDevelopment { get; } = ["/dev/step-in"];

    /// <summary>What a page may call, with what the canary says.</summary>
    public static IReadOnlyList<string> Calls { get; } = ["Join", "JoinSince", "Type", "Hold", "Release"];
}
