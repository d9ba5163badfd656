using System.Collections.Immutable;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>The places of one draft that say what was selected. Of a clause two at most: its nearest words, and those that now stand.</summary>
/// <param name="Places">Without the clause in which the words were selected, but for what it said in the base text where that was something else.</param>
/// <param name="Here">The first version of the clause in which they were selected that has exactly them; null for none.</param>
public sealed record DraftPassages(ImmutableArray<AgreedPlace> Places, IndexedText? Here)
{
    /// <param name="own">The room of the delegation that asks; null for those who have none.</param>
    /// <param name="found">What was found in the Council room, and in the delegation's own.</param>
    public static DraftPassages Of(
        Draft draft, DelegationRoom? own, IReadOnlyList<FoundPassage> found, IReadOnlyList<FoundPassage> foundInOwn, SelectedIn? source)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(foundInOwn);
        var isSource = source?.Draft == draft.Id;
        var places = ImmutableArray.CreateBuilder<AgreedPlace>();
        var council = new Room.Council();
        var inText = new HashSet<(ClauseId, string)>();
        IndexedText? here = null;
        foreach (var wordings in found.Where(passage => passage.Text is { Kind: IndexedKind.Wording, Clause: not null }).GroupBy(passage => passage.Text.Clause!.Value))
        {
            inText.UnionWith(wordings.Select(passage => (wordings.Key, passage.Key)));
            if (isSource && wordings.Key == source!.Clause)
            {
                here = wordings.FirstOrDefault(passage => passage.IsExact)?.Text;
                // How the adopted text that the draft starts from put it is an answer, where the clause has moved on from that.
                places.AddRange(PlacesOf(draft, council, wordings.Key, [.. wordings.Where(passage => passage is { IsExact: false, Text.IsFromBase: true })]));
            }
            else
            {
                places.AddRange(PlacesOf(draft, council, wordings.Key, [.. wordings]));
            }
        }

        var tabled = new HashSet<(ChangeId, string)>();
        foreach (var (room, passage) in Proposals(found, council).Concat(own is null ? [] : Proposals(foundInOwn, own.Room)))
        {
            // What an amendment leaves as it is in the clause is not what it proposes, and what is tabled is told of the Council room.
            if (passage.Text is not { Amendment: { } id, Change: { } change }
                || (isSource && id == source!.Amendment)
                || (passage.Text.Clause is { } clause && inText.Contains((clause, passage.Key)))
                || !tabled.Add((change, passage.Key)))
            {
                continue;
            }

            var target = passage.Text.Clause is { } of ? draft.Find(of) : null;
            places.Add(new AgreedPlace(draft, room, target, draft.Find(id) ?? own?.Find(id), passage.Text, passage, Stands: false));
        }

        return new DraftPassages(places.ToImmutable(), here);
    }

    private static IEnumerable<AgreedPlace> PlacesOf(Draft draft, Room room, ClauseId id, List<FoundPassage> wordings)
    {
        if (wordings.Count == 0)
        {
            yield break;
        }

        var clause = draft.Find(id);
        var standing = clause is { IsPresent: true } ? wordings.FindLast(passage => passage.Text.Text == clause.Text && passage.Text.Version == clause.Version) : null;
        var nearest = wordings.Where(passage => passage.Key != standing?.Key).Append(standing).OfType<FoundPassage>().MaxBy(passage => passage.Nearness)!;
        foreach (var passage in new[] { nearest, standing }.OfType<FoundPassage>().DistinctBy(passage => passage.Key))
        {
            var same = wordings.FindAll(other => other.Key == passage.Key);
            yield return new AgreedPlace(draft, room, clause, null, same[0].Text, same[^1], standing?.Key == passage.Key);
        }
    }

    // Of each change the nearest of its wordings, the last among those.
    private static IEnumerable<(Room Room, FoundPassage Passage)> Proposals(IReadOnlyList<FoundPassage> found, Room room) =>
        found.Where(passage => passage.Text.Kind == IndexedKind.Proposal)
            .GroupBy(passage => passage.Text.Change)
            .Select(same => (room, same.Reverse().MaxBy(passage => passage.Nearness)!));
}
