using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class WhoMayTests : DraftSpec
{
    private static readonly DraftHistory Text = Given(
        Opened with { Penholders = [UnitedStates, Pakistan] },
        Inserted(1, 0, "Decides."),
        Inserted(2, 1, "Remains seized."),
        ZeroDraft,
        new DraftEvent.ClauseAgreed(ClauseNo(2), Version(1), true),
        new DraftEvent.AmendmentTabled(
            AmendmentNo(1),
            [new(France, AuthorshipRole.MainSponsor)],
            [new Change.Reword(ChangeNo(1), ClauseNo(1), Version(1), "Decides.", "Urges.")],
            null),
        new DraftEvent.AmendmentTabled(
            AmendmentNo(3),
            [new(France, AuthorshipRole.MainSponsor)],
            [new Change.Delete(ChangeNo(3), ClauseNo(1), Version(1), "Decides.")],
            null),
        new DraftEvent.AmendmentRejected(AmendmentNo(3), "No."));

    private static IEnumerable<Func<ActingFor, DraftCommand>> ForPenholders =>
    [
        by => new DraftCommand.ChangeWorkingTitle(by, "Another"),
        by => new DraftCommand.AssignSymbol(by, "S/2026/1"),
        by => new DraftCommand.EditClauses(by, [new ClauseEdit.Revise(ClauseNo(1), Version(1), "Urges.")]),
        by => new DraftCommand.IssueRevision(by, null),
        by => new DraftCommand.EnterStage(by, DraftStage.InBlue),
        by => new DraftCommand.AdmitState(by, Kenya, true),
        by => new DraftCommand.AdmitSecretariat(by),
        by => new DraftCommand.OpenToObservers(by, null),
        by => new DraftCommand.AcceptAmendment(by, AmendmentNo(1), []),
        by => new DraftCommand.RejectAmendment(by, AmendmentNo(1), "No.", []),
        by => new DraftCommand.RevertDecision(by, AmendmentNo(3), []),
        by => new DraftCommand.AgreeClause(by, ClauseNo(1), Version(1), false),
        by => new DraftCommand.ReopenClause(by, ClauseNo(2), "New facts."),
        by => new DraftCommand.RestateText(by, Given(Opened).Council!),
        by => new DraftCommand.Retell(by, [new RoomEvents(new Room.Council(), [new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), "Urges.", null)])]),
    ];

    private static IEnumerable<Func<ActingFor, DraftCommand>> ForOthers =>
    [
        by => new DraftCommand.JoinSponsors(by),
        by => new DraftCommand.LeaveSponsors(by),
        by => new DraftCommand.PrepareAmendment(
            by, AmendmentNo(2), [new ProposedChange.Delete(ChangeNo(1), ClauseNo(1), Version(1))], null, []),
        by => new DraftCommand.TableAmendment(by, AmendmentNo(2)),
        by => new DraftCommand.WithdrawAmendment(by, AmendmentNo(1)),
        by => new DraftCommand.TakeOverAmendment(by, AmendmentNo(1)),
        by => new DraftCommand.JoinAmendment(by, AmendmentNo(1)),
        by => new DraftCommand.LeaveAmendment(by, AmendmentNo(1)),
        by => new DraftCommand.TakeConsequences(by, new ChangeReference(AmendmentNo(1), ChangeNo(1)), [], []),
    ];

    [Test]
    public void Every_command_is_asked_here() => Assert.That(
        ForPenholders.Concat(ForOthers).Select(command => command(ByFrance).GetType()).Append(typeof(DraftCommand.OpenDraft)),
        Is.EquivalentTo(typeof(DraftCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DraftCommand)))));

    [TestCaseSource(nameof(ForPenholders))]
    public void Any_penholder_acts_for_all(Func<ActingFor, DraftCommand> command)
    {
        foreach (var by in new[] { ByPenholder, ByPakistan })
        {
            Assert.That(Text.Decided(command(by)), Is.TypeOf<Decision.Accepted>());
        }
    }

    [TestCaseSource(nameof(ForPenholders))]
    public void Nobody_else_does(Func<ActingFor, DraftCommand> command)
    {
        foreach (var by in new[] { ByFrance, ByKenya, ActingFor.Secretariat })
        {
            Text.When(command(by)).ThenRefused(new Refusal.NotPenholder("United States of America, Pakistan"));
        }
    }

    [Test]
    public void Before_the_draft_is_opened_there_is_none()
    {
        foreach (var command in ForPenholders.Concat(ForOthers))
        {
            DraftHistory.Empty.When(command(ByPenholder)).ThenRefused(new Refusal.NoSuchDraft());
        }
    }

    [Test]
    public void Once_a_draft_has_ended_its_text_and_amendments_stand([Values(DraftStage.Adopted, DraftStage.NotAdopted, DraftStage.Withdrawn)] DraftStage end)
    {
        var ended = Text.With(new DraftEvent.StageEntered(end));
        foreach (var command in ForPenholders.Concat(ForOthers).Select(command => command(ByPenholder)))
        {
            switch (command)
            {
                case DraftCommand.AdmitState or DraftCommand.AdmitSecretariat or DraftCommand.OpenToObservers:
                    Assert.That(ended.Decided(command), Is.TypeOf<Decision.Accepted>());
                    break;
                case DraftCommand.EnterStage enter:
                    ended.When(command).ThenRefused(new Refusal.StageNotReachable(end, enter.Stage));
                    break;
                default:
                    ended.When(command).ThenRefused(new Refusal.WrongStage(end));
                    break;
            }
        }
    }

    [Test]
    public void A_refusal_has_a_code_of_its_own_and_a_sentence()
    {
        var refusals = typeof(Refusal).GetNestedTypes().Where(type => type.IsSealed).Select(type => (Refusal)type.GetConstructors()[0]
            .Invoke([.. type.GetConstructors()[0].GetParameters().Select(parameter => Some(parameter.ParameterType))])).ToList();

        Assert.That(refusals.Select(refusal => refusal.Code), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*$"));
        Assert.That(refusals.Select(refusal => refusal.Sentence), Is.Unique.And.All.Match("^\\S.{20,}\\.$"));
    }

    private static object? Some(Type type) => type switch
    {
        _ when type == typeof(string) => "Something",
        _ when type == typeof(MemberState) => France,
        _ => Activator.CreateInstance(type),
    };
}
