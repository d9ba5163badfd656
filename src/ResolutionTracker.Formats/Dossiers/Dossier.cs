using System.Collections.Immutable;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A folder of Markdown files from which a draft and its history are read: one act a file, in the order of their names.</summary>
public static class Dossier
{
    /// <param name="name">The folder's own name; all identities come of it, so that the same dossier is the same draft.</param>
    /// <param name="files">Its Markdown files in any order; one named README.md is passed over.</param>
    public static DossierReading Read(string name, IReadOnlyList<DossierFile> files)
    {
        var entries = new List<DossierEntry>();
        var refusals = ImmutableList.CreateBuilder<FileRefusal>();
        foreach (var file in files
            .Where(file => !file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var (entry, refusal) = DossierEntry.Read(file);
            if (entry is null)
            {
                refusals.Add(refusal!);
            }
            else
            {
                entries.Add(entry);
            }
        }

        return (refusals.Count, entries.Count) switch
        {
            ( > 0, _) => new DossierReading.Refused(refusals.ToImmutable()),
            (_, 0) => new DossierReading.Refused([new FileRefusal(
                "empty-dossier", name, null, "there is no Markdown file in the dossier; it needs at least one, with “act: draft”.")]),
            _ => new DossierReplay(name).Run(entries),
        };
    }
}
