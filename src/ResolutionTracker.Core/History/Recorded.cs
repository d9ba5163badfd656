using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>An event as the log took it.</summary>
/// <param name="Position">Its place in its room, counted from 1 without gaps.</param>
/// <param name="Command">The command that it came of; with <paramref name="Account"/> it names one decision.</param>
/// <param name="At">When it was done; from a dossier where one is imported. History is shown by this and ordered by position.</param>
/// <param name="RecordedAt">When this log took it.</param>
/// <param name="CouncilSeen">The position of the Council room that its author had read; 0 for none.</param>
/// <param name="Stored">The text that was hashed.</param>
/// <param name="Previous">The hash of the event before it in its room, or the room's seed (see <see cref="RoomChain"/>), in small hexadecimal.</param>
/// <param name="Hash">SHA-256 over <paramref name="Previous"/> and <paramref name="Stored"/>, in small hexadecimal.</param>
/// <param name="Entry">From where it is known, where it was entered after the fact; null for what was done here.</param>
public sealed record Recorded(
    DraftId Draft,
    Room Room,
    long Position,
    CommandId Command,
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    ActingFor By,
    AccountId Account,
    long CouncilSeen,
    DraftEvent Event,
    StoredText Stored,
    string Previous,
    string Hash,
    LateEntry? Entry = null);
