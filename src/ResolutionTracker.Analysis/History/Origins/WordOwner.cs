using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Whose words are, before they have come into the text: an origin without its moment.</summary>
internal sealed record WordOwner(OriginKind Kind, ImmutableArray<MemberState> States, AmendmentId? Amendment)
{
    /// <summary>Who writes into the text without an amendment, or adds to one.</summary>
    public static WordOwner Of(ActingFor by, AmendmentId? amendment) => by.State is { } state
        ? new WordOwner(amendment is null ? OriginKind.Drafted : OriginKind.Added, [state], amendment)
        : new WordOwner(OriginKind.Secretariat, [], amendment);
}
