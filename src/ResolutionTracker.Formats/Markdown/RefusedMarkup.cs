using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Markdown;

/// <summary>Markup that a resolution can't have: its words are kept, and it is named.</summary>
internal sealed partial class RefusedMarkup
{
    private const int MostNamed = 8;

    private readonly SortedSet<string> _tags = new(StringComparer.Ordinal);
    private int _links;
    private int _images;

    public void Html(string tag)
    {
        if (Name().Match(tag) is { Success: true } match)
        {
            _ = _tags.Add(match.Value.ToLowerInvariant());
        }
    }

    public void Link(bool isImage) => _ = isImage ? _images++ : _links++;

    /// <returns>One sentence for each kind of markup that was left out.</returns>
    public ImmutableList<string> Notices()
    {
        var notices = ImmutableList.CreateBuilder<string>();
        if (_tags.Count > 0)
        {
            var more = _tags.Count > MostNamed ? $" and {_tags.Count - MostNamed} more" : "";
            notices.Add($"HTML was left out and its words kept: {string.Join(", ", _tags.Take(MostNamed))}{more}.");
        }

        if (_images > 0)
        {
            notices.Add($"{Counted(_images, "image was", "images were")} left out, with the describing words kept.");
        }

        if (_links > 0)
        {
            notices.Add($"{Counted(_links, "link was", "links were")} left out, with the words kept and the address not.");
        }

        return notices.ToImmutable();
    }

    private static string Counted(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";

    [GeneratedRegex(@"(?<=^</?)\p{L}[\p{L}\d-]*")]
    private static partial Regex Name();
}
