using System.Text;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Tests;

/// <summary>What somebody with the file and the time could do to it.</summary>
internal static class Tampering
{
    private const int CheckLength = 20;

    /// <returns>The line with a checksum that fits its bytes.</returns>
    public static string WithRightCheck(string line)
    {
        var buffer = new LineBuffer();
        buffer.Append(Encoding.UTF8.GetBytes(line[..^CheckLength]));
        buffer.EndLine();
        return Encoding.UTF8.GetString(buffer.Written[..^1]);
    }
}
