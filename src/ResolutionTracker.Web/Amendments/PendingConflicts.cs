using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Carried;

namespace ResolutionTracker.Web.Amendments;

/// <summary>The conflicts among some proposals, as each of them is told of them. What is in preparation is handed in for its own room alone.</summary>
public sealed class PendingConflicts
{
    private readonly Draft _draft;
    private readonly Dictionary<AmendmentId, Amendment> _amendments;

    public PendingConflicts(Draft draft, IEnumerable<Amendment> amendments)
        : this(draft, amendments, DraftConflicts.Of)
    {
    }

    private PendingConflicts(
        Draft draft, IEnumerable<Amendment> amendments, Func<Draft, IEnumerable<Amendment>, ImmutableArray<AmendmentConflict>> find)
    {
        _draft = draft;
        _amendments = amendments.DistinctBy(amendment => amendment.Id).ToDictionary(amendment => amendment.Id);
        All = find(draft, _amendments.Values);
    }

    /// <summary>Those of one amendment alone, for whoever writes it.</summary>
    public static PendingConflicts Of(Draft draft, Amendment one, IEnumerable<Amendment> others) =>
        new(draft, others.Append(one), (now, all) => DraftConflicts.Of(now, one, all));

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<AmendmentConflict> All { get; }

    /// <summary>What an amendment, or one change of it, is told of those in its way.</summary>
    /// <returns>The other amendment, what happens if that one is accepted, and why, as sentences.</returns>
    public IEnumerable<(Amendment Other, string Falls, string Why)> Of(AmendmentId amendment, ChangeId? change = null) => All
        .Where(conflict => Concerns(conflict, amendment, change))
        .Select(conflict => Told(conflict, isOfA: conflict.A == amendment));

    public bool Has(AmendmentId amendment) => All.Any(conflict => conflict.A == amendment || conflict.B == amendment);

    /// <summary>Whether an amendment is in the way of one of a state's, or one of a state's of it.</summary>
    public bool HasWith(AmendmentId amendment, MemberState state) => All.Any(conflict =>
        (conflict.A == amendment && _amendments[conflict.B].IsBy(state)) || (conflict.B == amendment && _amendments[conflict.A].IsBy(state)));

    private static bool Concerns(AmendmentConflict conflict, AmendmentId amendment, ChangeId? change) =>
        (conflict.A == amendment && (change is null || conflict.ChangeOfA == change))
        || (conflict.B == amendment && (change is null || conflict.ChangeOfB == change));

    private (Amendment Other, string Falls, string Why) Told(AmendmentConflict conflict, bool isOfA)
    {
        var other = _amendments[isOfA ? conflict.B : conflict.A];
        var name = NameOf(other);
        var place = conflict.Clause == Draft.Head ? "The working title" : CarriedChange.PlaceOf(_draft, other, other.Changes.Find(each => each.Id == (isOfA ? conflict.ChangeOfB : conflict.ChangeOfA))!);
        var sentences = isOfA ? new CarrySentences("this amendment", name, _ => place) : new CarrySentences(name, "this amendment", _ => place);

        // What the other takes out or replaces as a whole leaves nothing for this one to change.
        var falls = conflict.Why.Code == CarryCode.ClauseReplaced || conflict.Why.Code == (isOfA ? CarryCode.ClauseReworded : CarryCode.ClauseDeleted)
            ? $"Falls if {name} is accepted"
            : $"Needs a decision if {name} is accepted";
        return (other, falls, sentences.Of(conflict.Why));
    }

    private static string NameOf(Amendment amendment) => amendment.Ordinal == 0
        ? "our amendment in preparation"
        : $"amendment {amendment.Ordinal} of {amendment.MainSponsor.Code}";
}
