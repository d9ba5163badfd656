using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Puts what a dossier tells on record, act by act, dated as it says. Done twice it writes nothing the second time.</summary>
internal static class DossierImport
{
    /// <summary>The account under which imported acts are recorded; nobody signs in with it.</summary>
    public static AccountId Importer { get; } = new(new Guid("00000000-0000-8000-8000-000000000001"));

    /// <returns>Null when all is on record, else why an act is not.</returns>
    public static async Task<Refusal?> RunAsync(DraftingDesk desk, DossierReading.Read dossier, CancellationToken cancellation)
    {
        foreach (var act in dossier.Acts)
        {
            var told = 0;
            foreach (var command in act.Commands)
            {
                var next = told;
                switch (await desk.HandleAsync(
                    dossier.Draft, command.Command, new Act(command.Id, Importer, act.At, null, _ => act.EntryAt(next++)), cancellation))
                {
                    case Answer.Refused refused:
                        return refused.Why;
                    case Answer.Done done:
                        told += done.Recorded.Count;
                        break;
                }
            }
        }

        return null;
    }
}
