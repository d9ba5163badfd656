namespace ResolutionTracker.Core.Numbering;

/// <summary>The Latin ordinals by which paragraphs inserted between two numbers are told apart: 5 bis, 5 ter, 5 quater.</summary>
public static class LatinSuffix
{
    private static readonly string[] Names =
    [
        "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies",
        "terdecies", "quaterdecies", "quindecies", "sexdecies", "septdecies", "octodecies", "novodecies", "vicies",
    ];

    /// <param name="ordinal">1 for the first paragraph inserted after a number.</param>
    /// <returns>bis, ter … vicies; beyond that the ordinal itself after the word bis, such as <c>bis 20</c>.</returns>
    public static string Of(int ordinal) => ordinal <= Names.Length
        ? Names[ordinal - 1]
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Names[0]} {ordinal}");

    /// <returns>How many characters at the end of a label are a suffix and the blank before it; 0 where it has none.</returns>
    internal static int At(string label)
    {
        var words = label.Split(' ');
        return words switch
        {
            [_, .., var last] when Names.Contains(last) => last.Length + 1,
            [_, .., var first, var last] when first == Names[0] && last.All(char.IsAsciiDigit) => first.Length + last.Length + 2,
            _ => 0,
        };
    }
}
