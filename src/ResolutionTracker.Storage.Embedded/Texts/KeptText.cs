namespace ResolutionTracker.Storage.Embedded.Texts;

/// <summary>A text that somebody sent in to compare with others.</summary>
/// <param name="Key">32 hexadecimal digits in small letters.</param>
/// <param name="Name">What its owner calls it, on one line; empty where it got no name.</param>
public sealed record KeptText(string Key, string Name, string Text);
