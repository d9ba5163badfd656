using System.Text.Json.Nodes;

namespace ResolutionTracker.Core.Tests.History;

/// <summary>Ways in which a text of JSON can come to say something else.</summary>
internal static class Damage
{
    /// <summary>The text with one field left out, or made null, a number, a word, a list or an object; each field of each depth in turn.</summary>
    public static IEnumerable<string> Each(string text)
    {
        for (var place = 0; ; place++)
        {
            foreach (var value in new[] { null, "null", "-1.5", "\"no such thing\"", "[7]", "[null]", "{}" })
            {
                var root = JsonNode.Parse(text)!;
                var holders = Holders(root).SelectMany(holder => holder.Select(field => (Holder: holder, field.Key))).ToList();
                if (place == holders.Count)
                {
                    yield break;
                }

                var (found, name) = holders[place];
                if (value is null)
                {
                    found.Remove(name);
                }
                else
                {
                    found[name] = JsonNode.Parse(value);
                }

                if (root.ToJsonString() is var damaged && !JsonNode.DeepEquals(root, JsonNode.Parse(text)))
                {
                    yield return damaged;
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Holders(JsonNode? node) => node switch
    {
        JsonObject held => held.SelectMany(field => Holders(field.Value)).Prepend(held),
        JsonArray list => list.SelectMany(Holders),
        _ => [],
    };
}
