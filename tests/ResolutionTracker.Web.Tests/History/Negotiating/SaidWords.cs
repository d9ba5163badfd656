using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>Marks that no text has by chance, and who has been told each: nobody until it is said, one delegation, or everybody.</summary>
internal sealed partial class SaidWords
{
    private readonly List<Mark> _marks = [];
    private readonly Dictionary<(MemberState, AmendmentId), HashSet<int>> _prepared = [];

    /// <summary>A mark that was never used before.</summary>
    public string Next()
    {
        _marks.Add(new Mark(null, false));
        return string.Create(CultureInfo.InvariantCulture, $"qz{_marks.Count - 1}zq");
    }

    /// <summary>Said in the Council room, or by an act that everybody sees.</summary>
    public void SayToAll(IEnumerable<string> texts) => Publish(texts.SelectMany(In));

    /// <summary>The present wording of an amendment in preparation; what it said before was never shown.</summary>
    public void SayAmongTheirOwn(MemberState state, AmendmentId amendment, IEnumerable<string> texts)
    {
        var marks = texts.SelectMany(In).ToHashSet();
        foreach (var mark in marks.Where(mark => _marks[mark] is { Of: null, IsPublic: false }))
        {
            _marks[mark] = new Mark(state, false);
        }

        _prepared[(state, amendment)] = marks;
    }

    /// <summary>Shown to the Council, as it was worded last.</summary>
    public void Table(MemberState state, AmendmentId amendment) => Publish(_prepared.GetValueOrDefault((state, amendment)) ?? []);

    /// <param name="reader">Whose room it is; null for the Council room.</param>
    /// <returns>The marks of a text that nobody has said to its readers.</returns>
    public IEnumerable<string> NotForIn(string text, MemberState? reader) => In(text)
        .Where(mark => !_marks[mark].IsPublic && !(reader is not null && _marks[mark].Of == reader))
        .Select(mark => string.Create(CultureInfo.InvariantCulture, $"qz{mark}zq of {_marks[mark].Of?.Code ?? "nobody"}"));

    private void Publish(IEnumerable<int> marks)
    {
        foreach (var mark in marks)
        {
            _marks[mark] = _marks[mark] with { IsPublic = true };
        }
    }

    /// <returns>The marks of a text.</returns>
    public static IEnumerable<int> In(string text) =>
        Marked().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("qz([0-9]+)zq")]
    private static partial Regex Marked();

    private readonly record struct Mark(MemberState? Of, bool IsPublic);
}
