using FsCheck;
using FsCheck.Fluent;

namespace ResolutionTracker.Text.Tests;

/// <summary>Random texts of the six languages and of what no language has: pairs of related wordings and pairs of
/// unrelated ones.</summary>
public static class AnyText
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u202F", "\u3000", ",", ".", ";", ":", "(", ")", "[", "]", "—", "-",
        "«", "»", "“", "”", "'", "’", "/", "the", "of", "and", "to", "Decides", "decides", "States", "Security", "Council", "report",
        "mandate", "17", "30", "2025", "2803", "1,000.50", "1\u00A0000", "S/RES/2803", "November", "cease-fire", "l’État", "l'", "décide",
        "e\u0301", "\u0301", "años", "постановляет", "и", "мира", "ноября", "يقرّر", "أن", "الأمن", "مـجلس", "می\u200Cخواهم", "\u200D",
        "安", "全", "的", "决定", "\U00020000", "\U00020001", "\uD800", "\uDC00", "\u202E", "\u200B", "\uFEFF", "\0", "😀", "\U000E0101",
    ];

    private static readonly Gen<string> Piece = Gen.Elements(Pieces);

    private static readonly Gen<string[]> Text = Piece.ArrayOf();

    /// <summary>What FsCheck asks for a text of ours.</summary>
    public static Arbitrary<Wordings> Wordings() =>
        Gen.OneOf(
            from old in Text
            from @new in Text
            select new Wordings(string.Concat(old), string.Concat(@new)),
            from old in Text
            from @new in Edited(old)
            select new Wordings(string.Concat(old), @new)).ToArbitrary();

    /// <summary>What FsCheck asks for three texts of ours.</summary>
    public static Arbitrary<Triple> Triples() => (
        from old in Text
        from current in Edited(old)
        from amended in Gen.Frequency((4, Edited(old)), (1, Text.Select(pieces => string.Concat(pieces))))
        select new Triple(string.Concat(old), current, amended)).ToArbitrary();

    private static Gen<string> Edited(string[] pieces) =>
        from fates in Gen.Choose(0, 9).ArrayOf(pieces.Length)
        from others in Piece.ArrayOf(pieces.Length)
        select string.Concat(pieces.Select((piece, i) => fates[i] switch
        {
            0 => string.Empty,
            1 => others[i],
            2 => piece + others[i],
            _ => piece,
        }));
}
