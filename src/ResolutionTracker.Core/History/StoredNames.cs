using System.Text.Json;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>The names under which kinds of clauses, stages of drafts and their like are stored and sent; ours, and for ever.</summary>
public static class StoredNames
{
    public static string NameOf(ClauseKind kind) => kind switch
    {
        ClauseKind.Preambular => "preambular",
        ClauseKind.Operative => "operative",
        ClauseKind.Heading => "heading",
        ClauseKind.Annex => "annex",
        _ => throw new InvalidOperationException($"{kind} has no stored name."),
    };

    /// <exception cref="JsonException">No kind of clause has that name.</exception>
    public static ClauseKind Kind(string name) => name switch
    {
        "preambular" => ClauseKind.Preambular,
        "operative" => ClauseKind.Operative,
        "heading" => ClauseKind.Heading,
        "annex" => ClauseKind.Annex,
        _ => throw new JsonException($"“{name}” is no kind of clause."),
    };

    public static string NameOf(ClauseStanding standing) => standing switch
    {
        ClauseStanding.Open => "open",
        ClauseStanding.AgreedAdReferendum => "agreed-ad-referendum",
        ClauseStanding.Agreed => "agreed",
        ClauseStanding.Deleted => "deleted",
        _ => throw new InvalidOperationException($"{standing} has no stored name."),
    };

    public static string NameOf(DraftStage stage) => stage switch
    {
        DraftStage.Zero => "zero",
        DraftStage.UnderNegotiation => "under-negotiation",
        DraftStage.UnderSilence => "under-silence",
        DraftStage.InBlue => "in-blue",
        DraftStage.Adopted => "adopted",
        DraftStage.NotAdopted => "not-adopted",
        DraftStage.Withdrawn => "withdrawn",
        _ => throw new InvalidOperationException($"{stage} has no stored name."),
    };

    /// <exception cref="JsonException">No stage has that name.</exception>
    public static DraftStage Stage(string name) => Enum.GetValues<DraftStage>().Cast<DraftStage?>()
        .FirstOrDefault(stage => NameOf(stage!.Value) == name) ?? throw new JsonException($"“{name}” is no stage of a draft.");

    public static string NameOf(Certainty sure) => sure switch
    {
        Certainty.Certain => "certain",
        Certainty.Probable => "probable",
        Certainty.Doubtful => "doubtful",
        _ => throw new InvalidOperationException($"{sure} has no stored name."),
    };

    /// <exception cref="JsonException">No certainty has that name.</exception>
    public static Certainty CertaintyOf(string name) => Enum.GetValues<Certainty>().Cast<Certainty?>()
        .FirstOrDefault(sure => NameOf(sure!.Value) == name) ?? throw new JsonException($"“{name}” says of nothing how sure it is.");
}
