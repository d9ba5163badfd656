using System.Text;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>A small dossier with the penholder USA, to which a test adds the acts that it is about.</summary>
internal static class Ferry
{
    private const string Draft =
        """
        ---
        act: draft
        at: 2025-11-03T09:00-05:00
        by: USA
        title: The ferry
        ---
        The Security Council,

        *Recalling* the tide,

        1. *Decides* to wait until dawn;

        2. *Requests* a lamp at the pier;

        3. *Requests* a bell at the pier;

        4. *Decides* to meet again.
        """;

    public static string Act(string act, string by, params string[] fields) =>
        $"---\nact: {act}\nat: 2025-11-04T09:00-05:00\nby: {by}\n{string.Join('\n', fields)}\n---\n";

    /// <summary>Two red lamps, proposed by France as <c>lamp</c>.</summary>
    public static string Lamp(params string[] fields) =>
        Act("amendment", "FRA", ["id: lamp", "kind: reword", "clause: OP2", .. fields]) + "*Requests* two red lamps at the pier;";

    /// <summary>Reads the draft and then the acts, which are called 01.md, 02.md and so on.</summary>
    public static DossierReading Read(params string[] acts) => Dossier.Read(
        "ferry", [.. acts.Prepend(Draft).Select((text, i) => new DossierFile($"{i:00}.md", Encoding.UTF8.GetBytes(text)))]);
}
