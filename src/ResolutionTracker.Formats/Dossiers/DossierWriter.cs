using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Exported;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>
/// Writes a history as a dossier that reads back to the same history. Each file is read as it is written, by the reader itself, and is kept only
/// where it does exactly what the record says; what no act tells is told by its events.
/// </summary>
public sealed class DossierWriter
{
    private readonly WrittenActs _acts = new();
    private readonly List<WrittenDecision> _decisions = [];
    private readonly HashSet<Room> _rooms;
    private readonly TimeZoneInfo _zone;
    private DossierReplay _replay;
    private int _files;
    private string? _refused;

    private DossierWriter(string name, HashSet<Room> rooms, TimeZoneInfo zone) =>
        (_replay, _rooms, _zone) = (new DossierReplay(name), rooms, zone);

    /// <param name="name">The folder's own name, of which the draft's identity comes; those of clauses, amendments and changes are kept.</param>
    /// <param name="events">Whole rooms from their first event, each in order; the Council room first, and not empty.</param>
    public static WrittenDossier Write(string name, IReadOnlyList<Recorded> events, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(citation);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(citation.Draft.Zone, out var known) ? known : TimeZoneInfo.Utc;
        var writer = new DossierWriter(name, [.. events.Select(recorded => recorded.Room)], zone);
        foreach (var told in ToldDecision.Of(events))
        {
            writer.Tell(told);
        }

        return new WrittenDossier(new DossierFile("README.md", Encoding.UTF8.GetBytes(ReadMe(citation))), writer._decisions);
    }

    private static string ReadMe(Citation citation) =>
        $"# A negotiation as a dossier\n\n{(citation.Notice is { } notice ? $"**{notice}**\n\n" : "")}{citation.Plain}\n\n"
        + "One file is one act, in the order of their names; `resolution-tracker import` on this folder makes a draft with the same history of it.\n"
        + "Clauses, amendments and changes keep their identities (`identities`); the draft gets one of its own, from the folder's name.\n";

    private void Tell(ToldDecision told)
    {
        foreach (var acts in _acts.Of(told, _replay.Fold))
        {
            if (TryTell(told, acts))
            {
                return;
            }
        }

        if (TryEdits(told))
        {
            return;
        }

        if (!TryTell(told, [_acts.AsRecorded(told, _replay.Fold)], isAsRecorded: true))
        {
            throw new InvalidOperationException(
                $"Position {told.First.Position} of {told.First.Room} can't be told in a dossier: {_refused ?? "what it would do is another thing"}");
        }
    }

    private bool TryTell(ToldDecision told, ImmutableList<WrittenAct> acts, bool isAsRecorded = false)
    {
        var trial = _replay.Copy();
        var before = trial.Fold.Happened.Count;
        var files = new List<DossierFile>();
        foreach (var act in acts)
        {
            if (!TryPerform(trial, act, told, before, files))
            {
                return false;
            }
        }

        return IsTold(trial, before, told) && Keep(trial, told, files, isAsRecorded);
    }

    private bool Keep(DossierReplay trial, ToldDecision told, List<DossierFile> files, bool isAsRecorded)
    {
        _replay = trial;
        _files += files.Count;
        _decisions.Add(new WrittenDecision(told, files, trial.Fold.Council!, isAsRecorded));
        return true;
    }

    // Each exported room's events, in its order; between rooms there is none to keep.
    private bool IsTold(DossierReplay trial, int before, ToldDecision told) => _rooms.All(room =>
        trial.Fold.Happened.Skip(before).Where(each => each.Room == room).Select(each => RecordedActs.Line(each.Room, each.Event))
            .SequenceEqual(told.Events.Where(each => each.Room == room).Select(each => RecordedActs.Line(each.Room, each.Event))));

    /// <summary>A penholder's drafting of several clauses is told clause by clause; an edit may do more than one thing.</summary>
    private bool TryEdits(ToldDecision told)
    {
        var trial = _replay.Copy();
        var start = trial.Fold.Happened.Count;
        var files = new List<DossierFile>();
        while (trial.Fold.Happened.Count - start < told.Events.Count)
        {
            var before = trial.Fold.Happened.Count;
            if (trial.Fold.Council is not { } draft
                || WrittenActs.Edit(draft, told.Events[before - start].Event) is not { } act
                || !TryPerform(trial, act, told, start, files)
                || trial.Fold.Happened.Count == before)
            {
                return false;
            }
        }

        return IsTold(trial, start, told) && Keep(trial, told, files, isAsRecorded: false);
    }

    // What a file does is known once it is done; from where each of it is known, the record says.
    private static List<LateEntry> EntriesOf(ToldDecision told, int start, int from, int to) =>
        [.. told.Events.Skip(from - start).Take(to - from).Select(recorded => recorded.Entry).OfType<LateEntry>()];

    /// <param name="start">How much had happened before the decision.</param>
    private bool TryPerform(DossierReplay trial, WrittenAct act, ToldDecision told, int start, List<DossierFile> files)
    {
        var isBase = act.Act == "base";
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{_files + files.Count + 1:D5}-{TimeZoneInfo.ConvertTime(told.At, _zone):yyyy-MM-dd-HHmm}-{act.Slug}.md");
        var isEnteredLate = !isBase && told.At < trial.Last;
        var before = trial.Fold.Happened.Count;
        var (entry, refusal) = DossierEntry.Read(File([]));
        refusal ??= trial.Perform(entry!);
        _refused = refusal?.Sentence;
        files.Add(File(isBase ? [] : EntriesOf(told, start, before, trial.Fold.Happened.Count)));
        return refusal is null;

        DossierFile File(IReadOnlyList<LateEntry> entries) => new(name, act.Write(isBase ? null : told.At, told.By, _zone, isEnteredLate, entries));
    }
}
