using System.Reflection;
using Microsoft.AspNetCore.Routing;
using NUnit.Framework;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class ClassifyingEveryDoorTests
{
    private RunningServer _server = null!;

    private IReadOnlyList<RouteEndpoint> Endpoints => Of(_server);

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await RunningServer.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public void Every_route_says_whom_it_is_for() => Assert.That(
        Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AudienceAttribute>() is null).Select(endpoint => endpoint.DisplayName), Is.Empty);

    [Test]
    public void Every_hub_method_says_whom_it_is_for() => Assert.That(
        HubMethods().Where(method => method.GetCustomAttribute<AudienceAttribute>() is null).Select(method => method.Name), Is.Empty);

    [Test]
    public void Only_the_hubs_known_methods_can_be_called() =>
        Assert.That(HubMethods().Select(method => method.Name), Is.EquivalentTo(KnownDoors.Calls));

    [Test]
    public void The_canary_knows_every_route()
    {
        var known = KnownDoors.Routes.Keys.Select(door => door.Split(' ')[1])
            .Concat(KnownDoors.Pages).Concat(KnownDoors.Forms.Keys).Concat(KnownDoors.Hub);
        // Scripts and styles are files, the same for everybody.
        var mapped = Endpoints.Select(PathOf)
            .Where(path => !path.StartsWith("/app/", StringComparison.Ordinal)
                && !path.StartsWith("/_framework/", StringComparison.Ordinal)
                && (!path.StartsWith("/css/", StringComparison.Ordinal) || path == "/css/states.css"))
            .Distinct();
        Assert.That(mapped, Is.EquivalentTo(known.Distinct()));
    }

    [Test]
    public async Task Development_has_one_route_more()
    {
        await using var development = await RunningServer.StartAsync("Development");
        Assert.That(Of(development).Select(PathOf).Except(Endpoints.Select(PathOf)), Is.EquivalentTo(KnownDoors.InDevelopment));
    }

    [TestCase("/api/drafts", Audience.SignedIn)]
    [TestCase("/drafts", Audience.SignedIn)]
    [TestCase("/hubs/drafting", Audience.SignedIn)]
    [TestCase("/accounts", Audience.Administrator)]
    [TestCase("/sign-in", Audience.Anyone)]
    public void A_route_is_for_whom_it_says(string path, object audience) => Assert.That(
        Endpoints.Where(endpoint => PathOf(endpoint) == path)
            .Select(endpoint => endpoint.Metadata.GetMetadata<AudienceAttribute>()!.Audience),
        Is.Not.Empty.And.All.EqualTo(audience));

    [Test]
    public void Nothing_of_a_draft_is_open_to_everybody() => Assert.That(
        Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AudienceAttribute>()?.Audience == Audience.Anyone)
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(path => path.Contains("draft}", StringComparison.Ordinal)),
        Is.Empty);

    // The framework serves files that came after the build by a route that says nobody whom it is for, and so is closed.
    private static List<RouteEndpoint> Of(RunningServer server) =>
    [
        .. ((IEndpointRouteBuilder)server.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText != "{**path:file}"),
    ];

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static IEnumerable<MethodInfo> HubMethods() => typeof(DraftingHub)
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsVirtual);
}
