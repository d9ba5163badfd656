using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// One line of <c>record.journal</c>, which is one append: <c>{"append":N,"draft":"…","rooms":[{"room":"council","events":[{"previous":"…",
/// "hash":"…","stored":{…}},…]},…],"check":"…"}</c> without white space between its parts. <c>append</c> counts the lines from 1;
/// <c>stored</c> holds the very bytes that were hashed (see <see cref="RoomChain"/> and <see cref="EventText"/>).
/// </summary>
internal static class RecordLine
{
    /// <summary>How many bytes before a stored text hold its two hashes: <c>P","hash":"H","stored":</c>.</summary>
    public const int BeforeStored = (2 * HashLength) + 21;

    private const int HashLength = 64;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _rented;

    public delegate void EventReader(Room room, in StoredEvent found);

    public static void Start(LineBuffer buffer, long append, DraftId draft)
    {
        buffer.Append("{\"append\":"u8);
        buffer.Append(append);
        buffer.Append(",\"draft\":\""u8);
        buffer.Append(draft.Value);
        buffer.Append("\",\"rooms\":["u8);
    }

    /// <summary>This thread's own buffer, empty; what is written in it must be taken out before another is rented.</summary>
    public static ArrayBufferWriter<byte> Rented()
    {
        if (_rented is null || _rented.Capacity > GroupWriter.GroupBytes)
        {
            _rented = new ArrayBufferWriter<byte>(4096);
        }

        _rented.ResetWrittenCount();
        return _rented;
    }

    public static void StartRoom(ArrayBufferWriter<byte> line, Room room, bool isFirst)
    {
        line.Write(isFirst ? "{\"room\":\""u8 : ",{\"room\":\""u8);
        Ascii(line, room.Key);
        line.Write("\",\"events\":["u8);
    }

    /// <param name="previous">The hash before it in its room.</param>
    /// <returns>The event as it is recorded, its times in UTC as they are stored; and where in the buffer its stored text lies.</returns>
    public static (Recorded Recorded, RoomStream.Place Place) AddEvent(
        ArrayBufferWriter<byte> line, DraftId draft, Room room, long position, NewEvent happened, string previous, bool isFirst)
    {
        line.Write(isFirst ? "{\"previous\":\""u8 : ",{\"previous\":\""u8);
        Ascii(line, previous);
        line.Write("\",\"hash\":\""u8);

        // The hash is filled in when the stored text is there.
        var hashStart = line.WrittenCount;
        Ascii(line, previous);
        line.Write("\",\"stored\":"u8);
        var storedStart = line.WrittenCount;
        EventText.Write(line, position, happened);
        var stored = new StoredText(line.WrittenSpan[storedStart..].ToArray());
        var hash = RoomChain.Next(previous, stored);
        MemoryMarshal.TryGetArray(line.WrittenMemory, out var written);
        _ = Encoding.ASCII.GetBytes(hash, written.AsSpan(hashStart, HashLength));
        line.Write("}"u8);
        var recorded = new Recorded(
            draft,
            room,
            position,
            happened.Command,
            happened.At.ToUniversalTime(),
            happened.RecordedAt.ToUniversalTime(),
            happened.By,
            happened.Account,
            happened.CouncilSeen,
            happened.Event,
            stored,
            previous,
            hash,
            happened.Entry);
        return (recorded, new RoomStream.Place(storedStart, stored.Utf8.Length));
    }

    public static void EndRoom(ArrayBufferWriter<byte> line) => line.Write("]}"u8);

    public static void End(LineBuffer buffer)
    {
        buffer.Append("]"u8);
        buffer.EndLine();
    }

    /// <returns>The number of the append and its draft.</returns>
    /// <exception cref="FormatException">The line is none of ours.</exception>
    public static (long Append, DraftId Draft) Head(ReadOnlySpan<byte> line)
    {
        var cursor = new Cursor(line);
        return Head(ref cursor);
    }

    /// <exception cref="FormatException">The line is none of ours.</exception>
    public static void Events(ReadOnlySpan<byte> line, EventReader read)
    {
        var cursor = new Cursor(line);
        _ = Head(ref cursor);
        do
        {
            cursor.Expect("{\"room\":\""u8);
            var room = Room.Parse(Encoding.UTF8.GetString(cursor.Until((byte)'"')), null);
            cursor.Expect("\",\"events\":["u8);
            do
            {
                cursor.Expect("{\"previous\":\""u8);
                var previous = Encoding.ASCII.GetString(cursor.Take(HashLength));
                cursor.Expect("\",\"hash\":\""u8);
                var hash = Encoding.ASCII.GetString(cursor.Take(HashLength));
                cursor.Expect("\",\"stored\":"u8);
                var offset = cursor.Offset;
                var stored = cursor.Object();
                var (position, account, command) = Names(stored);
                read(room, new StoredEvent(previous, hash, stored, offset, position, account, command));
                cursor.Expect("}"u8);
            }
            while (cursor.Skip((byte)','));
            cursor.Expect("]}"u8);
        }
        while (cursor.Skip((byte)','));
        cursor.Expect("],\"check\":\""u8);
    }

    /// <summary>Cuts the two hashes that stand before a stored text out of the file's bytes.</summary>
    /// <param name="before">The bytes before the stored text, at least <see cref="BeforeStored"/> of them.</param>
    public static (string Previous, string Hash) Hashes(ReadOnlySpan<byte> before)
    {
        var hash = before[^(HashLength + 11)..^11];
        var previous = before[^((2 * HashLength) + 21)..^(HashLength + 21)];
        return (Encoding.ASCII.GetString(previous), Encoding.ASCII.GetString(hash));
    }

    private static (long Append, DraftId Draft) Head(ref Cursor cursor)
    {
        cursor.Expect("{\"append\":"u8);
        var append = cursor.Number();
        cursor.Expect(",\"draft\":\""u8);
        var draft = new DraftId(cursor.Id());
        cursor.Expect("\",\"rooms\":["u8);
        return (append, draft);
    }

    private static (long Position, AccountId Account, CommandId Command) Names(ReadOnlySpan<byte> stored)
    {
        var (position, account, command) = (0L, Guid.Empty, Guid.Empty);
        var json = new Utf8JsonReader(stored);
        _ = json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("position"u8))
            {
                _ = json.Read();
                position = json.GetInt64();
            }
            else if (json.ValueTextEquals("account"u8))
            {
                _ = json.Read();
                account = json.GetGuid();
            }
            else if (json.ValueTextEquals("command"u8))
            {
                _ = json.Read();
                command = json.GetGuid();
            }
            else
            {
                json.Skip();
            }
        }

        return (position, new AccountId(account), new CommandId(command));
    }

    private static void Ascii(ArrayBufferWriter<byte> line, string text) =>
        line.Advance(Encoding.ASCII.GetBytes(text, line.GetSpan(text.Length)));

    /// <summary>One event as it lies in a line.</summary>
    internal readonly ref struct StoredEvent(
        string previous, string hash, ReadOnlySpan<byte> stored, int offset, long position, AccountId account, CommandId command)
    {
        public string Previous { get; } = previous;

        public string Hash { get; } = hash;

        public ReadOnlySpan<byte> Stored { get; } = stored;

        /// <summary>Of the stored text, from the start of the line.</summary>
        public int Offset { get; } = offset;

        public long Position { get; } = position;

        public AccountId Account { get; } = account;

        public CommandId Command { get; } = command;
    }

    private ref struct Cursor(ReadOnlySpan<byte> line)
    {
        private readonly ReadOnlySpan<byte> _line = line;

        public int Offset { get; private set; }

        private readonly ReadOnlySpan<byte> Rest => _line[Offset..];

        public void Expect(ReadOnlySpan<byte> text)
        {
            if (!Rest.StartsWith(text))
            {
                throw new FormatException($"“{Encoding.UTF8.GetString(text)}” is missing at byte {Offset} of the line");
            }

            Offset += text.Length;
        }

        public bool Skip(byte mark)
        {
            var isThere = Rest.Length > 0 && Rest[0] == mark;
            Offset += isThere ? 1 : 0;
            return isThere;
        }

        public ReadOnlySpan<byte> Take(int length)
        {
            if (Rest.Length < length)
            {
                throw new FormatException("the line ends too early");
            }

            var taken = Rest[..length];
            Offset += length;
            return taken;
        }

        public ReadOnlySpan<byte> Until(byte mark) =>
            Rest.IndexOf(mark) is var end and >= 0 ? Take(end) : throw new FormatException("the line ends too early");

        public long Number()
        {
            if (!Utf8Parser.TryParse(Rest, out long number, out var length))
            {
                throw new FormatException($"a number is missing at byte {Offset} of the line");
            }

            Offset += length;
            return number;
        }

        public Guid Id() => Utf8Parser.TryParse(Take(36), out Guid id, out var length, 'D') && length == 36
            ? id
            : throw new FormatException($"an id is missing before byte {Offset} of the line");

        public ReadOnlySpan<byte> Object()
        {
            try
            {
                var json = new Utf8JsonReader(Rest, isFinalBlock: false, default);
                if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !json.TrySkip())
                {
                    throw new FormatException($"no event is stored at byte {Offset} of the line");
                }

                return Take((int)json.BytesConsumed);
            }
            catch (JsonException e)
            {
                throw new FormatException($"what is stored at byte {Offset} of the line is not JSON", e);
            }
        }
    }
}
