using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

/// <summary>The record checked without the product: by plain JSON, SHA-256 and a CRC written out by hand.</summary>
public sealed class LineFormatTests
{
    [Test]
    public async Task Checksum_and_chain_can_be_computed_from_the_file_alone()
    {
        using var folder = new TestFolder();
        var history = await StoredHistory.WriteAsync(folder.Path);
        var ends = new Dictionary<string, string>();
        var number = 0;
        foreach (var line in await File.ReadAllLinesAsync(folder.File(EmbeddedDraftLog.FileName)))
        {
            var check = line.LastIndexOf(",\"check\":", StringComparison.Ordinal);
            using var json = JsonDocument.Parse(line);
            Assert.That(json.RootElement.GetProperty("append").GetInt32(), Is.EqualTo(++number));
            Assert.That(json.RootElement.GetProperty("check").GetString(), Is.EqualTo(Crc32C(Encoding.UTF8.GetBytes(line[..check]))));
            foreach (var room in json.RootElement.GetProperty("rooms").EnumerateArray())
            {
                var key = $"{json.RootElement.GetProperty("draft")}/{room.GetProperty("room")}";
                foreach (var happened in room.GetProperty("events").EnumerateArray())
                {
                    var end = ends.GetValueOrDefault(key) ?? Sha256(key);
                    Assert.That(happened.GetProperty("previous").GetString(), Is.EqualTo(end));
                    ends[key] = Sha256($"{end}\n{happened.GetProperty("stored").GetRawText()}");
                    Assert.That(happened.GetProperty("hash").GetString(), Is.EqualTo(ends[key]));
                }
            }
        }

        Assert.That(number, Is.EqualTo(6));
        Assert.That(ends.Keys, Is.EquivalentTo([$"{history.Draft}/council", $"{history.Draft}/delegation-KEN"]));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Crc32C(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0x82F63B78;
            }
        }

        return (~crc).ToString("x8", null);
    }
}
