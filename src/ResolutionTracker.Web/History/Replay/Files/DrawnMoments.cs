using System.Text.RegularExpressions;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>
/// What a file holds of the moments of a replay: the places of each as far as they are drawn differently than at the one before, each piece of
/// their HTML once. A piece is what reaches from one element with a key to the next, so that a clause with forty proposals of which one was
/// decided brings one new piece.
/// </summary>
internal sealed partial class DrawnMoments
{
    private readonly Dictionary<string, int> _pieces = [];
    private readonly Dictionary<string, List<int>> _places = [];

    /// <param name="places">Places as they are at the next position; those that are drawn as before are left out.</param>
    /// <param name="order">The clauses that have a container, in order; null where they are the same as before.</param>
    public DrawnMoment Next(IEnumerable<(string Place, string Html)> places, IReadOnlyList<string>? order)
    {
        var (known, changed) = (_pieces.Count, new Dictionary<string, IReadOnlyList<int>>());
        var fresh = new List<string>();
        foreach (var (place, html) in places)
        {
            var pieces = new List<int>();
            foreach (var range in Starts().EnumerateSplits(html))
            {
                var piece = html[range];
                if (piece.Length == 0)
                {
                    continue;
                }

                if (!_pieces.TryGetValue(piece, out var index))
                {
                    _pieces[piece] = index = known + fresh.Count;
                    fresh.Add(piece);
                }

                pieces.Add(index);
            }

            if (!_places.TryGetValue(place, out var before) || !before.SequenceEqual(pieces))
            {
                changed[place] = _places[place] = pieces;
            }
        }

        return new DrawnMoment(fresh, changed, order);
    }

    [GeneratedRegex("(?=<[a-z]+[^<>]* data-(?:key|amendment)=)")]
    private static partial Regex Starts();
}

/// <param name="New">Pieces of HTML that no moment before has; their indexes go on from those of the moments before.</param>
/// <param name="Places">Places, each with the indexes of the pieces that it is made of.</param>
/// <param name="Order">The clauses that have a container, in order; null where they are the same as before.</param>
internal sealed record DrawnMoment(IReadOnlyList<string> New, IReadOnlyDictionary<string, IReadOnlyList<int>> Places, IReadOnlyList<string>? Order);
