namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>What somebody asks: the words, and where they were selected, as they were sent; null for what was not.</summary>
public sealed record AgreedQuestion(string Words, string? Draft, string? Clause, string? Amendment, string? Language)
{
    internal static AgreedQuestion Of(IFormCollection form) => new(form["q"].ToString(), form["draft"], form["clause"], form["amendment"], form["language"]);
}
