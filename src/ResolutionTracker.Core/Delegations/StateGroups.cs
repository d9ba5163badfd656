namespace ResolutionTracker.Core.Delegations;

/// <summary>The groups of states that are known here, with their members by ISO 3166-1 alpha-3 code.</summary>
/// <remarks>Members of the United Nations only: the State of Palestine, of the Arab Group and of the Group of 77, is an observer.</remarks>
public static class StateGroups
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<StateGroup> All { get; } =
    [
        new("E10", "the E10", members: null),
        Group(
            "EU",
            "the European Union",
            """
            AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE
            """),
        Group(
            "AFRICAN-GROUP",
            "the African Group",
            """
            AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO
            MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
            """),
        Group(
            "ARAB-GROUP",
            "the Arab Group",
            """
            ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN QAT SAU SDN SOM SYR TUN YEM
            """),
        Group(
            "G77",
            "the Group of 77 and China",
            """
            AFG AGO ARE ARG ATG AZE BDI BEN BFA BGD BHR BHS BLZ BOL BRA BRB BRN BTN BWA CAF CHL CHN CIV CMR COD COG COL
            COM CPV CRI CUB DJI DMA DOM DZA ECU EGY ERI ETH FJI FSM GAB GHA GIN GMB GNB GNQ GRD GTM GUY HND HTI IDN IND
            IRN IRQ JAM JOR KEN KHM KIR KNA KWT LAO LBN LBR LBY LCA LKA LSO MAR MDG MDV MHL MLI MMR MNG MOZ MRT MUS MWI
            MYS NAM NER NGA NIC NPL NRU OMN PAK PAN PER PHL PNG PRK PRY QAT RWA SAU SDN SEN SGP SLB SLE SLV SOM SSD STP
            SUR SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TZA UGA URY VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
            """),
    ];

    /// <param name="code">In any case.</param>
    /// <returns>Null where no group has the code.</returns>
    public static StateGroup? Find(string? code) =>
        All.FirstOrDefault(group => string.Equals(group.Code, code, StringComparison.OrdinalIgnoreCase));

    private static StateGroup Group(string code, string name, string members) => new(
        code, name, members.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(state => MemberState.Parse(state, null)));
}
