using System.Reflection;
using System.Xml.Linq;
using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Compared;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Tests;

public sealed class PublicTypesTests
{
    private static readonly Assembly[] Rooms =
        [typeof(WordDiff).Assembly, typeof(TextComparison).Assembly, typeof(ComparisonJson).Assembly];

    [Test]
    public void Each_says_in_a_summary_what_it_is([ValueSource(nameof(Rooms))] Assembly room)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(room.Location, ".xml"));
        var described = documentation.Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")?.Value)
            .ToHashSet();

        Assert.That(
            room.GetExportedTypes().Select(type => $"T:{type.FullName!.Replace('+', '.')}").Where(name => !described.Contains(name)),
            Is.Empty);
    }
}
