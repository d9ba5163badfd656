using System.Globalization;
using System.Text;

namespace ResolutionTracker.Core.Numbering;

/// <summary>The marks of paragraphs and sub-paragraphs: 1, then (a), (i), a., i. as the editorial manual of the United Nations has them.</summary>
public static class Numerals
{
    /// <param name="ordinal">From 1.</param>
    /// <param name="degree">0 to 4.</param>
    /// <returns>The mark with its brackets, without a final full stop.</returns>
    public static string Mark(int ordinal, int degree) => degree switch
    {
        0 => ordinal.ToString(CultureInfo.InvariantCulture),
        1 => $"({Letters(ordinal)})",
        2 => $"({Roman(ordinal)})",
        3 => Letters(ordinal),
        _ => Roman(ordinal),
    };

    /// <summary>a … z, then aa, bb … zz, aaa …</summary>
    public static string Letters(int ordinal) => new((char)('a' + ((ordinal - 1) % 26)), ((ordinal - 1) / 26) + 1);

    /// <summary>i, ii, iii, iv … in small letters.</summary>
    public static string Roman(int ordinal)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] marks = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
        var text = new StringBuilder();
        for (var i = 0; i < marks.Length; i++)
        {
            for (; ordinal >= values[i]; ordinal -= values[i])
            {
                text.Append(marks[i]);
            }
        }

        return text.ToString();
    }
}
