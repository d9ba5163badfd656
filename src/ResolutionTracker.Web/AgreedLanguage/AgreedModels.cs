using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Text;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <param name="Words">As they were looked for.</param>
/// <param name="IsCut">Whether more was asked than is looked for at a time.</param>
/// <param name="Drafts">How many drafts were looked in.</param>
/// <param name="Here">The first version of the clause named in the question that has exactly them; null for none.</param>
/// <param name="Total">How many wordings there are; those of <paramref name="Wordings"/> are the best.</param>
public sealed record AgreedLanguageBody(
    string Words, string? Language, bool IsCut, int Drafts, AgreedHereBody? Here, int Total, IReadOnlyList<AgreedWordingBody> Wordings)
{
    private const int Most = 50;

    internal static AgreedLanguageBody Of(AgreedAnswer.Found found) => new(
        found.Words.Text,
        found.Words.Language,
        found.Words.IsCut,
        found.Drafts,
        found.Clause is var (_, clause, first) ? new AgreedHereBody(clause.Id.ToString(), clause.Label.Value, first.Version?.Number, first.IsFromBase, first.Position, first.At) : null,
        found.Wordings.Length,
        [.. found.Wordings.Take(Most).Select(wording => AgreedWordingBody.Of(wording, found.Words))]);
}

/// <param name="FromBase">Whether the clause has them from the adopted text that its draft starts from.</param>
public sealed record AgreedHereBody(string Clause, string Label, int? Version, bool FromBase, long Position, DateTimeOffset At);

/// <param name="Nearness">From 0 to 1, by the weight of the words that both have in the same order.</param>
/// <param name="Changes">From the words asked to the passage.</param>
/// <param name="Texts">In how many drafts it stands or is proposed.</param>
/// <param name="Places">The one that stands for all first, then the earliest.</param>
/// <param name="AllPlaces">How many there are.</param>
public sealed record AgreedWordingBody(
    string Passage, bool Exact, double Nearness, IReadOnlyList<ChangeRange> Changes, int Texts, IReadOnlyList<AgreedPlaceBody> Places, int AllPlaces)
{
    private const int Most = 50;

    internal static AgreedWordingBody Of(AgreedWording wording, SelectedWords.Sought sought) => new(
        wording.Passage.Words,
        wording.IsExact,
        Math.Round(wording.Passage.Nearness, 3),
        [.. WordDiff.Compare(sought.Text, wording.Passage.Words).Select(ChangeRange.Of)],
        wording.Texts,
        [.. wording.Places.Where(place => place != wording.Shown).Prepend(wording.Shown).Take(Most).Select(AgreedPlaceBody.Of)],
        wording.Places.Length);
}

/// <param name="Notice">What is said wherever the draft's text is; null for nothing.</param>
/// <param name="Kind"><c>adopted</c>, <c>base</c>, <c>draft</c> or <c>proposal</c>.</param>
/// <param name="Stands">Whether the text that now stands has it.</param>
/// <param name="Version">The first of the clause that has it; null for an amendment.</param>
/// <param name="States">Whose words they are; none for those of an adopted text.</param>
/// <param name="Status">Of the amendment; null for the text of a clause.</param>
/// <param name="Position">In the room at which it came to be.</param>
/// <param name="Start">Where the passage is in <paramref name="Text"/>; half-open, in UTF-16 code units.</param>
public sealed record AgreedPlaceBody(
    string Draft,
    string WorkingTitle,
    string? Symbol,
    string? Notice,
    string Kind,
    string Room,
    string? Clause,
    string? Label,
    bool Stands,
    int? Version,
    IReadOnlyList<string> States,
    string? Amendment,
    string? Status,
    long Position,
    DateTimeOffset At,
    string Text,
    int Start,
    int End)
{
    internal static AgreedPlaceBody Of(AgreedPlace place) => new(
        place.Draft.Id.ToString(),
        place.Draft.WorkingTitle,
        place.Draft.Symbol,
        Notices.Of(place.Draft),
        place.Rank switch
        {
            PlaceRank.Proposed => "proposal",
            PlaceRank.Adopted => place.First.IsFromBase ? "base" : "adopted",
            _ => "draft",
        },
        place.Room.Key,
        (place.Clause?.Id ?? place.Passage.Text.Clause)?.ToString(),
        place.Clause?.Label.Value,
        place.Stands,
        place.First.Version?.Number,
        [.. AgreedSentences.States(place).Select(state => state.Code)],
        (place.Passage.Text.Amendment ?? place.First.Through?.Amendment)?.ToString(),
        place.Amendment?.Status,
        place.First.Position,
        place.First.At,
        place.Passage.Text.Text,
        place.Passage.Start,
        place.Passage.End);
}
