using Microsoft.Win32.SafeHandles;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Cuts events back out of the file. Neighbours are read together; the writer is never waited for.</summary>
internal static class RecordReader
{
    private const int Gap = 4096;
    private const int Most = 256 * 1024;

    /// <summary>Reads the next events of a room.</summary>
    /// <param name="most">At most so many; fewer where they lie far apart in the file.</param>
    public static IReadOnlyList<Recorded> After(SafeFileHandle file, RoomStream stream, long position, int most)
    {
        var places = stream.After(position, most);
        if (places.IsEmpty)
        {
            return [];
        }

        var start = places[0].Offset - RecordLine.BeforeStored;
        var taken = 1;
        while (taken < places.Length
            && places[taken].Offset - EndOf(places[taken - 1]) <= Gap
            && EndOf(places[taken]) - start <= Most)
        {
            taken++;
        }

        var bytes = new byte[EndOf(places[taken - 1]) - start];
        Fill(file, bytes, start);
        var read = new Recorded[taken];
        for (var each = 0; each < taken; each++)
        {
            var offset = (int)(places[each].Offset - start);
            var (previous, hash) = RecordLine.Hashes(bytes.AsSpan(0, offset));

            // A copy of its own: an event that is kept keeps no neighbours' bytes.
            var stored = new StoredText(bytes.AsSpan(offset, places[each].Length).ToArray());
            read[each] = EventText.Read(stream.Draft, stream.Room, stored, previous, hash);
        }

        return read;
    }

    private static long EndOf(RoomStream.Place place) => place.Offset + place.Length;

    private static void Fill(SafeFileHandle file, byte[] bytes, long start)
    {
        for (var filled = 0; filled < bytes.Length;)
        {
            var more = RandomAccess.Read(file, bytes.AsSpan(filled), start + filled);
            if (more == 0)
            {
                throw new IOException("The record is shorter than it was.");
            }

            filled += more;
        }
    }
}
