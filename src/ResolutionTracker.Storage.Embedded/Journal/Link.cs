using System.Buffers;
using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>An event made ready, on its caller's thread, for the chain: room for the hash before it, a line feed, the stored text.</summary>
internal sealed class Link
{
    private const int HashLength = 64;
    private readonly NewEvent _happened;
    private readonly byte[] _bytes;
    private readonly string _stored;

    private Link(NewEvent happened, byte[] bytes)
    {
        _happened = happened;
        _bytes = bytes;
        _stored = Encoding.UTF8.GetString(Stored);
    }

    public ReadOnlySpan<byte> Previous => _bytes.AsSpan(0, HashLength);

    public ReadOnlySpan<byte> Stored => _bytes.AsSpan(HashLength + 1);

    public static Link Of(long position, NewEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        buffer.GetSpan(HashLength + 1)[HashLength] = (byte)'\n';
        buffer.Advance(HashLength + 1);
        EventText.Write(buffer, position, happened);
        return new Link(happened, buffer.WrittenSpan.ToArray());
    }

    /// <returns>The event as it is recorded, its times in UTC as they are stored.</returns>
    public Recorded After(string previous, DraftId draft, Room room, long position)
    {
        _ = Encoding.ASCII.GetBytes(previous, _bytes);
        return new Recorded(
            draft,
            room,
            position,
            _happened.Command,
            _happened.At.ToUniversalTime(),
            _happened.RecordedAt.ToUniversalTime(),
            _happened.By,
            _happened.Account,
            _happened.CouncilSeen,
            _happened.Event,
            _stored,
            previous,
            RoomChain.Next(_bytes));
    }
}
