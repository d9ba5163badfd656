using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>An open change that becomes something else when a decision is taken.</summary>
/// <param name="Before">What it is now; null where the text has not moved on under it.</param>
/// <param name="After">What it would be; null likewise.</param>
internal sealed record CarryShift(Amendment Amendment, Change Change, CarriedChange? Before, CarriedChange? After)
{
    public CarryOutcome Outcome => After?.Outcome ?? CarryOutcome.Clean;

    /// <summary>What a decision makes of the amendments that it leaves open, in the order of tabling; those that stay as they are left out.</summary>
    public static List<CarryShift> Between(Draft before, Draft after)
    {
        var shifts = new List<CarryShift>();
        foreach (var amendment in after.Amendments.Values.Where(amendment => amendment.Outcome.IsPending).OrderBy(amendment => amendment.Ordinal))
        {
            var was = before.Find(amendment.Id);
            foreach (var change in amendment.OpenChanges)
            {
                var (now, then) = (
                    was is not null && was.IsOpen(change) ? CarriedChange.Of(before, was, change) : null,
                    CarriedChange.Of(after, amendment, change));
                if (!ReferenceEquals(now, then) && (now?.Outcome, now?.Text) != (then?.Outcome, then?.Text))
                {
                    shifts.Add(new CarryShift(amendment, change, now, then));
                }
            }
        }

        return shifts;
    }
}
