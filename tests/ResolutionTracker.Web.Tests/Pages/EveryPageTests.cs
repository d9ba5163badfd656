using System.Text.RegularExpressions;
using NUnit.Framework;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Testing.Drafting;
using ResolutionTracker.Web.AgreedLanguage;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Help;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.History.Pictures;
using ResolutionTracker.Web.History.Replay;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Searching;

namespace ResolutionTracker.Web.Tests.Pages;

public sealed partial class EveryPageTests : PageSpec
{
    private const string Illustrative = "Illustrative text: no state proposed these words";

    private const string Malice = "Decides \"><script>alert(1)</script><img src=x onerror=alert(1)> \u202E\u2067;";

    [Test]
    public async Task Holds_no_inline_script_no_style_and_nothing_that_a_browser_would_obey()
    {
        foreach (var (name, html) in await AllAsync(isIllustrative: false))
        {
            Assert.Multiple(() =>
            {
                var bare = Values().Replace(html, "=\"\"");
                Assert.That(StyleAttribute().IsMatch(bare), Is.False, $"{name}: style attribute");
                Assert.That(html, Does.Not.Contain("<style"), name);
                Assert.That(Handler().IsMatch(bare), Is.False, $"{name}: inline handler");
                Assert.That(Script().Matches(html).Select(match => match.Value), Is.All.Match("""^<script type="module" src="/app/((new-)?draft|replay|agreed-language)[.]js"></script>$"""), name);
                Assert.That(html, Does.Not.Contain("<img"), name);
                Assert.That(html, Does.Not.Contain('\u202E').And.Not.Contain("&#x202E").And.Not.Contain("&#x2067"), name);
            });
        }
    }

    [Test]
    public async Task Of_an_illustrative_draft_says_so()
    {
        foreach (var (name, html) in (await AllAsync(isIllustrative: true)).Where(page => page.IsOfDraft))
        {
            Assert.That(html, Does.Contain(Illustrative), name);
        }
    }

    [Test]
    public async Task Of_a_real_draft_does_not()
    {
        foreach (var (name, html) in await AllAsync(isIllustrative: false))
        {
            Assert.That(html, Does.Not.Contain(Illustrative), name);
        }
    }

    [Test]
    public async Task Says_what_is_wrong_with_the_record()
    {
        foreach (var (name, html) in await AllAsync(isIllustrative: false, "Nothing more is recorded."))
        {
            Assert.That(html, Does.Contain("<p>Nothing more is recorded.</p>"), name);
        }
    }

    private static async Task<IReadOnlyList<Page>> AllAsync(bool isIllustrative, string? condition = null)
    {
        var history = Tabled(Opened(Malice, isIllustrative, title: Malice), Malice + "x", Malice)
            .After(Rewording(France, 2, Requests, Malice, reason: Malice));
        var draft = history.Council!;
        var clause = draft.Find(Decides)!;
        var row = new ClauseVersionRow(clause.Version, clause.Text, draft.LastAt, ActingFor.Of(UnitedStates), [UnitedStates], null, null, false, false, draft.LastAt, null);
        var council = CouncilMembership.Of(2026);
        var wording = new IndexedText(IndexedKind.Wording, 1, draft.LastAt, ActingFor.Of(UnitedStates), Malice, clause.Id, clause.Version);
        var found = new SearchResult(SearchQuery.Read(Malice)!, 1, 1,
        [
            new FoundDraft(
                draft, [Malice], [new FoundClause(clause, Malice, true, [new FoundMove(new WordMove(true, Malice + "x", wording), [France], 1)])], 2,
                [new FoundRemark(new Room.Delegation(France), wording with { Kind = IndexedKind.Reason }, null)], 1),
        ]);
        var by = new Signature(new AccountId(new Guid(7, 0, 0, new byte[8])), Malice, new Signatory.Observer());
        IReadOnlyList<Comment> comments =
        [
            new(new CommentId(new Guid(1, 7, 0, new byte[8])), draft.Id, new CommentSubject.Version(clause.Id, clause.Version), new CommentAudience.Readers(),
            [
                new CommentVersion(1, default, draft.LastAt, by, new CommentWords.Remark(Malice)),
                new CommentVersion(2, default, draft.LastAt, by, new CommentWords.Remark(Malice + "\n\nMore.")),
            ]),
            new(new CommentId(new Guid(2, 7, 0, new byte[8])), draft.Id, new CommentSubject.Moment(2), new CommentAudience.Readers(),
                [new CommentVersion(1, default, draft.LastAt, by, new CommentWords.Source("S/PV.9000", Malice, Malice, "https://x.example/\"><script>?q=%E2%80%AE", Malice))]),
        ];
        var passage = new FoundPassage(wording, 0, Malice.Length, 0.9, false, Malice);
        var place = new AgreedPlace(draft, new Room.Council(), clause, null, wording, passage, true);
        var agreed = new AgreedAnswer.Found(
            new SelectedWords.Sought(Malice + "x", [], "en", true), 1, [new AgreedWording(place, [place, place with { Amendment = draft.Find(Amendment(1)) }])], null, (draft, clause, wording));
        var scope = new ExportScope(draft, new HistoryHeader(draft.Id, Malice, null, [new ExportedRoom(new Room.Council(), draft.Position, "00")]));
        return
        [
            new("draft", true, await Shown<DraftPage>(PageOf(history, Delegate, Decides, isDevelopment: true))),
            new("drafts", true, await Shown<DraftsPage>(new() { ["Drafts"] = (IReadOnlyList<Draft>)[draft], ["Viewer"] = Delegate, ["Council"] = council, ["IsDevelopment"] = true })),
            new("no drafts", false, await Shown<DraftsPage>(new() { ["Drafts"] = (IReadOnlyList<Draft>)[], ["Viewer"] = Delegate })),
            new("new draft", false, await Shown<NewDraftPage>(new() { ["Drafts"] = (IReadOnlyList<Draft>)[draft], ["Viewer"] = Delegate })),
            new("new draft of an observer", false, await Shown<NewDraftPage>(new() { ["Drafts"] = (IReadOnlyList<Draft>)[], ["Viewer"] = Observer })),
            new("clause history", true, await Shown<ClauseHistoryPage>(new() { ["Draft"] = draft, ["Clause"] = clause, ["Versions"] = (IReadOnlyList<ClauseVersionRow>)[row, row with { Text = Malice + "y", Amendment = Amendment(1), AmendmentOrdinal = 1 }], ["Viewer"] = Delegate })),
            new("amendment", true, await Shown<AmendmentPage>(new() { ["Draft"] = draft, ["Amendment"] = draft.Find(Amendment(1)), ["Viewer"] = Delegate })),
            new("own amendment", true, await Shown<AmendmentPage>(new() { ["Draft"] = draft, ["Amendment"] = history.RoomOf(France).Find(Amendment(2)), ["Viewer"] = Delegate })),
            new("clause history with comments", true, await Shown<ClauseHistoryPage>(new() { ["Draft"] = draft, ["Clause"] = clause, ["Versions"] = (IReadOnlyList<ClauseVersionRow>)[row], ["Comments"] = comments.ToLookup(_ => clause.Version), ["Viewer"] = Delegate })),
            new("commentary", true, await Shown<CommentaryPage>(new() { ["Draft"] = draft, ["All"] = comments, ["Shown"] = (IReadOnlyList<ShownComment>)[.. comments.Select(comment => new ShownComment(comment, "OP1, version 1", 2))], ["Filter"] = CommentaryFilter.Of(null, null, null, null), ["Count"] = 2, ["Viewer"] = Delegate })),
            new("no commentary", true, await Shown<CommentaryPage>(new() { ["Draft"] = draft, ["All"] = (IReadOnlyList<Comment>)[], ["Shown"] = (IReadOnlyList<ShownComment>)[], ["Filter"] = CommentaryFilter.Of(null, null, null, null), ["Count"] = 0, ["Viewer"] = Observer })),
            new("comment", true, await Shown<CommentPage>(new() { ["Draft"] = draft, ["Comment"] = comments[0], ["About"] = "OP1, version 1", ["Address"] = "https://x/\"><script>", ["Viewer"] = Delegate })),
            new("source", true, await Shown<CommentPage>(new() { ["Draft"] = draft, ["Comment"] = comments[1], ["About"] = "the text at position 2", ["Address"] = "https://x/", ["Viewer"] = Delegate })),
            new("comment being written", true, await Shown<WriteCommentPage>(new() { ["Draft"] = draft, ["About"] = "the text at position 2", ["Written"] = WrittenComment.Blank("moment:2", true, "\"><script>") with { Symbol = "\"><script>", Note = "</textarea><script>alert(1)</script>" }, ["Problem"] = "It is refused.", ["Viewer"] = Delegate })),
            new("replay with comments", true, await Shown<ReplayPage>(new() { ["Moment"] = new ReplayMoment(draft, null, [.. history.In(new Room.Council()).TakeLast(2)], true), ["Newest"] = draft, ["Said"] = new CommentsAtMoment(2, [.. comments.Select(comment => new ShownComment(comment, "OP1, version 1", 2))], 2, 1, 3), ["Viewer"] = Delegate })),
            new("replay", true, await Shown<ReplayPage>(new() { ["Moment"] = new ReplayMoment(draft, null, [.. history.In(new Room.Council()).TakeLast(9)], true), ["Newest"] = draft, ["Viewer"] = Delegate })),
            new("pictures", true, await Shown<PicturesPage>(new() { ["Newest"] = draft, ["Pictures"] = PicturesOf(history), ["IsCouncil"] = true, ["Viewer"] = Delegate })),
            new("export", true, await Shown<ExportPage>(new() { ["Draft"] = draft, ["Scope"] = scope, ["Citation"] = Exports.Cite(scope, "https://x/\"><script>"), ["Own"] = new Room.Delegation(France), ["IsPast"] = true, ["Viewer"] = Delegate })),
            new("search", true, await Shown<SearchPage>(new() { ["Asked"] = Malice, ["Result"] = found, ["Viewer"] = Delegate })),
            new("agreed language", true, await Shown<AgreedPage>(new() { ["Question"] = new AgreedQuestion(Malice, Malice, "\"><script>", null, null), ["Answer"] = agreed, ["Viewer"] = Delegate })),
            new("too little selected", false, await Shown<AgreedPage>(new() { ["Question"] = new AgreedQuestion("of the", null, null, null, null), ["Answer"] = new AgreedAnswer.Refused(TooLittleSelected.Of(new SelectedWords.TooFew())!), ["Viewer"] = Delegate })),
            new("nothing searched", false, await Shown<SearchPage>(new() { ["Asked"] = "", ["Viewer"] = Delegate })),
            new("sign in", false, await Shown<SignInPage>(new() { ["Error"] = Malice[..40], ["IsDevelopment"] = true, ["Council"] = council, ["ReturnTo"] = "/drafts\"><script>" })),
            new("accounts", false, await Shown<AccountsPage>(new() { ["Accounts"] = (IReadOnlyList<AccountRow>)[new("<script>", "<b>", ViewerKind.Delegation, France, false, true)], ["Viewer"] = Delegate, ["Link"] = "https://x/?<script>" })),
            new("set password", false, await Shown<SetPasswordPage>(new() { ["Code"] = "\"><script>" })),
            new("help", false, await Shown<HelpPage>(new() { ["Title"] = "How it works", ["Html"] = "<p>Help</p>" })),
            new("problem", false, await Shown<ProblemPage>(new() { ["Status"] = 404, ["Sentence"] = "There is no such draft here." })),
        ];

        Task<string> Shown<TPage>(Dictionary<string, object?> parameters)
            where TPage : Microsoft.AspNetCore.Components.IComponent => RenderAsync<TPage>(new(parameters) { ["Condition"] = condition });
    }

    private static NegotiationPictures PicturesOf(DraftHistory history) => NegotiationPictures.Of(
        history.Council!,
        history.In(new Room.Council()).Aggregate(NegotiationTrack.Empty, (track, next) => track.After(next)),
        history.In(new Room.Council()).Aggregate(DraftOrigins.Empty, (origins, next) => origins.After(next)));

    [GeneratedRegex("<[^>]*\\sstyle\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex("<[^>]*\\son[a-z]+\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    /// <summary>What stands between the quotes of an attribute is text, whatever it looks like.</summary>
    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Values();

    [GeneratedRegex("<script.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Script();

    private sealed record Page(string Name, bool IsOfDraft, string Html)
    {
        public void Deconstruct(out string name, out string html) => (name, html) = (Name, Html);
    }
}
