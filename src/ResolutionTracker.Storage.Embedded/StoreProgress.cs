namespace ResolutionTracker.Storage.Embedded;

/// <summary>How far a long work on a store has come.</summary>
/// <param name="What">What is being done, as a phrase: <c>reading the record</c>.</param>
/// <param name="Part">From 0 to 1.</param>
public readonly record struct StoreProgress(string What, double Part);
