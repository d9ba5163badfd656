using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>Makes the links of a page into those of a file: to the server where its address is known, else none; what the player answers stays.</summary>
/// <param name="server">Such as <c>https://drafts.example.org</c>; null where it is not known.</param>
internal sealed partial class FileLinks(string? server)
{
    private readonly string? _server = server is null ? null : HtmlEncoder.Default.Encode(server);

    public string Of(string html) => InThisServer().Replace(html, link =>
    {
        var (before, path, after) = (link.Groups["before"].Value, link.Groups["path"].Value, link.Groups["after"].Value);
        return _server is not null ? $"{before} href=\"{_server}{path}\"{after}"
            : IsForThePlayer(before) || IsForThePlayer(after) ? $"{before} href=\"#\"{after}"
            : before + after;
    });

    // A click on these never leaves the page.
    private static bool IsForThePlayer(string attributes) =>
        attributes.Contains(" data-follow=", StringComparison.Ordinal) || attributes.Contains(" class=\"label\"", StringComparison.Ordinal);

    // In the values of attributes and in text, signs like these are written otherwise.
    [GeneratedRegex("""(?<before><a\b[^<>]*?) href="(?<path>/[^"]*)"(?<after>[^<>]*>)""")]
    private static partial Regex InThisServer();
}
