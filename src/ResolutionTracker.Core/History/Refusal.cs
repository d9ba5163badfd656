using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>Why something that was asked does not happen: a stable code, and one sentence that a delegate can read, with what to do next.</summary>
public abstract record Refusal(string Code, string Sentence)
{
    /// <summary>What was named is not there, or may not be seen.</summary>
    public abstract record Missing(string Code, string Sentence) : Refusal(Code, Sentence);

    /// <summary>Somebody else may do it.</summary>
    public abstract record Forbidden(string Code, string Sentence) : Refusal(Code, Sentence);

    /// <summary>It would have been possible before something else happened.</summary>
    public abstract record Overtaken(string Code, string Sentence) : Refusal(Code, Sentence);

    public sealed record NoSuchDraft() : Missing(
        "no-such-draft", "There is no such draft here, or it is not open to you; the list of drafts shows those that are.");

    public sealed record NoSuchClause(ClauseId Clause) : Missing(
        "no-such-clause", "The text has no such clause; reload the draft and choose one that it shows.");

    public sealed record NoSuchAmendment(AmendmentId Amendment) : Missing(
        "no-such-amendment", "There is no such amendment here, or it is not open to you; the draft's page shows those that are.");

    public sealed record NotPenholder(string Penholders) : Forbidden(
        "not-penholder", $"Only the penholder ({Penholders}) may do this; propose an amendment instead.");

    public sealed record NotAuthor(MemberState Author) : Forbidden(
        "not-author", $"This is an amendment of {MemberStates.NameOf(Author)}, and only its delegation may do this.");

    public sealed record MayNotPropose(string By) : Forbidden(
        "may-not-propose", $"{By} may read this draft but not propose amendments to it; the penholder can give leave.");

    public sealed record StaleVersion(string Label, ClauseVersion Seen, ClauseVersion Current) : Overtaken(
        "stale-version",
        $"You saw version {Seen} of {Label}, which is now at version {Current}; look at the new words and decide again.");

    public sealed record AmendmentBehind(string Label, ClauseVersion Base, ClauseVersion Current) : Overtaken(
        "amendment-behind",
        $"This amendment was written against version {Base} of {Label}, which is now at version {Current}; accept it as modified, with the words that {Label} shall have.");

    public sealed record ClauseGone(string Label) : Overtaken(
        "clause-gone", $"{Label} is no longer in the text, so this can't be done to it.");

    public sealed record ClausePresent(string Label) : Overtaken(
        "clause-present", $"{Label} is in the text, so it can't be brought back; change its words instead.");

    public sealed record ClauseIsAgreed(string Label) : Overtaken(
        "clause-agreed", $"{Label} is agreed and so protected; a penholder can reopen it, with a reason, before it is changed.");

    public sealed record NotAgreed(string Label) : Overtaken(
        "clause-not-agreed", $"{Label} is open, so there is nothing to reopen.");

    public sealed record NeedsDecision(string Label) : Overtaken(
        "needs-decision", $"What this amendment says of {Label} needs a decision on the words that now stand; choose one of the wordings offered, or accept it with words of your own.");

    public sealed record WordsMoved(int Amendment) : Overtaken(
        "words-moved", $"The words of amendment {Amendment} have changed meanwhile; look at them and decide again.");

    public sealed record MoveBetweenParts(string Label) : Refusal(
        "move-between-parts", $"{Label} can only stand among clauses of its own kind; choose a place in its part of the text.");

    public sealed record NothingTaken() : Overtaken(
        "nothing-taken", "That choice leaves the text as it stands; reject the amendment instead, and say why.");

    /// <param name="Decided">The words that the decision gave; empty where it took words away.</param>
    /// <param name="Current">What stands there now; empty where nothing does.</param>
    public sealed record TextMoved(string Label, string Decided, string Current) : Overtaken(
        "text-moved",
        $"{Label} has moved on in the very words of that decision, which {(Decided.Length > 0 ? $"gave “{Decided}”" : "took words away")}, while {(Current.Length > 0 ? $"“{Current}” stands" : "nothing stands")} there now; change {Label} itself instead.");

    public sealed record NotDecided(string Status) : Overtaken(
        "not-decided", $"This amendment is {Status}, so there is no decision to take back.");

    public sealed record NotWithdrawn(string Status) : Overtaken(
        "not-withdrawn", $"This amendment is {Status}; only one that was withdrawn can be taken over.");

    public sealed record AmendedOneSettled(string Status) : Overtaken(
        "amended-one-settled", $"The amendment that this one amends is {Status}, so its words can't be amended any more; propose to the text instead.");

    public sealed record SubmitterCannotLeave() : Overtaken(
        "submitter-cannot-leave", "Your delegation submits this amendment; withdraw it instead, and another state may take it over.");

    public sealed record AlreadySettled(string Status) : Overtaken(
        "already-settled", $"This amendment is {Status} already and can't be decided again.");

    public sealed record AlreadyTabled() : Overtaken(
        "already-tabled", "This amendment is tabled; to change its words, withdraw it and propose anew.");

    public sealed record NotYetTabled() : Overtaken(
        "not-yet-tabled", "This amendment is still in preparation in your delegation's room; table it before it is decided.");

    public sealed record AlreadyExists(string What) : Overtaken(
        "already-exists", $"The identity chosen for this {What} is taken; choose another.");

    public sealed record WrongStage(DraftStage Stage) : Overtaken(
        "wrong-stage", $"The draft is {StageNames.Of(Stage)}, and its text no longer changes.");

    public sealed record StageNotReachable(DraftStage From, DraftStage To) : Overtaken(
        "stage-not-reachable", $"A draft that is {StageNames.Of(From)} can't become {StageNames.Of(To)}.");

    public sealed record EmptyText() : Refusal(
        "empty-text", "A clause needs words; to take it out of the text, propose its deletion.");

    public sealed record TextTooLong(int Length, int Limit) : Refusal(
        "text-too-long", $"This has {Length} characters, and {Limit} is the most for one clause or reason; part it into several.");

    public sealed record LineBreak() : Refusal(
        "line-break", "A clause is one paragraph without line breaks; make each further paragraph a clause of its own.");

    public sealed record UnwritableCharacter(string Name, int At) : Refusal(
        "unwritable-character", $"The character {Name} at place {At + 1} can't be part of a text; remove it.");

    public sealed record NoChange() : Refusal(
        "no-change", "This amendment changes no word yet; rewrite the clause before you table it.");

    public sealed record NoChanges() : Refusal(
        "no-changes", "An amendment needs at least one change; name the clause and its new words.");

    public sealed record OneTextForOneChange() : Refusal(
        "one-text-for-one-change", "A modified wording can be given only for a change that has words; decide the others as they stand.");

    public sealed record NoSuchChange() : Refusal(
        "no-such-change", "The amendment has no such change that is still open; reload it and choose one that it shows.");

    public sealed record ChangeNamedTwice() : Refusal(
        "change-named-twice", "One change of the amendment is named twice; name each once.");

    public sealed record NothingToSplit() : Refusal(
        "nothing-to-split", "A clause is split into two or more, of which the first stays that clause; say where it is to be parted.");

    public sealed record NothingToJoin() : Refusal(
        "nothing-to-join", "Name the clauses that are to go into this one.");

    public sealed record NotNeighbours() : Refusal(
        "not-neighbours", "Only clauses of one kind that follow each other can become one; move them together first.");

    public sealed record AlreadyThere(string Label) : Refusal(
        "already-there", $"{Label} stands there already; choose another place.");

    public sealed record MoveUnderItself(string Label) : Refusal(
        "move-under-itself", $"{Label} can't follow a sub-paragraph of its own; choose another place.");

    public sealed record NotOfGroup(string State, string Group) : Refusal(
        "not-of-group", $"{State} does not speak for {Group}; propose in its own name, or choose a group that it belongs to.");

    public sealed record UnknownGroup(string Code) : Refusal(
        "unknown-group", $"“{Code}” is no group of states known here; the help page on proposing lists them.");

    public sealed record SubAmendmentOnly() : Refusal(
        "sub-amendment-only", "A sub-amendment changes the words of the amendment that it names, and nothing else; propose anything else by itself.");

    public sealed record ReasonMissing() : Refusal(
        "reason-missing", "Say in a sentence why; those concerned will read it.");

    public sealed record NotABlank(string What) : Refusal(
        "missing-value", $"The {What} is missing; give one.");

    public sealed record NoPenholder() : Refusal(
        "no-penholder", "A draft needs a penholder; name at least one member state by its three-letter code.");

    public sealed record UnknownState(string Code) : Refusal(
        "unknown-state", $"“{Code}” is no member state's three-letter code; France, for one, is FRA.");

    public sealed record UnknownLanguage(string Language) : Refusal(
        "unknown-language", $"“{Language}” is not one of the six official languages: ar, en, es, fr, ru, zh.");

    public sealed record BadDegree(int Degree) : Refusal(
        "bad-degree", $"A sub-paragraph of degree {Degree} needs a paragraph of the degree above it to hang under; degrees run from 0 to 4.");

    public sealed record BadPosition(long Position, long Last) : Refusal(
        "bad-position", $"Position {Position} is not one of the draft's, which run from 1 to {Last}.");

    public sealed record ClauseNamedTwice(string Label) : Refusal(
        "clause-named-twice", $"{Label} is changed twice in one amendment; join the two changes.");

    public sealed record DoesNotFollow(string Why) : Refusal(
        "does-not-follow", $"What is told does not follow from what stands: {Why.TrimEnd('.')}.");
}
