namespace ResolutionTracker.Web.Help;

/// <summary>The pages of the help, in the order in which they are read; each is a Markdown file of this name beside this class.</summary>
public static class HelpTopics
{
    public static IReadOnlyList<(string Name, string Title)> All { get; } =
    [
        ("start", "How it works"),
        ("new-draft", "New draft"),
        ("propose", "Propose an amendment"),
        ("decide", "Decide as penholder"),
        ("carry-over", "When the text moves on"),
        ("history", "Read the history"),
        ("pictures", "Pictures of a negotiation"),
        ("commentary", "Comment on the history"),
        ("search", "Search"),
        ("agreed-language", "Agreed language"),
        ("export", "Take the data away"),
        ("accounts", "Accounts and signing in"),
        ("import", "Bring in a text"),
        ("compare", "Compare two texts"),
        ("words-that-matter", "Words that matter"),
        ("programs", "The program interface"),
        ("record", "The record and its verification"),
    ];
}
