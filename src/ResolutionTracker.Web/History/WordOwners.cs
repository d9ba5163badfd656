using System.Collections.Immutable;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.History;

/// <summary>Whose words a text has, each with a mark of its own, so that they are told apart without their colours.</summary>
/// <param name="States">Those that have words in the text, the one with most first; the mark is the place in this list.</param>
public sealed record WordOwners(ImmutableArray<MemberState> States, bool HasBase, bool HasSecretariat)
{
    /// <summary>How many marks there are; who comes after shares one, and is told by the code.</summary>
    private const int Marks = 6;

    private const string Base = "base";
    private const string Secretariat = "secretariat";

    internal static WordOwners Of(OriginFigures figures) => new(
        [.. figures.States.Where(state => state.Words > 0).Select(state => state.State)], figures.OfBase > 0, figures.OfSecretariat > 0);

    /// <summary>The names by which an address or the page chooses owners: codes, <c>base</c>, <c>secretariat</c>.</summary>
    public IEnumerable<string> Keys =>
        States.Select(state => state.Code).Concat(HasBase ? [Base] : []).Concat(HasSecretariat ? [Secretariat] : []);

    internal static string KeyOf(WordOrigin origin) => origin.Kind switch
    {
        OriginKind.Base => Base,
        OriginKind.Secretariat => Secretariat,
        _ => string.Join(' ', origin.States.Select(state => state.Code)),
    };

    /// <summary>What is written where the words begin: FRA, FRA +2 for those of three states, + for added ones, ↩ for those that came back.</summary>
    internal static string CodeOf(WordOrigin origin)
    {
        var code = origin switch
        {
            { Kind: OriginKind.Secretariat } => "UN",
            { States: [var one] } => one.Code,
            { States: [var first, .. var others] } => $"{first.Code} +{others.Length}",
            _ => "",
        };
        return $"{code}{(origin.Returned is null ? "" : " ↩")}".Trim();
    }

    /// <returns>Null for the base's words, which are plain.</returns>
    internal int? MarkOf(WordOrigin origin) => origin switch
    {
        { Kind: OriginKind.Secretariat } => Marks,
        { States: [var first, ..] } => MarkOf(first),
        _ => null,
    };

    internal int MarkOf(MemberState state) => Math.Max(0, States.IndexOf(state)) % Marks;
}
