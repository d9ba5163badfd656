using System.Collections.Frozen;
using System.Reflection;
using Markdig;

namespace ResolutionTracker.Web.Help;

/// <summary>The help's Markdown files, which are part of the program, as HTML.</summary>
internal sealed class HelpPages
{
    private readonly FrozenDictionary<string, (string Title, string Html)> _pages = HelpTopics.All.ToFrozenDictionary(
        topic => topic.Name, topic => (topic.Title, Read(topic.Name)));

    /// <returns>Null where there is no such page.</returns>
    public (string Title, string Html)? Find(string topic) => _pages.TryGetValue(topic, out var page) ? page : null;

    private static string Read(string name)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"help/{name}.md")
            ?? throw new InvalidOperationException($"The help page “{name}” is not part of the program.");
        using var reader = new StreamReader(stream);
        return Markdown.ToHtml(reader.ReadToEnd(), pipeline);
    }
}
