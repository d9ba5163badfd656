using System.Diagnostics;
using LiteDB;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Storage.Embedded.Journal;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Benchmarks.Appending;

/// <summary>
/// What a durable append costs, beside a bare loop that writes and flushes the very same bytes, and beside LiteDB's own inserts. Both
/// sides run in one process on one disk, by turns; each figure is the median of five rounds, after two that warm up. What is judged
/// is the record alone; the desk, which follows it and is waited for by nobody here, is there in the last row.
/// </summary>
internal static class AppendBenchmark
{
    private const int Rounds = 5;
    private const int WarmUps = 2;
    private const int Writers = 64;
    private const int AppendsAlone = 400;
    private const int AppendsEach = 300;
    private const int Inserts = 200;

    private const string Words =
        "Decides to extend until 31 October 2026 the mandate of the mission, and requests the Secretary-General to report to the Council "
        + "every ninety days on its implementation, on the security situation, and on progress towards the benchmarks set out in "
        + "paragraph 12 of its previous resolution, including on cooperation with regional organizations;";

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var (alone, bareAlone) = (new List<double>(), new List<double>());
        var (many, bareMany, manyWithDesk) = (new List<double>(), new List<double>(), new List<double>());
        var (inserts, durableInserts) = (new List<double>(), new List<double>());
        for (var round = -WarmUps; round < Rounds; round++)
        {
            using var scratch = new Scratch();
            var one = scratch.At("one");
            var (latency, _) = await RecordAsync(one, writers: 1, AppendsAlone);
            var bareLatency = Bare(one, group: 1).Median;
            var all = scratch.At("all");
            var (_, rate) = await RecordAsync(all, Writers, AppendsEach);
            var bareRate = Bare(all, Writers).Rate;
            var insertRate = InsertRate(all, isDurable: false);
            var durableInsertRate = InsertRate(all, isDurable: true);
            var withDesk = await RecordWithDeskAsync(scratch.At("desk"));
            if (round >= 0)
            {
                alone.Add(latency);
                bareAlone.Add(bareLatency);
                many.Add(rate);
                bareMany.Add(bareRate);
                inserts.Add(insertRate);
                durableInserts.Add(durableInsertRate);
                manyWithDesk.Add(withDesk);
            }
        }

        const string Unit = "appends/s";
        var (ours, bare) = (Figures.Median(many), Figures.Median(bareMany));
        yield return new Verdict("1 writer, p50, beside a bare append and flush", "ms", Figures.Median(alone), Figures.Median(bareAlone), Most: 2);
        yield return new Verdict("64 writers, beside a bare loop in groups of 64", Unit, ours, bare, Least: 0.6);
        yield return new Verdict(
            "64 writers, beside LiteDB's inserts", Unit, ours, Figures.Median(durableInserts), Least: 10, Note: "each on the disk before the next");
        yield return new Verdict(
            "64 writers, beside LiteDB's inserts", Unit, ours, Figures.Median(inserts), Note: "acknowledged before they are written; not judged");
        yield return new Verdict(
            "64 writers, the desk following, beside a bare loop", Unit, Figures.Median(manyWithDesk), bare, Note: "not judged");
    }

    private static async Task<(double Median, double Rate)> RecordAsync(string folder, int writers, int appendsEach)
    {
        DurableFile.CreateFolder(folder);
        using var log = EmbeddedDraftLog.Open(folder, static _ => { }, null, CancellationToken.None);
        return await AppendAsync(log, writers, appendsEach);
    }

    private static async Task<double> RecordWithDeskAsync(string folder)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        return (await AppendAsync(store.Log, Writers, AppendsEach)).Rate;
    }

    /// <returns>The median of a single append in milliseconds, and appends a second.</returns>
    private static async Task<(double Median, double Rate)> AppendAsync(IDraftLog log, int writers, int appendsEach)
    {
        var drafts = new List<(DraftId Draft, IReadOnlyList<RoomAppend>[] Appends)>();
        for (var writer = 0; writer < writers; writer++)
        {
            var (draft, clause) = (NewDraft(), new ClauseId(Guid.NewGuid()));
            _ = await log.TryAppendAsync(draft, Alone(Council, 0, Opened("Measured"), Inserted(clause, Words)), CancellationToken.None);
            drafts.Add((draft, [.. Enumerable.Range(2, appendsEach).Select(seen => Alone(Council, seen, Revised(clause, seen, Words)))]));
        }

        var times = new double[writers * appendsEach];
        ForgetThePast();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(drafts.Select((each, writer) => Task.Run(async () =>
        {
            for (var next = 0; next < each.Appends.Length; next++)
            {
                var begun = Stopwatch.GetTimestamp();
                _ = await log.TryAppendAsync(each.Draft, each.Appends[next], CancellationToken.None)
                    ?? throw new InvalidOperationException("An append was refused.");
                times[(writer * appendsEach) + next] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }
        })));
        return (Figures.Median(times), times.Length / Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Each side starts with a clean heap, so that none pays for what was made ready for it or left by the other.</summary>
    private static void ForgetThePast() => GC.Collect();

    /// <summary>Writes the lines that the store wrote once more, in groups, with one flush each.</summary>
    private static (double Median, double Rate) Bare(string folder, int group)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "record.journal"))[^(group == 1 ? AppendsAlone : Writers * AppendsEach)..];
        byte[][] groups = [.. lines.Chunk(group).Select(chunk => System.Text.Encoding.UTF8.GetBytes(string.Concat(chunk.Select(line => line + "\n"))))];
        using var file = DurableFile.Open(Path.Combine(folder, "bare"));
        var times = new List<double>(groups.Length);
        ForgetThePast();
        var started = Stopwatch.GetTimestamp();
        var end = 0L;
        foreach (var bytes in groups)
        {
            var begun = Stopwatch.GetTimestamp();
            NativeFile.Write(file, bytes, end);
            NativeFile.Flush(file);
            end += bytes.Length;
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return (Figures.Median(times), lines.Length / Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>One insert, one transaction, by one writer: the database does not bear several.</summary>
    private static double InsertRate(string folder, bool isDurable)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "record.journal"))[^Inserts..];
        using var database = new LiteDatabase(Path.Combine(folder, isDurable ? "durable.db" : "bare.db"));
        var collection = database.GetCollection("appends");
        var started = Stopwatch.GetTimestamp();
        for (var next = 0; next < lines.Length; next++)
        {
            _ = collection.Insert(new BsonDocument { ["_id"] = next, ["line"] = lines[next] });
            if (isDurable)
            {
                database.Checkpoint();
            }
        }

        return lines.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
