using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What an amendment brought to the table and into the text.</summary>
/// <param name="States">Those whose words it has: who stand behind it, who submits it first; where it was taken over, who submitted it at first
/// comes last.</param>
/// <param name="Amends">The amendment that it amends; null for one to the text.</param>
/// <param name="Entered">How many of the words that it proposed came into the text; those that came back are not counted again.</param>
public sealed record AmendmentWords(AmendmentId Amendment, ImmutableArray<MemberState> States, AmendmentId? Amends, int Entered)
{
    /// <summary>How many words its changes would have put into the text, as it was tabled.</summary>
    public int Tabled => Counted.Count;

    internal TabledWords Counted { get; init; } = TabledWords.None;

    internal WordsByChange<ProposedWords> Proposed { get; init; } = WordsByChange<ProposedWords>.None;

    internal WordsByChange<AcceptedWords> Accepted { get; init; } = WordsByChange<AcceptedWords>.None;

    /// <summary>Those who stand behind it.</summary>
    internal ImmutableArray<MemberState> Sponsors { get; private init; } = States;

    /// <summary>Who submitted it before it was taken over; null for none.</summary>
    internal MemberState? FirstSubmitter { get; private init; }

    internal WordOwner Authors => new(OriginKind.Proposed, States, Amendment);

    internal AmendmentWords SponsoredBy(IEnumerable<MemberState> sponsors, MemberState? first)
    {
        ImmutableArray<MemberState> all = [.. sponsors.Distinct()];
        return this with
        {
            Sponsors = all,
            FirstSubmitter = first,
            States = first is { } submitter && !all.Contains(submitter) ? all.Add(submitter) : all,
        };
    }
}
