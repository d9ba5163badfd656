using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History.Origins;

internal sealed partial class OriginTurn
{
    private void TakeAmendment()
    {
        switch (next.Event)
        {
            case DraftEvent.AmendmentTabled e:
                Table(e);
                break;
            case DraftEvent.CoSponsorJoined e:
                Change(e.Amendment, known => known.SponsoredBy(known.Sponsors.Append(e.State), known.FirstSubmitter));
                break;
            case DraftEvent.CoSponsorLeft e:
                Change(e.Amendment, known => known.SponsoredBy(known.Sponsors.Where(state => state != e.State), known.FirstSubmitter));
                break;
            case DraftEvent.AmendmentTakenOver e:
                Change(e.Amendment, known => TakenOver(known, e.State));
                break;
            case DraftEvent.AmendmentAccepted e:
                Accept(e);
                break;
            case DraftEvent.ChangeAmended e:
                Amend(e);
                break;
        }
    }

    private static AmendmentWords TakenOver(AmendmentWords known, MemberState by)
    {
        var first = known.FirstSubmitter ?? known.Sponsors[0];
        return known.SponsoredBy(known.Sponsors.Skip(1).Prepend(by), first == by ? null : first);
    }

    private void Table(DraftEvent.AmendmentTabled e) => fold.Tabled[e.Amendment] =
        new AmendmentWords(e.Amendment, StatesOf(e.Authors), e.Amends, 0)
        {
            Proposed = ProposedWords.Of(e.Changes),
            Counted = new TabledWords(e.Changes),
        };

    // Most have one author, and a fold goes through all that were ever tabled.
    private static ImmutableArray<MemberState> StatesOf(IReadOnlyList<Authorship> authors) =>
        authors is [var only] ? [only.State] : [.. authors.Select(author => author.State).Distinct()];

    private void Accept(DraftEvent.AmendmentAccepted e) => Change(e.Amendment, known =>
    {
        var (by, authors) = (WordOwner.Of(next.By, e.Amendment), known.Authors);
        var accepted = known.Accepted;
        foreach (var change in e.Changes)
        {
            var proposed = change.Proposed is not { } text ? null
                : known.Proposed.Find(change.Change) is { } words && words.Text == text ? words
                : ProposedWords.Own(text);

            // A carry-over brings the words that stand into the amendment, and none of anybody's.
            var carried = proposed is null || change.Carried is not { } said ? proposed : proposed.Reworded(said, (_, _) => null);
            var runs = carried is null || change.Accepted is null
                ? []
                : ImmutableArray.CreateRange(carried.Runs, run => new WordRun<WordOwner>(run.Start, run.End, run.Of ?? authors));
            accepted = accepted.With(change.Change, new AcceptedWords(
                change.Accepted ?? "",
                change.Accepted is { } final && carried is not null && final != carried.Text ? new TextRework(carried.Text, final).Said(runs, (_, _) => by) : runs,
                carried?.Text,
                authors,
                by));
        }

        return known with { Accepted = accepted };
    });

    // Through a sub-amendment that was taken over, or as a consequence of what was decided elsewhere.
    private void Amend(DraftEvent.ChangeAmended e)
    {
        var accepted = AcceptedOf(e.Through);
        var runs = fold.Tabled.GetValueOrDefault(e.Through.Amendment)?.Amends == e.Amendment ? accepted?.Part(e.Text) : null;
        Change(e.Amendment, known =>
        {
            var own = known.Authors;
            var found = runs is null && accepted is not null ? new Attribution.Found(accepted, own) : null;
            var owners = new Dictionary<PartOfChange, WordOwner[]>();
            var proposed = known.Proposed.Find(e.Change) ?? ProposedWords.Own("");
            return known with { Proposed = known.Proposed.With(e.Change, proposed.Reworded(e.Text, OwnerOf)) };

            WordOwner? OwnerOf(PartOfChange part, int token)
            {
                var owner = token < 0 ? own
                    : runs is { } placed ? placed.At(part.Words.StartOf(token))
                    : found is null ? own
                    : (owners.TryGetValue(part, out var its) ? its : owners[part] = found.Of(part.Words))[token];

                // What the authors themselves put into it is as if they had proposed it.
                return ReferenceEquals(owner, own) || (owner.States is [var state] && owner.Kind == OriginKind.Added && known.Sponsors.Contains(state)) ? null : owner;
            }
        });
    }

    private void Change(AmendmentId amendment, Func<AmendmentWords, AmendmentWords> change)
    {
        var known = fold.Tabled.GetValueOrDefault(amendment) ?? throw InconsistentHistoryException.At(next, "the amendment was never tabled");
        fold.Tabled[amendment] = change(known);
    }
}
