using System.Globalization;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What the pages say of a draft and of what happens to it, composed from codes and values in one place.</summary>
internal static class DraftSentences
{
    public static string Standing(Draft draft)
    {
        var stage = Stage(draft.Stage);
        return (draft.LastRevision, draft.ChangesSinceRevision) switch
        {
            (null, _) => stage,
            ({ Number: 0 }, 0) when draft.Stage == DraftStage.Zero => stage,
            ({ } revision, 0) => $"{stage} · {WordMarkup.Isolated(revision.Name)}",
            ({ } revision, var count) => $"{stage} · {WordMarkup.Isolated(revision.Name)} + {Counted(count, "change", "changes")}",
        };
    }

    public static string Stage(DraftStage stage) => stage switch
    {
        DraftStage.Zero => "Zero draft",
        DraftStage.UnderNegotiation => "Under negotiation",
        DraftStage.UnderSilence => "Under silence",
        DraftStage.InBlue => "In blue",
        DraftStage.Adopted => "Adopted",
        DraftStage.NotAdopted => "Not adopted",
        _ => "Withdrawn",
    };

    /// <summary>What a stray printed sheet says of where it came from.</summary>
    public static string Sheet(Draft draft) =>
        $"{WordMarkup.Isolated(draft.WorkingTitle)}{(draft.Symbol is { } symbol ? $" · {WordMarkup.Isolated(symbol)}" : "")} · Council room · text as of {Moment.Written(draft.LastAt, draft.Zone)}";

    public static string ChangedSince(Draft draft) => $"Changed since {WordMarkup.Isolated(draft.LastRevision?.Name ?? "")}";

    public static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string NameOf(ActingFor by) => by.State is { } state ? MemberStates.NameOf(state) : "the Secretariat";

    public static string NameOf(Clause? clause) => clause switch
    {
        null => "the head of the text",
        { Label.Value: { Length: > 0 } label } => label,
        _ => "an unnumbered clause",
    };

    /// <summary>The clauses that an amendment is proposed beside: OP2, OP5 (a).</summary>
    public static string NameOf(Draft draft, Amendment amendment) => string.Join(", ", PlacesOf(draft, amendment).Select(NameOf));

    /// <summary>The clauses that an amendment is proposed beside, each once; null is the head of the text.</summary>
    public static IEnumerable<Clause?> PlacesOf(Draft draft, Amendment amendment) =>
        amendment.Changes.Select(Draft.AnchorOf).Distinct().Select(place => place is { } id ? draft.Find(id) : null);

    /// <summary>An act on the time line: OP2: amendment tabled by France.</summary>
    public static string Act(Draft draft, TimeMark mark)
    {
        var by = NameOf(mark.By);
        var act = mark.Kind switch
        {
            "amendment-tabled" => $"amendment tabled by {by}",
            "amendment-withdrawn" => $"amendment withdrawn by {by}",
            "amendment-accepted" => $"amendment accepted by {by}",
            "amendment-rejected" => $"amendment rejected by {by}",
            "amendment-taken-over" => $"withdrawn amendment taken over by {by}",
            "co-sponsor-joined" => $"{by} joined an amendment",
            "co-sponsor-left" => $"{by} left an amendment",
            "decision-reverted" => $"decision taken back by {by}",
            "clause-reinstated" => $"brought back by {by}",
            "clause-moved" => $"moved by {by}",
            "clause-split" => $"split by {by}",
            "clauses-joined" => $"joined with others by {by}",
            "clause-agreed" => mark.Text is null ? $"agreed, by {by}" : $"agreed ad referendum, by {by}",
            "clause-reopened" => $"reopened by {by}",
            "text-restated" => $"earlier text restated by {by}",
            "clause-revised" => $"reworded by {by}",
            "clause-inserted" => $"inserted by {by}",
            "clause-deleted" => $"deleted by {by}",
            "revision-issued" => $"{WordMarkup.Isolated(mark.Text ?? "")} issued by {by}",
            "stage-entered" => $"{mark.Text ?? "stage changed"}, by {by}",
            "change-amended" => $"amendment given other words by {by}",
            "sponsor-joined" => $"{mark.Text ?? by} became a sponsor of the draft",
            "sponsor-left" => $"{mark.Text ?? by} is a sponsor of the draft no longer",
            "state-admitted" => $"{mark.Text ?? "a state"} admitted by {by}",
            "secretariat-admitted" => $"the Secretariat admitted by {by}",
            var other => $"{other.Replace('-', ' ')} by {by}",
        };
        return mark.Clause is { } id && draft.Find(id) is { } clause ? $"{NameOf(clause)}: {act}" : act;
    }

    /// <summary>The last thing that happened to a clause, said aloud to those who don't see the page; null where nothing did since the zero draft.</summary>
    public static string? News(Draft draft, Clause? clause, IEnumerable<Amendment> touching)
    {
        var latest = touching.MaxBy(amendment => amendment.Position);
        if (latest is not null && latest.Position >= (clause?.Changed ?? 0) - latest.Changes.Count)
        {
            return $"{NameOf(clause)}: amendment {latest.Ordinal} of {MemberStates.NameOf(latest.MainSponsor)} {latest.Status}.";
        }

        return clause switch
        {
            null => null,
            { IsPresent: false } => $"{NameOf(clause)} is no longer in the text.",
            _ => $"{NameOf(clause)} is now at version {clause.Version}.",
        };
    }

    public static string StatusClass(Amendment amendment) => amendment.Status.Replace(' ', '-');

    public static string Does(Change change) => change switch
    {
        Change.Reword => "new wording",
        Change.Delete => "deletion",
        Change.Move => "another place",
        Change.Split => "split",
        Change.Join => "join",
        Change.Retitle => "working title",
        Change.Alternative => "alternative",
        Change.Amend => "other words for an amendment",
        _ => "new clause",
    };

    /// <summary>What stands before the words of a change; null for a new wording, which its diff says.</summary>
    public static string? Label(Draft draft, Amendment amendment, Change change) => change switch
    {
        Change.Delete => "Delete",
        Change.Insert { After: null } => "New at the head",
        Change.Insert insert => $"New after {NameOf(draft.Find(insert.After.Value))}",
        Change.Move { After: null } => "Move to the head of the text",
        Change.Move move => $"Move behind {NameOf(draft.Find(move.After.Value))}",
        Change.Split split => $"Split into {split.Parts.Count}",
        Change.Join join => $"Join with {string.Join(", ", join.With.Select(other => NameOf(draft.Find(other.Clause))))}",
        Change.Retitle => "New working title",
        Change.Alternative => AlternativeLabel(draft, amendment, change),
        Change.Amend => amendment.Amends is { } amends && draft.Find(amends) is { } amended ? $"Amends amendment {amended.Ordinal}" : null,
        _ => null,
    };

    /// <summary>How sure it is that an event entered after the fact happened as it is told.</summary>
    public static string NameOf(Certainty sure) => sure switch
    {
        Certainty.Certain => "the source says so",
        Certainty.Probable => "told from the words of the source",
        _ => "in doubt: it could be read in another way",
    };

    public static string NameOf(ClauseStanding standing) => standing switch
    {
        ClauseStanding.AgreedAdReferendum => "agreed ad referendum",
        ClauseStanding.Agreed => "agreed",
        ClauseStanding.Deleted => "no longer in the text",
        _ => "open",
    };

    // OP5 alt is the first that was tabled, OP5 alt 2 the next; one in preparation has no number yet.
    private static string AlternativeLabel(Draft draft, Amendment amendment, Change change)
    {
        var earlier = draft.Touching(change.Target).Count(other =>
            other.Ordinal < amendment.Ordinal && other.Changes.Exists(each => each is Change.Alternative && each.Target == change.Target));
        return $"{NameOf(draft.TargetOf(change))} alt{(earlier == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {earlier + 1}"))}";
    }
}
