using NUnit.Framework;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

public sealed class ShippedDossiersTests
{
    private static readonly string[] Renewal =
    [
    ];

    private static readonly string[] Force =
    [
    ];

    [Test]
    public void The_mandate_renewal_replays_to_the_text_that_its_files_tell() =>
        Assert.That(Summary.Of(Read("mandate-renewal")), Is.EqualTo(Renewal), () => string.Join("\n", Summary.Of(Read("mandate-renewal"))));

    [Test]
    public void The_stabilization_force_replays_to_the_text_that_its_files_tell() =>
        Assert.That(Summary.Of(Read("stabilization-force")), Is.EqualTo(Force), () => string.Join("\n", Summary.Of(Read("stabilization-force"))));

    private static DossierReading Read(string name) => Dossier.Read(
        name,
        [.. Directory.EnumerateFiles(Path.Combine(Folder(), name))
            .Select(file => new DossierFile(Path.GetFileName(file), File.ReadAllBytes(file)))]);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ResolutionTracker.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "resolutions");
    }
}
