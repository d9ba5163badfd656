using System.Reflection;

namespace ResolutionTracker.Text;

/// <summary>A data file of a language: lines under <c>[sections]</c>, with comments that begin with #.</summary>
public static class SectionedList
{
    /// <param name="name">The file as it is named inside <paramref name="assembly"/>.</param>
    /// <returns>The lines of each section in the order of the file, without comments and empty ones.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Load(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{assembly.GetName().Name} holds no {name}.");
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, IReadOnlyList<string>>();
        var section = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections[line.Trim('[', ']')] = section = [];
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                section.Add(line);
            }
        }

        return sections;
    }
}
