using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>What a replay that is a file has inside that other pages fetch: the styles of the replay page, and the script.</summary>
internal static class FileParts
{
    /// <summary>One style sheet.</summary>
    public static string Styles { get; } = string.Concat(
        StyleSheets.OfEveryPage.Append(("replay", null)).Select(sheet => Within(sheet.Media, sheet.Name == StyleSheets.States ? StateColours.Css() : Read($"css/{sheet.Name}.css"))));

    /// <summary>One script; it ends nothing but itself.</summary>
    public static string Script { get; } = Read("app/replay-file.js").Replace("</", "<\\/", StringComparison.Ordinal);

    /// <summary>This style and this script, and nothing else from anywhere: no request either.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {Hash(Styles)}; script-src {Hash(Script)}; base-uri 'none'; form-action 'none'";

    private static string Within(string? media, string styles) => media is null ? styles : $"@media {media} {{\n{styles}}}\n";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(FileParts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly; build the project anew.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
