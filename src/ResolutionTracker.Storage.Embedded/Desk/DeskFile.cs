using LiteDB;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>The collections of <c>desk.db</c>. Written by one thread; each query is read to its end on the thread that asks.</summary>
internal sealed class DeskFile : IDisposable
{
    public const string FileName = "desk.db";

    /// <summary>Bytes of UTF-8 that a snapshot may have; a document of the database holds 16 MB and its own names.</summary>
    public const int LongestSnapshot = 15_000_000;

    // Raised whenever what is stored here changes; a desk of another shape is rebuilt.
    private const int Shape = 2;

    private readonly LiteDatabase _database;
    private readonly ILiteCollection<BsonDocument> _drafts;
    private readonly ILiteCollection<BsonDocument> _wordings;
    private readonly ILiteCollection<BsonDocument> _amendments;
    private readonly ILiteCollection<BsonDocument> _snapshots;
    private readonly ILiteCollection<BsonDocument> _applied;

    public DeskFile(string folder, bool readOnly)
    {
        _database = LiteFile.Open(Path.Combine(folder, FileName), readOnly);
        _drafts = _database.GetCollection("drafts");
        _wordings = _database.GetCollection("wordings");
        _amendments = _database.GetCollection("amendments");
        _snapshots = _database.GetCollection("snapshots");
        _applied = _database.GetCollection("applied");
        if (!readOnly)
        {
            // A collection that comes to be while others ask for it brings the database down, so all are there before anybody asks.
            foreach (var collection in new[] { _drafts, _wordings, _amendments, _snapshots })
            {
                Create(collection);
            }

            _ = _wordings.EnsureIndex("clause", "$.clause");
            _ = _amendments.EnsureIndex("draft", "$.draft");
            _ = _amendments.EnsureIndex("states", "$.states[*]");
            _ = _applied.Upsert(new BsonDocument { ["_id"] = "shape", ["position"] = (long)Shape });
        }
    }

    public static string Key(DraftId draft, Room room) => $"{draft}/{room.Key}";

    /// <summary>Whether another make of this class wrote it, or rows that it counts are gone.</summary>
    public bool IsDamaged()
    {
        try
        {
            var applied = _applied.FindAll().ToList();
            // Of drafts and snapshots no number is kept; that they can be counted says that they can be read.
            return _drafts.LongCount() < 0 || _snapshots.LongCount() < 0
                || applied.Any(row => row["_id"].AsString == "shape" && row["position"].AsInt64 != Shape)
                || applied.Sum(row => row["wordings"] is { IsInt64: true } count ? count.AsInt64 : 0) != _wordings.LongCount()
                || applied.Sum(row => row["amendments"] is { IsInt64: true } count ? count.AsInt64 : 0) != _amendments.LongCount();
        }
        catch (Exception e) when (e is LiteException or InvalidCastException or IOException)
        {
            return true;
        }
    }

    /// <summary>How far each room is applied, and how many rows came of it.</summary>
    public Dictionary<string, (long Position, long Wordings, long Amendments)> Applied() => _applied.FindAll().ToList()
        .Where(row => row["_id"].AsString != "shape")
        .ToDictionary(
            row => row["_id"].AsString,
            row => (row["position"].AsInt64, row["wordings"].AsInt64, row["amendments"].AsInt64));

    public List<DraftSummary> Drafts() => [.. _drafts.FindAll().ToList().Select(DeskText.Read<DraftSummary>)];

    public DraftSummary? Draft(DraftId draft) =>
        _drafts.FindById(draft.ToString()) is { } row ? DeskText.Read<DraftSummary>(row) : null;

    public List<ClauseWording> Wordings(DraftId draft, ClauseId clause) =>
        [.. _wordings.Find(Where("$.clause = @0", $"{draft}/{clause}")).ToList().Select(DeskText.Read<ClauseWording>).OrderBy(row => row.Position)];

    public List<ClauseWording> Wordings() => [.. _wordings.FindAll().ToList().Select(DeskText.Read<ClauseWording>)];

    public List<AmendmentRow> Amendments(DraftId draft) => Rows(_amendments.Find(Where("$.draft = @0", draft.ToString())));

    public List<AmendmentRow> Amendments(MemberState state) => Rows(_amendments.Find(Where("$.states[*] ANY = @0", state.Code)));

    public List<AmendmentRow> Amendments() => Rows(_amendments.FindAll());

    public (string? Text, long Position) Snapshot(DraftId draft, Room room)
    {
        var row = _snapshots.FindById(Key(draft, room));
        return DeskText.TextOf(row) is { } text ? (text, row["position"].AsInt64) : (null, 0);
    }

    /// <summary>Writes one batch in one transaction; all on the calling thread.</summary>
    public void Write(Action write)
    {
        _ = _database.BeginTrans();
        try
        {
            write();
            _ = _database.Commit();
        }
        catch
        {
            _ = _database.Rollback();
            throw;
        }
    }

    public void Put(DraftSummary row) => _ = _drafts.Upsert(DeskText.Document(row.Draft.ToString(), DeskText.Write(row)));

    public void Put(ClauseWording row)
    {
        var document = DeskText.Document($"{row.Draft}/{row.Position:d12}/{row.Clause}", DeskText.Write(row));
        document["clause"] = $"{row.Draft}/{row.Clause}";
        _ = _wordings.Upsert(document);
    }

    public void Put(AmendmentRow row)
    {
        var document = DeskText.Document($"{row.Draft}/{row.Amendment}", DeskText.Write(row));
        document["draft"] = row.Draft.ToString();
        document["states"] = new BsonArray(row.States.Select(state => new BsonValue(state.Code)));
        _ = _amendments.Upsert(document);
    }

    public void PutSnapshot(DraftId draft, Room room, string text, long position)
    {
        var document = DeskText.Document(Key(draft, room), text);
        document["position"] = position;
        _ = _snapshots.Upsert(document);
    }

    public void PutApplied(string key, (long Position, long Wordings, long Amendments) applied) => _ = _applied.Upsert(new BsonDocument
    {
        ["_id"] = key,
        ["position"] = applied.Position,
        ["wordings"] = applied.Wordings,
        ["amendments"] = applied.Amendments,
    });

    public void Dispose() => _database.Dispose();

    private void Create(ILiteCollection<BsonDocument> collection)
    {
        if (!_database.CollectionExists(collection.Name))
        {
            _ = collection.Insert(new BsonDocument { ["_id"] = "" });
            _ = collection.Delete("");
        }
    }

    private static BsonExpression Where(string condition, string value) => BsonExpression.Create(condition, value);

    private static List<AmendmentRow> Rows(IEnumerable<BsonDocument> found) =>
        [.. found.ToList().Select(DeskText.Read<AmendmentRow>).OrderBy(row => row.Ordinal).ThenBy(row => row.Amendment.Value)];
}
