using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Exported;

/// <summary>Checks an exported history by itself: each line, each room's chain, and that nothing is missing up to where it says it goes.</summary>
public sealed class HistoryVerification
{
    private const int Most = 50;
    private readonly string _name;
    private readonly List<string> _findings = [];
    private readonly IncrementalHash _sum;
    private HistoryHeader? _header;
    private RoomVerification? _room;
    private int _rooms;
    private long _line;
    private long _events;
    private bool _hasEnded;

    private HistoryVerification(string name, IncrementalHash sum) => (_name, _sum) = (name, sum);

    /// <param name="name">What findings call the file.</param>
    public static async Task<HistoryReport> VerifyAsync(Stream history, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(history);
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var verification = new HistoryVerification(name, sum);
        await foreach (var line in ByteLines.OfAsync(history, cancellation))
        {
            if (!verification.Take(line))
            {
                break;
            }
        }

        return verification.Finish();
    }

    /// <returns>Whether it is worth going on.</returns>
    private bool Take(ByteLine line)
    {
        _line++;
        if (_header is null)
        {
            _header = HistoryHeader.Read(line.Text.Span);
            if (_header is not null && line.Text.Span.EndsWith("\r"u8))
            {
                Find("the ends of the lines were changed (to CR LF, as some editors and mail programs do); convert them back to LF and try again.");
                _hasEnded = true;
                return false;
            }

            _sum.AppendData(line.Bytes.Span);
            return _header is not null;
        }

        if (_hasEnded)
        {
            Find($"line {_line} stands after the last line; it was added.");
            return false;
        }

        if (!line.IsWhole)
        {
            Find($"line {_line} is cut off.");
        }

        if (ExportedLine.Read(line.Text.Span) is { } exported)
        {
            TakeEvent(exported);
        }
        else if (!TakeMark(line))
        {
            Find($"line {_line} is no line of an exported history{(_room is null ? "" : $"; it stands in {_room.Name}, after position {_room.Position}")}.");
        }

        _sum.AppendData(line.Bytes.Span);
        return _findings.Count < Most;
    }

    private void TakeEvent(ExportedLine line)
    {
        _events++;
        if (_room is null)
        {
            Find($"line {_line} is an event before any room is named.");
        }
        else
        {
            _room.Take(line, _line);
        }
    }

    /// <summary>A line that names a room, or the last one.</summary>
    private bool TakeMark(ByteLine line)
    {
        try
        {
            if (JsonNode.Parse(line.Text.Span) is not JsonObject json)
            {
                return false;
            }

            if (json is { Count: 1 } && (string?)json["room"] is { } key)
            {
                Enter(key);
                return true;
            }

            if (json is not { Count: 2 } || json["lines"] is null || json["sha256"] is null)
            {
                return false;
            }

            End((long)json["lines"]!, (string)json["sha256"]!);
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private void Enter(string key)
    {
        _room?.Leave();
        if (_header!.Rooms.ElementAtOrDefault(_rooms) is { } next && next.Room.Key == key)
        {
            _room = new RoomVerification(_header.Draft, next, Find);
        }
        else
        {
            Find($"line {_line} names the room “{key}”, which the first line does not name at this place.");
            _room = null;
        }

        _rooms++;
    }

    private void End(long lines, string sum)
    {
        _hasEnded = true;
        _room?.Leave();
        _room = null;
        if (_rooms < _header!.Rooms.Count)
        {
            Find($"the room {_header.Rooms[_rooms].Room} is missing.");
        }

        if (lines != _line - 1)
        {
            Find($"the last line says that {lines} lines stand before it, and there are {_line - 1}.");
        }

        // A change that a chain has caught is said where it is; this is for what stands in none.
        if (_findings.Count == 0 && sum != Convert.ToHexStringLower(_sum.GetCurrentHash()))
        {
            Find("the checksum in the last line is not that of the lines before it: the first line, or one that names a room, was changed, or the checksum was.");
        }
    }

    private HistoryReport Finish()
    {
        if (_header is not null && !_hasEnded && _findings.Count < Most)
        {
            _room?.Leave();
            Find($"the end is missing: the file was cut off after line {_line}, and its last line should hold a checksum.");
        }

        return new HistoryReport(_header, _findings, _events);
    }

    private void Find(string what) => _findings.Add($"{_name}: {what}");
}
