using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Web.AgreedLanguage;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Help;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.History.Comparing;
using ResolutionTracker.Web.History.Importing;
using ResolutionTracker.Web.History.Pictures;
using ResolutionTracker.Web.History.Replay;
using ResolutionTracker.Web.History.Replay.Files;
using ResolutionTracker.Web.Presence;
using ResolutionTracker.Web.Searching;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Puts the web app together over an open store.</summary>
internal static class WebHost
{
    /// <summary>The most bytes of one request; the longest resolution known has under 300,000.</summary>
    private const long BodyLimit = 8_000_000;

    public static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // The pages' scripts and styles stand beside the project until it is published.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit;
            // 120 words of Russian or Arabic in an address are up to 9,000 bytes.
            kestrel.Limits.MaxRequestLineSize = 16_384;
            kestrel.Limits.MaxConcurrentConnections = 10_000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 5_000;
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // A line a request would say nothing that the record does not, and hide what matters.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder, EmbeddedStore store, string dataFolder)
    {
        var services = builder.Services;
        services.AddSingleton(store);
        services.AddSingleton(store.Log);
        services.AddSingleton(store.WorkingTexts);
        services.AddSingleton(store.KeptTexts);
        services.AddSingleton(store.Comments);
        services.AddSingleton(store.Accounts);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ISnapshots, DeskSnapshots>();
        services.AddSingleton<IKnownDrafts, DeskSnapshots>();
        services.AddSingleton<IClauseRecord, DeskClauseRecord>();
        services.AddSingleton<Accounts>();
        services.AddSingleton<DraftNewsFeed>();
        services.AddSingleton<DraftingDesk>();
        services.AddSingleton<DraftList>();
        services.AddSingleton<StartingTexts>();
        services.AddSingleton<NewDrafts>();
        services.AddSingleton<ClauseVersions>();
        services.AddSingleton<Sights>();
        services.AddSingleton<Rights>();
        services.AddSingleton<WorkingOverlay>();
        services.AddSingleton<AmendmentTurns>();
        services.AddSingleton<WorkingDesk>();
        services.AddSingleton<DecisionReverting>();
        services.AddSingleton<PlaceRenderer>();
        services.AddSingleton<RoomPlaces>();
        services.AddSingleton<CatchUp>();
        services.AddSingleton<PastTexts>();
        services.AddSingleton<SentTexts>();
        services.AddSingleton<ComparedSides>();
        services.AddSingleton<KeptOrigins>();
        services.AddSingleton<KeptPictures>();
        services.AddSingleton<SeenMoments>();
        services.AddSingleton<Exports>();
        services.AddSingleton<SeenComments>();
        services.AddSingleton<CommentIndexes>();
        services.AddSingleton<CommentPlaces>();
        services.AddSingleton<CommentDesk>();
        services.AddSingleton<SearchIndexes>();
        services.AddSingleton<Searches>();
        services.AddSingleton<AgreedTexts>();
        services.AddSingleton<LookedAt>();
        services.AddSingleton<OwnMoments>();
        services.AddSingleton<ReplayMoments>();
        services.AddSingleton<ReplayActs>();
        services.AddSingleton<ReplayFiles>();
        services.AddSingleton<PresenceBoard>();
        services.AddSingleton<Holders>();
        services.AddSingleton<ConditionBoard>();
        services.AddSingleton<HelpPages>();
        services.AddHostedService<Announcer>();
        services.AddHostedService<LeftAloneWords>();
        services.AddHostedService<WarmReader>();
        services.AddHostedService<SearchWarmer>();

        services.AddRazorComponents();
        services.AddProblemDetails();
        services.AddExceptionHandler<BadBodies>();
        services.AddOpenApi(api => api.AddDocumentTransformer<ApiDescription>());
        services.AddHealthChecks();
        services.AddValidation();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        });
        AddSignIn(services, dataFolder);
        AddSocket(services);
        return Wire(builder.Build());
    }

    private static void AddSignIn(IServiceCollection services, string dataFolder)
    {
        services.AddDataProtection()
            .SetApplicationName("resolution-tracker")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataFolder, "keys")));
        services.AddAuthentication(SignedIn.EitherScheme)
            .AddPolicyScheme(SignedIn.EitherScheme, null, either => either.ForwardDefaultSelector = context =>
                context.Request.Headers.ContainsKey("Authorization") ? SignedIn.TokenScheme : SignedIn.CookieScheme)
            .AddCookie(SignedIn.CookieScheme, cookie =>
            {
                cookie.Cookie.Name = SignedIn.Cookie;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Strict;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
                cookie.LoginPath = Paths.SignIn;
            })
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(SignedIn.TokenScheme, null);
        services.AddSignInLimits();
    }

    private static void AddSocket(IServiceCollection services)
    {
        services.AddSingleton<RoomLifetimeManager>();
        services.AddSingleton<HubLifetimeManager<DraftingHub>>(provider => provider.GetRequiredService<RoomLifetimeManager>());
        services.AddSignalR(hub =>
        {
            hub.AddFilter<AudienceFilter>();
            // A clause's limit of 20,000 characters is 60,000 bytes at most, 120,000 when each is escaped.
            hub.MaximumReceiveMessageSize = 160_000;
            hub.MaximumParallelInvocationsPerClient = 2;
        })
        // What goes through the socket is parsed as JSON and never stands in a page, so its HTML needs no escapes: a quarter of its bytes.
        .AddJsonProtocol(json => json.PayloadSerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }

    private static WebApplication Wire(WebApplication app)
    {
        // From the start on: a page that came back by its socket alone is to be told too.
        _ = app.Services.GetRequiredService<ConditionBoard>();
        app.UseExceptionHandler();
        app.UseSecurityHeaders();
        app.UseOriginCheck();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseStatusPages();
        app.UseAudienceCheck();

        app.MapAssets();
        app.MapHealth();
        app.MapOpenApi().WithMetadata(new AudienceAttribute(Audience.Anyone));
        app.MapHub<DraftingHub>("/hubs/drafting", hub => hub.CloseOnAuthenticationExpiration = true)
            .WithMetadata(new AudienceAttribute(Audience.SignedIn));
        app.MapSignIn();
        app.MapAccounts();
        app.MapDrafts();
        app.MapReadings();
        app.MapClauses();
        app.MapAmendments();
        app.MapDecisions();
        app.MapConsequences();
        app.MapRooms();
        app.MapChanges();
        app.MapComparisons();
        app.MapReplay();
        app.MapOrigins();
        app.MapExports();
        app.MapCommentary();
        app.MapSearch();
        app.MapAgreedLanguage();
        app.MapPages();
        app.MapDecidePages();
        app.MapComparePages();
        app.MapSentTextPages();
        app.MapImportPages();
        app.MapCommentPages();
        app.MapCommentForms();
        app.MapWords();
        app.MapPictures();
        app.MapHelp();
        return app;
    }
}
