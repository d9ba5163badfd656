using System.CommandLine;
using System.CommandLine.Invocation;
using ResolutionTracker.Benchmarks;
using ResolutionTracker.Benchmarks.Accepting;
using ResolutionTracker.Benchmarks.AgreedLanguage;
using ResolutionTracker.Benchmarks.Appending;
using ResolutionTracker.Benchmarks.Carry;
using ResolutionTracker.Benchmarks.Compare;
using ResolutionTracker.Benchmarks.Conflicts;
using ResolutionTracker.Benchmarks.Diff;
using ResolutionTracker.Benchmarks.Import;
using ResolutionTracker.Benchmarks.Live;
using ResolutionTracker.Benchmarks.Moment;
using ResolutionTracker.Benchmarks.Origins;
using ResolutionTracker.Benchmarks.Page;
using ResolutionTracker.Benchmarks.Pictures;
using ResolutionTracker.Benchmarks.Player;
using ResolutionTracker.Benchmarks.Searching;
using ResolutionTracker.Benchmarks.Weight;

var bench = new RootCommand("Measurements of Resolution Tracker, each beside its baseline in the same run.")
{
    new BenchCommand("diff", "A word diff of 60, 400 and 5,000 words with 10 % edits.", DiffBenchmark.MeasureAsync),
    new BenchCommand("append", "A durable append, alone and by 64 writers at once.", AppendBenchmark.MeasureAsync),
    new BenchCommand("carry", "One amendment of a clause of 60 words, carried over to a change of other words.", CarryBenchmark.MeasureAsync),
    new BenchCommand("compare", "Two whole versions of a text of 17,000 words, from their files to the page that compares them.", CompareBenchmark.MeasureAsync),
    new BenchCommand("conflicts", "All conflicts of 500 amendments to a draft of 60 clauses.", ConflictsBenchmark.MeasureAsync),
    new BenchCommand("import", "The reader over all real resolutions in one process.", ImportBenchmark.MeasureAsync),
    new BenchCommand("preview", "The reading of a paste of 18,000 words, by the server's own time.", PreviewBenchmark.MeasureAsync),
    new FuzzCommand(),
    new BenchCommand("live", "A keystroke of one client until its diff is at another, with 2 and 50 viewers.", LiveBenchmark.MeasureAsync),
    new BenchCommand("accept", "One of 500 open amendments accepted until 50 screens show the text and what became of the others.", AcceptBenchmark.MeasureAsync),
    new BenchCommand("origins", "Whose all words of a draft of 60 clauses are, after 2,000 versions.", OriginsBenchmark.MeasureAsync),
    new BenchCommand("pictures", "The charts of a negotiation of 60 clauses and 10,000 events.", PicturesBenchmark.MeasureAsync),
    new BenchCommand("page", "The draft page of 60 clauses and 100 amendments after 10,000 events.", PageBenchmark.MeasureAsync),
    new BenchCommand("moment", "A draft of 60 clauses as it was at any of 10,000 and of 100,000 positions.", MomentBenchmark.MeasureAsync),
    new BenchCommand("player", "The replay of a draft of 60 clauses and 10,000 events, dragged in a real browser.", PlayerBenchmark.MeasureAsync),
    new BenchCommand("search", "Questions over all real resolutions, each a draft.", SearchBenchmark.MeasureAsync),
    new BenchCommand("agreed", "Selections out of all real resolutions looked up in all of them, exact and altered.", AgreedBenchmark.MeasureAsync),
    new BenchCommand("weight", "The scripts of each page, compressed.", WeightBenchmark.MeasureAsync),
    LiveServer.Describe(),
};

var called = bench.Parse(args);
var code = await called.InvokeAsync();
return called.Action is ParseErrorAction ? 2 : code;
