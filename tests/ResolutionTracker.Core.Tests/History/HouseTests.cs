using System.Xml.Linq;
using NUnit.Framework;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class HouseTests
{
    [Test]
    public void Core_refers_to_the_base_library_only() => Assert.That(
        typeof(Draft).Assembly.GetReferencedAssemblies().Select(name => name.Name), Has.All.StartsWith("System."));

    [Test]
    public void Each_public_type_says_what_it_is()
    {
        var said = XDocument.Load(Path.ChangeExtension(typeof(Draft).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        Assert.That(
            typeof(Draft).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => $"T:{type.FullName}"),
            Is.SubsetOf(said));
    }

    [Test]
    public void Each_namespace_is_a_folder_of_the_house() => Assert.That(
        typeof(Draft).Assembly.GetExportedTypes().Select(type => type.Namespace!["ResolutionTracker.Core.".Length..]).Distinct(),
        Is.SubsetOf(["Drafting", "Amendments", "Adoption", "Delegations", "Numbering", "History", "Commentary"]));
}
