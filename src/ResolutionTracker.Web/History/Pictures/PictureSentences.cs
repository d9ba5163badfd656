using System.Globalization;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>What the pictures of a negotiation say.</summary>
internal static class PictureSentences
{
    public const string NothingTabled = "No amendment has been tabled yet.";

    public const string ContentionCounts =
        "Each figure is the most amendments that waited for a decision beside the clause at once in that stretch of time. One that touches several clauses counts at each; a new clause counts at the clause that it would follow, and at its own place once it stands. The words are those that these amendments would put in or take out, as they were tabled.";

    public const string OutcomesCounts =
        "Each amendment counts once, for the state that submits it now. One that is decided in part is open. Amendments of others behind which a state stands are in the table only.";

    public const string ConvergenceCounts =
        "Counted at the end of each stretch of time. Clauses agreed ad referendum count as agreed here; the table parts them. An amendment is open from its tabling until all of it is decided.";

    public const string AlliancesCounts =
        "Each figure is the number of amendments behind which both states stand, whoever of them, or of others, submits it. A state that took its name off is not counted. States that often stand together are neighbours.";

    public const string OriginsCounts =
        "Words of the text by whose they are, as under “Whose words”. A word of several states is parted evenly among them, so that all shares make 100 %.";

    /// <summary>What a stray printed sheet says of where it came from.</summary>
    public static string Sheet(Draft draft) => $"Pictures · {DraftSentences.Sheet(draft)}";

    public static string Text(Draft draft, bool isNow) => isNow
        ? $"The negotiation up to now, as of {Moment.Written(draft.LastAt, draft.Zone)}. Council room."
        : string.Create(CultureInfo.InvariantCulture, $"The negotiation up to {Moment.Written(draft.LastAt, draft.Zone)} (position {draft.Position}). Council room.");

    public static string Divided(Draft draft, Intervals intervals) =>
        $"Time is divided into {Name(intervals.Unit)} of {Moment.In(default, draft.Zone).Name} time; those in which nothing was done are left out"
        + (intervals.All.Where((_, i) => intervals.IsAfterAPause(i)).Any() ? ", and a dotted line stands in their place." : ".");

    /// <summary>When a stretch of time was, for an axis.</summary>
    public static string Short(IntervalUnit unit, DateTime from) => unit switch
    {
        IntervalUnit.Year => Written(from, "yyyy"),
        IntervalUnit.Quarter => $"{Quarter(from)} {Written(from, "yyyy")}",
        IntervalUnit.Month => Written(from, "MMM yyyy"),
        IntervalUnit.Week or IntervalUnit.Day => Written(from, "d MMM"),
        IntervalUnit.SixHours => Written(from, "d MMM HH") + " h",
        _ => Written(from, "d MMM HH:mm"),
    };

    /// <summary>The same, so that it can't be mistaken.</summary>
    public static string Long(IntervalUnit unit, DateTime from) => unit switch
    {
        IntervalUnit.Year or IntervalUnit.Quarter or IntervalUnit.Month => Short(unit, from),
        IntervalUnit.Week => $"week of {Written(from, "d MMM yyyy")}",
        IntervalUnit.Day => Written(from, "d MMM yyyy"),
        IntervalUnit.SixHours => $"six hours from {Written(from, "d MMM yyyy, HH:mm")}",
        IntervalUnit.Hour => $"hour from {Written(from, "d MMM yyyy, HH:mm")}",
        IntervalUnit.TenMinutes => $"ten minutes from {Written(from, "d MMM yyyy, HH:mm")}",
        _ => Written(from, "d MMM yyyy, HH:mm"),
    };

    public static string Contention(ContentionOverTime contention)
    {
        var most = contention.Clauses.Max(clause => clause.Most);
        var peaks = contention.Clauses.Where(clause => clause.Most == most).ToList();
        var first = peaks[0];
        var when = contention.Intervals.All[first.Cells.Select(cell => cell.Most).ToList().IndexOf(most)];
        var said = peaks.Count == 1
            ? $"{Named(first)} was the most contested: {Amendments(most)} waited beside it at once, first {In(contention.Intervals.Unit, when.From)}."
            : $"{string.Join(", ", peaks.Take(3).Select(Named))}{(peaks.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" and {peaks.Count - 3} more") : "")} were the most contested: at most {Amendments(most)} waited beside {(peaks.Count == 2 ? "either" : "each")} at once.";
        return contention.NeverContested == 0 ? said : $"{said} {DraftSentences.Counted(contention.NeverContested, "clause of the text never had", "clauses of the text never had")} one beside {(contention.NeverContested == 1 ? "it" : "them")}.";
    }

    public static string NoContention =>
        $"{NothingTabled} Once states propose changes, this shows clause by clause, and day by day, how many amendments wait for a decision.";

    public static string Cell(Draft draft, ContestedClause clause, Intervals intervals, int interval) =>
        $"{Name(draft, clause)}, {Long(intervals.Unit, intervals.All[interval].From)}: {Cell(clause.Cells[interval])}";

    /// <summary>How contested a clause was, for a table.</summary>
    public static string Cell(ContentionCell cell) => cell.Most == 0
        ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{cell.Most} · {DraftSentences.Counted(cell.Words, "word", "words")}");

    public static string Name(Draft draft, ContestedClause contested) => contested.Clause is { } clause
        ? $"{DraftSentences.NameOf(clause)} {WordMarkup.Isolated(WordMarkup.Plain(clause.Text, draft.Language, DraftText.HasOpening(clause)))}"
        : "The head of the text";

    public static string Named(ContestedClause contested) => contested.Clause is { } clause ? DraftSentences.NameOf(clause) : "The head of the text";

    public static string Outcomes(OutcomesByState outcomes)
    {
        var of = outcomes.States;
        var parts = new (int Count, string Name)[]
        {
            (of.Sum(state => state.Accepted), "accepted"), (of.Sum(state => state.AcceptedAsModified), "accepted as modified"),
            (of.Sum(state => state.Rejected), "rejected"), (of.Sum(state => state.Withdrawn), "withdrawn"), (of.Sum(state => state.Lapsed), "lapsed"),
            (of.Sum(state => state.Open), "open"),
        };
        return $"{Amendments(of.Sum(state => state.Tabled))} of {DraftSentences.Counted(of.Count(state => state.Tabled > 0), "state", "states")}: "
            + string.Join(", ", parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Name}"))) + ".";
    }

    public static string NoOutcomes => $"{NothingTabled} Once they are, this shows how many each state submits, and what became of them.";

    public static string Converging(ConvergencePoint now) => string.Create(
        CultureInfo.InvariantCulture,
        $"{now.Agreed + now.AdReferendum} of {DraftSentences.Counted(now.InText, "clause", "clauses")} agreed{(now.AdReferendum > 0 ? $" ({now.AdReferendum} of them ad referendum)" : "")}, and {now.Open} of {Amendments(now.Tabled)} open.");

    public static string NoConvergence => "The text has no clauses yet. Once it has, this shows how many of them are agreed, and how many amendments are open.";

    public static string Allied(Alliances alliances)
    {
        var closest = alliances.Pairs[0];
        var ties = alliances.Pairs.Count(pair => pair.Together == closest.Together);
        return $"{Amendments(alliances.Shared)} {(alliances.Shared == 1 ? "has" : "have")} more than one state behind {(alliances.Shared == 1 ? "it" : "them")}. "
            + (ties == 1
                ? $"{Name(closest.One)} and {Name(closest.Other)} stand together most often, behind {closest.Together.ToString(CultureInfo.InvariantCulture)}."
                : $"The closest stand together behind {closest.Together.ToString(CultureInfo.InvariantCulture)}, {Name(closest.One)} and {Name(closest.Other)} among them.");
    }

    public static string NoAlliances => "No amendment has more than one state behind it yet. Once states join each other’s, this shows who stands with whom, and how often.";

    public static string Together(MemberState one, MemberState other, int together) => $"{Name(one)} and {Name(other)}: together behind {Amendments(together)}";

    public static string NoOrigins => "The text has no words yet. Once it has, this shows whose they are.";

    public static string Amendments(int count) => DraftSentences.Counted(count, "amendment", "amendments");

    public static string Name(MemberState state) => MemberStates.NameOf(state);

    private static string Name(IntervalUnit unit) => unit switch
    {
        IntervalUnit.Year => "years",
        IntervalUnit.Quarter => "quarters",
        IntervalUnit.Month => "months",
        IntervalUnit.Week => "weeks",
        IntervalUnit.Day => "days",
        IntervalUnit.SixHours => "stretches of six hours",
        IntervalUnit.Hour => "hours",
        IntervalUnit.TenMinutes => "stretches of ten minutes",
        _ => "minutes",
    };

    private static string In(IntervalUnit unit, DateTime from) => unit switch
    {
        IntervalUnit.Year or IntervalUnit.Quarter or IntervalUnit.Month => $"in {Long(unit, from)}",
        IntervalUnit.Day => $"on {Long(unit, from)}",
        IntervalUnit.Minute => $"at {Long(unit, from)}",
        _ => $"in the {Long(unit, from)}",
    };

    private static string Quarter(DateTime from) => string.Create(CultureInfo.InvariantCulture, $"Q{((from.Month - 1) / 3) + 1}");

    private static string Written(DateTime at, string format) => at.ToString(format, CultureInfo.InvariantCulture);
}
