using System.Globalization;
using LiteDB;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>How each database file of a store is opened: directly, strings compared by their code units, nothing trimmed.</summary>
internal static class LiteFile
{
    private const int Invariant = 127;

    public static LiteDatabase Open(string path, bool readOnly) => new(
        new ConnectionString
        {
            Filename = path,
            Connection = ConnectionType.Direct,
            ReadOnly = readOnly,
            Collation = readOnly ? null : new Collation(Invariant, CompareOptions.Ordinal),
        },
        new BsonMapper { TrimWhitespace = false, EmptyStringToNull = false });

    /// <summary>The file in which the database keeps what is not yet in the first one.</summary>
    public static string LogOf(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-log" + Path.GetExtension(path));

    public static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(LogOf(path));
    }
}
