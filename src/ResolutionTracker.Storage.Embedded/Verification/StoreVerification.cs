using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Verification;

/// <summary>Checks a store at rest, and writes nothing in it: each line, each room's chain and positions, the working texts, the comments, the
/// desk against the record.</summary>
public static class StoreVerification
{
    /// <exception cref="StoreInUseException">A process has the store open.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no record in it.</exception>
    public static Task<VerificationReport> VerifyAsync(
        string folder, IProgress<StoreProgress>? progress, CancellationToken cancellation) =>
        Task.Run(() => Verify(folder, progress, cancellation), cancellation);

    private static VerificationReport Verify(string folder, IProgress<StoreProgress>? progress, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, EmbeddedDraftLog.FileName);
        if (!File.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no store in {Path.GetFullPath(folder)}: {EmbeddedDraftLog.FileName} is missing.");
        }

        using var held = StoreLock.TakeToLook(folder);
        var (findings, notes) = (new List<string>(), new List<string>());
        using var record = DurableFile.OpenToRead(path);
        var loader = new RecordLoader();
        var scan = Scan(
            record,
            EmbeddedDraftLog.FileName,
            loader.Read,
            findings,
            part => progress?.Report(new StoreProgress("reading the record", part)),
            cancellation);
        using var desk = DeskComparison.TryOpen(folder, findings, notes);
        var (rooms, events) = (loader.Index.Streams.Where(stream => stream.Last > 0).ToList(), 0L);
        foreach (var room in rooms)
        {
            cancellation.ThrowIfCancellationRequested();
            events += room.Last;
            ReadRoom(record, room, desk, findings);
            progress?.Report(new StoreProgress("comparing the desk", (double)events / rooms.Sum(each => each.Last)));
        }

        desk?.Finish(rooms);
        Verify(WorkingTexts.FileName, WorkingTexts.ReadNothing);
        Verify(Comments.FileName, new CommentFold().Read);
        return new VerificationReport(findings, notes, scan.Lines, rooms.Count, events);

        void Verify(string name, LineScan.LineReader read)
        {
            if (File.Exists(Path.Combine(folder, name)))
            {
                using var file = DurableFile.OpenToRead(Path.Combine(folder, name));
                _ = Scan(file, name, read, findings, null, cancellation);
            }
        }
    }

    private static void ReadRoom(SafeFileHandle record, RoomStream room, DeskComparison? desk, List<string> findings)
    {
        desk?.Start(room);
        for (var position = 0L; position < room.Last;)
        {
            try
            {
                var read = RecordReader.After(record, room, position, most: 256);
                foreach (var recorded in read)
                {
                    desk?.Follow(recorded);
                }

                position += read.Count;
            }
            catch (JsonException e)
            {
                findings.Add($"{EmbeddedDraftLog.FileName}: the room {room.Room} of draft {room.Draft} holds, after position {position}, what is no event: {e.Message}");
                return;
            }
        }

        desk?.End(room);
    }

    private static LineScan Scan(
        SafeFileHandle file,
        string name,
        LineScan.LineReader read,
        List<string> findings,
        Action<double>? progress,
        CancellationToken cancellation)
    {
        var scan = LineScan.Read(file, name, read, progress, cancellation);
        findings.AddRange(scan.Problems);
        if (scan.IsTorn)
        {
            findings.Add(scan.Problems.Count == 0
                ? $"{name}: the last line is torn; at the next start its {scan.Length - scan.WholeEnd} bytes are cut off and kept beside."
                : $"{name}: the last line is torn.");
        }

        return scan;
    }
}
