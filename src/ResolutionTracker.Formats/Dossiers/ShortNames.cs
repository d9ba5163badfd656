using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The amendments that a dossier has begun so far, by the short names that its files call them.</summary>
/// <param name="dossier">The dossier's name, from which identities come.</param>
internal sealed partial class ShortNames(string dossier)
{
    private ImmutableDictionary<string, (string File, DraftCommand.PrepareAmendment Prepared)> _begun =
        ImmutableDictionary<string, (string File, DraftCommand.PrepareAmendment Prepared)>.Empty;

    /// <summary>The same again, which reads on by itself.</summary>
    public ShortNames Copy() => new(dossier) { _begun = _begun };

    public AmendmentId IdOf(string name) => new(DerivedId.Of(dossier, "amendment", name));

    /// <returns>Why the file's amendment can't have the name that it gives; null where it can.</returns>
    public FileRefusal? Refused(DossierEntry entry, string name) =>
        !Pattern().IsMatch(name) ? entry.Refused("bad-value", "id", $"“{name}” is no short name; use small letters, digits and hyphens.")
        : _begun.TryGetValue(name, out var other)
            ? entry.Refused("id-taken", "id", $"“{name}” is the amendment of {other.File} already; choose another short name.")
            : null;

    public void Begin(DossierEntry entry, string name, DraftCommand.PrepareAmendment prepared) => _begun = _begun.Add(name, (entry.File, prepared));

    public void GoOn(string name, DraftCommand.PrepareAmendment prepared) => _begun = _begun.SetItem(name, _begun[name] with { Prepared = prepared });

    /// <summary>The amendment that a field names, as it was last prepared.</summary>
    public (DraftCommand.PrepareAmendment? Prepared, FileRefusal? Refusal) Find(DossierEntry entry, string field)
    {
        var name = entry.Front.Text(field)!;
        return _begun.TryGetValue(name, out var begun)
            ? (begun.Prepared, null)
            : (null, entry.Refused("no-such-amendment", field, $"“{name}” is no amendment of an earlier file; give the id that its file has."));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Pattern();
}
