using System.Collections.Frozen;

namespace ResolutionTracker.Core.Delegations;

/// <summary>States that speak together, as one finds them named in the negotiations.</summary>
/// <remarks>A group is no party to the record: what it proposes is recorded as its members' own.</remarks>
public sealed class StateGroup
{
    // Null where the group's members are the Council's elected ones.
    private readonly FrozenSet<MemberState>? _members;

    internal StateGroup(string code, string name, IEnumerable<MemberState>? members) =>
        (Code, Name, _members) = (code, name, members?.ToFrozenSet());

    /// <summary>The stable name used in the program interface, such as <c>AFRICAN-GROUP</c>.</summary>
    public string Code { get; }

    /// <summary>As delegates say it inside a sentence: the African Group.</summary>
    public string Name { get; }

    /// <summary>Whether who belongs to it depends on who sits in the Council.</summary>
    public bool IsOfCouncil => _members is null;

    /// <param name="council">The members of the Council in which the draft is negotiated; asked only where the group is one of the Council.</param>
    public bool Has(MemberState state, IReadOnlyCollection<MemberState> council)
    {
        ArgumentNullException.ThrowIfNull(council);
        return _members?.Contains(state) ?? (council.Contains(state) && !CouncilMembership.Permanent.Contains(state));
    }

    /// <param name="council">As for <see cref="Has"/>.</param>
    /// <returns>Its members in order of their code.</returns>
    public IReadOnlyList<MemberState> MembersWith(IReadOnlyCollection<MemberState> council)
    {
        ArgumentNullException.ThrowIfNull(council);
        return [.. (_members ?? council.Where(state => Has(state, council))).Distinct().OrderBy(state => state.Code, StringComparer.Ordinal)];
    }
}
