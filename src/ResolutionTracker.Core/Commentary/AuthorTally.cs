namespace ResolutionTracker.Core.Commentary;

/// <summary>How much an author has written, against what one author may.</summary>
/// <param name="Comments">In all drafts, withdrawn ones too.</param>
/// <param name="Lately">Versions in the minute before.</param>
public readonly record struct AuthorTally(int Comments, int Lately)
{
    public const int MostComments = 2_000;
    public const int MostInAMinute = 30;

    /// <summary>The most versions of one comment, its withdrawal not counted.</summary>
    public const int MostVersions = 100;
}
