using System.CommandLine;
using System.CommandLine.Invocation;
using ResolutionTracker.Benchmarks;
using ResolutionTracker.Benchmarks.Diff;

var bench = new RootCommand("Measurements of Resolution Tracker, each beside its baseline in the same run.")
{
    new BenchCommand("diff", "A word diff of 60, 400 and 5,000 words with 10 % edits.", DiffBenchmark.MeasureAsync),
};

var called = bench.Parse(args);
var code = await called.InvokeAsync();
return called.Action is ParseErrorAction ? 2 : code;
