using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Sends a command and answers with what it made, or with the problem.</summary>
internal static class RequestAnswers
{
    public static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> AnswerAsync(
        this Request request, DraftId draft, Func<ActingFor, DraftCommand> command) =>
        ResultOf(await request.HandleAsync(draft, command));

    /// <param name="answer">Null where the draft does not exist for who asks.</param>
    public static Results<Ok<CommandBody>, ProblemHttpResult> ResultOf(Answer? answer) => answer switch
    {
        Answer.Done done => TypedResults.Ok(BodyOf(done)),
        Answer.Refused refused => Problems.Of(refused.Why),
        _ => Problems.Of(new Refusal.NoSuchDraft()),
    };

    /// <summary>The versions as the command made them, so that a retry is answered as the first try was.</summary>
    private static CommandBody BodyOf(Answer.Done done)
    {
        var council = done.Recorded.Where(recorded => recorded.Room is Room.Council).ToList();
        var made = new List<ClauseBody>();
        foreach (var recorded in council)
        {
            var (clause, text, version) = recorded.Event switch
            {
                DraftEvent.ClauseInserted e => (done.Draft.Find(e.Clause), e.Text, 1),
                DraftEvent.ClauseRevised e => (done.Draft.Find(e.Clause), e.Text, e.Version.Number),
                DraftEvent.ClauseReinstated e => (done.Draft.Find(e.Clause), e.Text, e.Version.Number),
                DraftEvent.ClauseSplit e => (done.Draft.Find(e.Clause), e.Text, e.Version.Number),
                DraftEvent.ClausesJoined e => (done.Draft.Find(e.Clause), e.Text, e.Version.Number),
                _ => (null, "", 0),
            };
            if (clause is not null)
            {
                made.Add(ClauseBody.Of(clause) with { Text = text, Version = version });
            }
        }

        return new CommandBody(council.Count > 0 ? council[^1].Position : done.Draft.Position, made);
    }
}
