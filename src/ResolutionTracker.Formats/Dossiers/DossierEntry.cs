using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>One file of a dossier with its act, its time and its actor understood; what it does to the draft is not yet asked.</summary>
internal sealed partial record DossierEntry(string Act, DateTimeOffset At, ActingFor By, FrontMatter Front)
{
    /// <summary>The field with the identities that what the act brings in is to have, in the order in which it brings it in.</summary>
    public const string Identities = "identities";

    /// <summary>The field that says of an act that it was entered after others that were done later.</summary>
    public const string EnteredLate = "entered-late";

    /// <summary>The field that says of an act that was entered after the fact from where it is known.</summary>
    public const string Source = "source";

    /// <summary>The field that says how sure that is: once for all that the act does, or once for each thing, in their order.</summary>
    public const string Sure = "sure";

    private static readonly string[] TimeFormats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK"];

    public string File => Front.File;

    public string Body => Front.Body;

    public bool IsBase => Act == "base";

    public bool IsEnteredLate => Front.Text(EnteredLate) == "true";

    /// <summary>From where what the act does is known: one for all of it, or one for each thing; none where it was done here.</summary>
    public ImmutableList<LateEntry> Entries => Front.Text(Source) is { } source
        ? [.. (Front.Find(Sure)?.Values ?? [StoredNames.NameOf(Certainty.Certain)]).Select(sure => new LateEntry(source, StoredNames.CertaintyOf(sure)))]
        : [];

    /// <summary>The identity of the thing at a place among those that the act brings in: the one given, else the one that comes of names.</summary>
    public Guid Identity(int place, Guid derived) =>
        Front.Find(Identities) is { } given && place >= 0 && place < given.Values.Count ? Guid.ParseExact(given.Values[place], "D") : derived;

    public int LineOf(string field) => Front.Find(field)?.Line ?? 1;

    public FileRefusal Refused(string code, string field, string why) => new(code, File, LineOf(field), why);

    public static (DossierEntry? Entry, FileRefusal? Refusal) Read(DossierFile file)
    {
        var (text, unreadable) = TextDecoding.ReadUtf8(file.Name, file.Content);
        if (text is null)
        {
            return (null, unreadable);
        }

        var (front, refusal) = FrontMatter.Of(file.Name, text, isLenient: false);
        return front is null ? (null, refusal) : Understood(front);
    }

    private static (DossierEntry? Entry, FileRefusal? Refusal) Understood(FrontMatter front)
    {
        if (front.Text("act") is not { } act)
        {
            return Refuse(front, "act", "no-act", $"the act is missing; begin the file with a front matter that has “act: …”, one of {ActFields.Names}.");
        }

        if (ActFields.Of(act) is not { } fields)
        {
            return Refuse(front, "act", "unknown-act", $"“{act}” is no act of a dossier; the acts are {ActFields.Names}.");
        }

        foreach (var given in front.Fields)
        {
            if (!fields.All.Contains(given.Name))
            {
                return Refuse(front, given.Name, "unknown-field", $"“{given.Name}” is no field of the act “{act}”, which has {string.Join(", ", fields.All)}.");
            }
        }

        foreach (var name in act == "base" ? fields.Required : fields.Required.Prepend("by").Prepend("at"))
        {
            if (front.Text(name) is null)
            {
                return Refuse(front, front.Find(name) is null ? "act" : name, "missing-field", $"the act “{act}” needs the field “{name}”.");
            }
        }

        if (front.Find(Identities)?.Values.FirstOrDefault(value => !Guid.TryParseExact(value, "D", out _)) is { } noIdentity)
        {
            return Refuse(front, Identities, "bad-value", $"“{noIdentity}” is no identity; leave the field out, and identities come of names.");
        }

        if (front.Text(EnteredLate) is not (null or "true" or "false"))
        {
            return Refuse(front, EnteredLate, "bad-value", "“entered-late” is true or false.");
        }

        if (front.Find(Sure) is { } said && (front.Text(Source) is null || said.Values.IsEmpty || said.Values.FirstOrDefault(value => !IsCertainty(value)) is not null))
        {
            return Refuse(front, Sure, "bad-value", "“sure” says of a “source” how sure it is: certain, probable or doubtful, once or for each thing that the act does.");
        }

        if (!fields.HasBody && FirstWords(front.Body) is { } line)
        {
            return (null, new FileRefusal("unexpected-text", front.File, line, $"the act “{act}” has no text below its front matter; remove it."));
        }

        return Timed(front, act);
    }

    private static bool IsCertainty(string name) => Enum.GetValues<Certainty>().Any(sure => StoredNames.NameOf(sure) == name);

    private static (DossierEntry? Entry, FileRefusal? Refusal) Timed(FrontMatter front, string act)
    {
        var at = default(DateTimeOffset);
        if (front.Text("at") is { } time && !(HasOffset().IsMatch(time)
            && DateTimeOffset.TryParseExact(time, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out at)))
        {
            return Refuse(front, "at", "bad-time", $"“{time}” is no time with its offset, such as 2025-11-03T09:00-05:00.");
        }

        var by = front.Text("by");
        if (by is null or "secretariat")
        {
            return (new DossierEntry(act, at, ActingFor.Secretariat, front), null);
        }

        return MemberStates.Find(by) is { } state
            ? (new DossierEntry(act, at, ActingFor.Of(state), front), null)
            : Refuse(front, "by", "unknown-state", $"“{by}” is no member state's three-letter code; France, for one, is FRA.");
    }

    private static (DossierEntry? Entry, FileRefusal? Refusal) Refuse(FrontMatter front, string field, string code, string why) =>
        (null, new FileRefusal(code, front.File, front.Find(field)?.Line ?? 1, why));

    private static int? FirstWords(string body)
    {
        var index = Array.FindIndex(TextLines.Of(body), line => !string.IsNullOrWhiteSpace(line));
        return index < 0 ? null : index + 1;
    }

    [GeneratedRegex(@"(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex HasOffset();
}
