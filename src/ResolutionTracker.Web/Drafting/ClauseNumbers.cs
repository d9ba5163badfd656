namespace ResolutionTracker.Web.Drafting;

/// <summary>How a clause's number stands before its words.</summary>
internal static class ClauseNumbers
{
    public static string Written(string number) => number.StartsWith('(') ? number + " " : number + ". ";
}
