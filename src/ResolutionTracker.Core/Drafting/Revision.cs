namespace ResolutionTracker.Core.Drafting;

/// <summary>A named state of the whole text: zero draft, Rev.1, Rev.2. It names a position of the Council room.</summary>
/// <param name="Number">0 for the zero draft, then counted on.</param>
/// <param name="Position">The position of the event that issued it.</param>
public sealed record Revision(int Number, string Name, long Position, DateTimeOffset At);
