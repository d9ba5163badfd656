using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>Performs a dossier's entries one after the other, so that each is understood on the text that those before it left.</summary>
internal sealed class DossierReplay
{
    private readonly string _dossier;
    private readonly TextActs _texts;
    private readonly ShortNames _names;
    private readonly AmendmentActs _amendments;
    private readonly DecisionActs _decisions;
    private readonly DraftId _draft;
    private ImmutableList<DossierAct> _acts = [];
    private DossierEntry? _base;
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    public DossierReplay(string dossier)
        : this(dossier, new TextActs(dossier), new ShortNames(dossier), new DossierFold(new DraftId(DerivedId.Of(dossier, "draft"))))
    {
    }

    private DossierReplay(string dossier, TextActs texts, ShortNames names, DossierFold fold)
    {
        _dossier = dossier;
        _draft = new DraftId(DerivedId.Of(dossier, "draft"));
        (_texts, _names, Fold) = (texts, names, fold);
        _amendments = new AmendmentActs(dossier, names);
        _decisions = new DecisionActs(names);
    }

    /// <summary>What has come of the acts so far.</summary>
    public DossierFold Fold { get; }

    /// <summary>The time of the latest act so far.</summary>
    public DateTimeOffset Last => _last;

    /// <summary>The same again, which goes on by itself: whether an act does what it is to do is tried there.</summary>
    public DossierReplay Copy() => new(_dossier, _texts.Copy(), _names.Copy(), Fold.Copy()) { _acts = _acts, _base = _base, _last = _last };

    public DossierReading Run(IReadOnlyList<DossierEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (Perform(entry) is { } refusal)
            {
                return new DossierReading.Refused([refusal]);
            }
        }

        return Fold.Council is { } final
            ? new DossierReading.Read(_draft, _acts, final, _texts.Texts)
            : new DossierReading.Refused([new FileRefusal(
                "no-draft", _dossier, null, "the dossier opens no draft; give it a file with “act: draft” and the text.")]);
    }

    /// <returns>Null, or why the act can't be performed; then this is to be used no more.</returns>
    public FileRefusal? Perform(DossierEntry entry)
    {
        var fold = Fold;
        if (entry.IsBase)
        {
            if (fold.Council is not null || _base is not null)
            {
                return entry.Refused("base-too-late", "act", "a base text comes once, before the draft that starts from it.");
            }

            _base = entry;
            return null;
        }

        if (entry.At < _last && !entry.IsEnteredLate)
        {
            return entry.Refused(
                "out-of-order", "at", $"this is earlier than the act before it ({Written(_last)}); the files' names give the order, so rename the file or set its time right, or say “entered-late: true” where it was entered after what was done later.");
        }

        var planned = Plan(entry, fold);
        if (planned.Refusal is { } refusal)
        {
            return refusal;
        }

        var commands = ImmutableList.CreateBuilder<DossierCommand>();
        foreach (var command in planned.Commands)
        {
            var id = new CommandId(DerivedId.Of(_dossier, "command", entry.File, commands.Count.ToString(CultureInfo.InvariantCulture)));
            if (fold.Apply(id, command, entry.At) is { } why)
            {
                return entry.Refused(why.Code, "act", why.Sentence);
            }

            commands.Add(new DossierCommand(id, command));
        }

        _last = entry.At > _last ? entry.At : _last;
        _acts = _acts.Add(new DossierAct(entry.File, entry.Act, entry.At, entry.By, commands.ToImmutable(), entry.Entries));
        return null;
    }

    private PlannedAct Plan(DossierEntry entry, DossierFold fold) => (entry.Act, fold.Council) switch
    {
        ("draft", null) => _texts.Open(entry, _base),
        ("draft", _) => PlannedAct.Refused(entry.Refused("second-draft", "act", "the draft is open already; a new text of it is “text” or “revision”.")),
        ("recorded", _) => RecordedActs.Plan(entry, _names),
        (_, null) => PlannedAct.Refused(entry.Refused("no-draft", "act", "nothing can be done before the draft is opened; “act: draft” comes first.")),
        ("text" or "revision", { } draft) => _texts.Revise(entry, draft),
        ("edit", { } draft) => _amendments.Edit(entry, draft),
        ("amendment", { } draft) => _amendments.Propose(entry, draft),
        ("change", _) => _amendments.GoOn(entry, fold),
        ("table" or "co-sponsor" or "leave" or "accept" or "reject" or "withdraw" or "take-over" or "revert", _) => _decisions.Perform(entry, fold),
        ("agree" or "reopen" or "restate", _) => StandingActs.Perform(entry, fold),
        ("title", _) => PlannedAct.Of(new DraftCommand.ChangeWorkingTitle(entry.By, entry.Front.Text("title")!)),
        ("symbol", _) => PlannedAct.Of(new DraftCommand.AssignSymbol(entry.By, entry.Front.Text("symbol")!)),
        ("sponsor", _) => PlannedAct.Of(new DraftCommand.JoinSponsors(entry.By)),
        ("leave-sponsors", _) => PlannedAct.Of(new DraftCommand.LeaveSponsors(entry.By)),
        ("admit-secretariat", _) => PlannedAct.Of(new DraftCommand.AdmitSecretariat(entry.By)),
        ("admit-state", _) => Admit(entry),
        ("stage", _) => EnterStage(entry),
        ("open-to-observers", { } draft) => Open(entry, draft),
        _ => throw new InvalidOperationException($"The act {entry.Act} is performed nowhere."),
    };

    private static PlannedAct Admit(DossierEntry entry)
    {
        var (states, refusal) = entry.Front.States("state");
        return (states, refusal, entry.Front.Text("may-propose")) switch
        {
            (_, { } why, _) => PlannedAct.Refused(why),
            (_, _, not (null or "true" or "false")) => PlannedAct.Refused(entry.Refused("bad-value", "may-propose", "“may-propose” is true or false.")),
            var (_, _, may) => PlannedAct.Of(states.Select(state => new DraftCommand.AdmitState(entry.By, state, may == "true"))),
        };
    }

    private static PlannedAct EnterStage(DossierEntry entry)
    {
        var name = entry.Front.Text("stage")!;
        var known = Enum.GetValues<DraftStage>().Where(stage => StoredNames.NameOf(stage) == name).ToList();
        return known is [var one]
            ? PlannedAct.Of(new DraftCommand.EnterStage(entry.By, one))
            : PlannedAct.Refused(entry.Refused(
                "bad-value", "stage", $"“{name}” is no stage of a draft; the stages are {string.Join(", ", Enum.GetValues<DraftStage>().Select(StoredNames.NameOf))}."));
    }

    private static PlannedAct Open(DossierEntry entry, Draft draft)
    {
        if (entry.Front.Text("up-to") is null)
        {
            return PlannedAct.Of(new DraftCommand.OpenToObservers(entry.By, null));
        }

        var (position, refusal) = StandingActs.Position(entry, draft, "up-to");
        return position is null
            ? PlannedAct.Refused(refusal!)
            : PlannedAct.Of(new DraftCommand.OpenToObservers(entry.By, position));
    }

    private static string Written(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
