using System.Globalization;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>
/// Finds what an address of a comparison names, as far as the viewer may read it: <c>DRAFT</c> or <c>DRAFT@MOMENT</c>,
/// <c>DRAFT/clauses/CLAUSE@VERSION</c>, <c>DRAFT/amendments/AMENDMENT</c>, <c>text/KEY</c>. A moment is <c>now</c>, or as
/// <see cref="PastTexts.FindAsync"/> has it.
/// </summary>
internal sealed class ComparedSides(Sights sights, PastTexts texts, ClauseVersions versions, SentTexts sent)
{
    private const string Now = "now";

    public async Task<(ComparedSide? Side, Refusal? Refusal)> FindAsync(Viewer viewer, string address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var (path, at) = address.LastIndexOf('@') is var sign and > 0 ? (address[..sign], address[(sign + 1)..]) : (address, Now);
        var parts = path.Trim().Split('/');
        if (parts is ["text", var key])
        {
            return sent.Find(viewer, key) is { } text ? (text, null) : (null, sent.WhyNot(viewer, key));
        }

        if (!DraftId.TryParse(parts[0], null, out var draft) || await sights.SeeAsync(viewer, draft, cancellation) is not { } sight)
        {
            return (null, new Refusal.NoSuchDraft());
        }

        return parts switch
        {
            [_] => await OfMomentAsync(sight, at, cancellation),
            [_, "clauses", var clause] => await OfClauseAsync(sight, clause, at, cancellation),
            [_, "amendments", var amendment] => OfAmendment(sight, amendment),
            _ => (null, NoSuchMoment.Of(sight.Draft, address)),
        };
    }

    /// <summary>A moment of a draft by the name that people give to it.</summary>
    public async Task<(ComparedSide? Side, Refusal? Refusal)> OfMomentAsync(Sight sight, string moment, CancellationToken cancellation)
    {
        var draft = sight.Draft;
        var name = moment.Trim() == Now ? draft.Position.ToString(CultureInfo.InvariantCulture) : moment;
        if (await texts.FindAsync(sight, name, cancellation) is not { } text)
        {
            return (null, NoSuchMoment.Of(draft, moment));
        }

        var address = MomentNames.AddressOf(draft, text);
        return (
            new ComparedSide(
                $"{draft.Id}@{address}",
                $"{MomentNames.Of(draft, text)} of {TitleOf(draft)}",
                text,
                draft.Language,
                draft.Id,
                draft.IsIllustrative,
                Links.Of(draft)),
            null);
    }

    private async Task<(ComparedSide?, Refusal?)> OfClauseAsync(Sight sight, string clause, string version, CancellationToken cancellation)
    {
        if (!ClauseId.TryParse(clause, null, out var id) || sight.Draft.Find(id) is not { } found)
        {
            return (null, new Refusal.NoSuchClause(id));
        }

        var rows = await versions.OfAsync(sight, id, cancellation);
        var number = version == Now ? found.Version.Number : int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        return rows.Find(row => !row.IsDeletion && row.Version.Number == number) is { } row
            ? (Side(sight, $"clauses/{id}@{number}", $"version {number} of {DraftSentences.NameOf(found)}", Links.History(sight.Draft, id), [found with
            {
                Text = row.Text,
                Version = row.Version,
                Standing = ClauseStanding.Open,
            }]), null)
            : (null, new NoSuchVersion(DraftSentences.NameOf(found), rows.Select(each => each.Version.Number).Distinct()));
    }

    // An amendment by itself has the clauses that it touches, as it words them.
    private static (ComparedSide?, Refusal?) OfAmendment(Sight sight, string amendment) =>
        AmendmentId.TryParse(amendment, null, out var id) && (sight.Draft.Find(id) ?? sight.Own?.Find(id)) is { } found
            ? (Side(
                sight,
                $"amendments/{id}",
                AmendedWords.NameOf(found),
                Links.Of(sight.Draft, id),
                AmendedWords.Of(sight.Draft, found).Select(words => words.Proposed).OfType<Clause>()), null)
            : (null, new Refusal.NoSuchAmendment(id));

    private static ComparedSide Side(Sight sight, string path, string name, string link, IEnumerable<Clause> clauses) => new(
        $"{sight.Draft.Id}/{path}",
        name,
        PastText.Of(sight.Draft.Position, clauses),
        sight.Draft.Language,
        sight.Draft.Id,
        sight.Draft.IsIllustrative,
        link);

    private static string TitleOf(Draft draft) => $"“{WordMarkup.Isolated(draft.WorkingTitle)}”";

    private sealed record NoSuchVersion(string Clause, IEnumerable<int> Versions) : Refusal.Missing(
        "no-such-version", $"{Clause} has no such version; there are {string.Join(", ", Versions)}.");
}
