namespace ResolutionTracker.Core.Delegations;

/// <summary>Who sits in the Security Council: the five permanent members (Charter, Article 23) and the elected ones of a year.</summary>
public static class CouncilMembership
{
    public static IReadOnlyList<MemberState> Permanent { get; } = Read("CHN FRA GBR RUS USA");

    /// <summary>The first and the last year whose elected members are known here.</summary>
    public static (int First, int Last) KnownYears => (2024, 2026);

    /// <returns>The fifteen members in order of their code; for a year outside <see cref="KnownYears"/>, those of the nearest known one.</returns>
    public static IReadOnlyList<MemberState> Of(int year) => Math.Clamp(year, KnownYears.First, KnownYears.Last) switch
    {
        2024 => Read("CHE CHN DZA ECU FRA GBR GUY JPN KOR MLT MOZ RUS SLE SVN USA"),
        2025 => Read("CHN DNK DZA FRA GBR GRC GUY KOR PAK PAN RUS SLE SOM SVN USA"),
        _ => Read("BHR CHN COD COL DNK FRA GBR GRC LBR LVA PAK PAN RUS SOM USA"),
    };

    private static List<MemberState> Read(string codes) =>
        [.. codes.Split(' ').Select(code => MemberState.Parse(code, null))];
}
