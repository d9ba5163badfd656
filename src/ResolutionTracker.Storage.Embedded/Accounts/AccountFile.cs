using LiteDB;
using Microsoft.Win32.SafeHandles;
using ResolutionTracker.Storage.Embedded.Desk;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Accounts;

/// <summary>
/// The collections of <c>accounts.db</c>. The database acknowledges before it writes and keeps doing so on a full disk; so each change is
/// brought into the file itself, flushed with the result looked at, and then looked for in the file.
/// </summary>
internal sealed class AccountFile : IDisposable
{
    public const string FileName = "accounts.db";
    private readonly LiteDatabase _database;
    private readonly SafeFileHandle _file;

    public AccountFile(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var isNew = !File.Exists(path);
        _database = LiteFile.Open(path, readOnly: false);
        foreach (var name in new[] { "accounts", "tokens", "invitations", "written" })
        {
            _ = _database.GetCollection(name).EnsureIndex("_id");
        }

        _database.Checkpoint();
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (isNew)
        {
            NativeFile.Flush(_file);
            NativeFile.FlushFolder(folder);
        }
    }

    /// <exception cref="InvalidDataException">A row is not what was stored.</exception>
    public IReadOnlyList<T> All<T>(string collection) =>
        [.. _database.GetCollection(collection).FindAll().ToList().Select(Read<T>)];

    /// <summary>Changes rows in one transaction; durable when it returns.</summary>
    /// <param name="changes">Rows by collection and id; null takes one away.</param>
    /// <exception cref="IOException">It is not, and nothing may be acknowledged any more.</exception>
    public void Write(params IEnumerable<(string Collection, string Id, string? Text)> changes)
    {
        var mark = Guid.NewGuid().ToString("N");
        _ = _database.BeginTrans();
        foreach (var (collection, id, text) in changes)
        {
            if (text is null)
            {
                _ = _database.GetCollection(collection).Delete(id);
            }
            else
            {
                _ = _database.GetCollection(collection).Upsert(DeskText.Document(id, text));
            }
        }

        _ = _database.GetCollection("written").Upsert(new BsonDocument { ["_id"] = "last", ["mark"] = mark });
        _ = _database.Commit();
        _database.Checkpoint();
        NativeFile.Flush(_file);
        if (!IsInFile(System.Text.Encoding.ASCII.GetBytes(mark)))
        {
            throw new IOException("The accounts did not reach their file.");
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _database.Dispose();
    }

    private static T Read<T>(BsonDocument row) => DeskText.TextOf(row) is not null
        ? DeskText.Read<T>(row)
        : throw new InvalidDataException("The file accounts.db is damaged; put a copy of it in its place.");

    private bool IsInFile(ReadOnlySpan<byte> mark)
    {
        var bytes = new byte[256 * 1024];
        for (var offset = 0L; ; offset += bytes.Length - mark.Length)
        {
            var read = RandomAccess.Read(_file, bytes, offset);
            if (bytes.AsSpan(0, read).IndexOf(mark) >= 0)
            {
                return true;
            }

            if (read < bytes.Length)
            {
                return false;
            }
        }
    }
}
