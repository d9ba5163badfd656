using System.Text;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>Reads a file that somebody names; what can't be a text is refused in a sentence.</summary>
internal static class InputFile
{
    /// <summary>The most bytes of one text.</summary>
    public const long Limit = 20_000_000;

    public static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists)
        {
            throw new InputRefusedException($"{file}: there is no such file; check the path.");
        }

        return file.Length < Limit
            ? await File.ReadAllBytesAsync(file.FullName, cancellation)
            : throw new InputRefusedException($"{file}: this is {file.Length / 1_000_000} MB, and a text may have under {Limit / 1_000_000}; part it into several.");
    }

    public static async Task<string> ReadTextAsync(FileInfo file, CancellationToken cancellation)
    {
        var bytes = await ReadAsync(file, cancellation);
        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new InputRefusedException($"{file}: this is not a text; save it as plain text in UTF-8 first.");
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new InputRefusedException($"{file}: this is not UTF-8; save it as UTF-8 and try again.");
        }
    }
}
