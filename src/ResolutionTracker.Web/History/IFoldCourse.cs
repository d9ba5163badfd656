namespace ResolutionTracker.Web.History;

/// <summary>What the folds kept of one room cost, whatever they are folds of.</summary>
internal interface IFoldCourse : IDisposable
{
    /// <summary>About how many bytes it holds.</summary>
    long Weight { get; }

    /// <summary>From now on keeps half as many checkpoints.</summary>
    void Thin();
}
