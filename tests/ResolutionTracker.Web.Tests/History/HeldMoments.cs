using System.Text;
using System.Text.Json.Nodes;
using ResolutionTracker.Web.History.Replay.Files;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>The moments that a replay in a file holds, put together as its script does.</summary>
internal sealed class HeldMoments
{
    private readonly List<string> _pieces = [];
    private readonly Dictionary<string, string> _places = [];
    private readonly List<(IReadOnlyDictionary<string, string> Places, IReadOnlyList<string> Order)> _moments = [];

    /// <summary>The packed time axis.</summary>
    public required JsonNode Axis { get; init; }

    /// <summary>From position 1 on.</summary>
    public IReadOnlyList<(IReadOnlyDictionary<string, string> Places, IReadOnlyList<string> Order)> All => _moments;

    public static async Task<HeldMoments> OfAsync(string page)
    {
        var lines = Encoding.UTF8.GetString((await FileBlocks.ReadAsync(page, ReplayFile.MomentsId))!).TrimEnd('\n').Split('\n');
        var held = new HeldMoments { Axis = JsonNode.Parse(lines[0])!["axis"]! };
        foreach (var line in lines.Skip(1))
        {
            held.Take(JsonNode.Parse(line)!);
        }

        return held;
    }

    private void Take(JsonNode drawn)
    {
        _pieces.AddRange(drawn["new"]!.AsArray().Select(piece => (string)piece!));
        foreach (var (place, pieces) in drawn["places"]!.AsObject())
        {
            _places[place] = string.Concat(pieces!.AsArray().Select(piece => _pieces[(int)piece!]));
        }

        var order = drawn["order"]?.AsArray().Select(clause => (string)clause!).ToList() ?? _moments[^1].Order;
        _moments.Add((new Dictionary<string, string>(_places), order));
    }
}
