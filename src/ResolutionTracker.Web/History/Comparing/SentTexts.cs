using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Formats.Compared;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Storage.Embedded.Texts;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Texts that people send in to compare: kept for their delegation, or for them alone where they have none, and read as a draft's text is.</summary>
internal sealed class SentTexts(KeptTexts kept) : IDisposable
{
    private const int SidesKept = 32;

    private readonly MemoryCache _sides = new(new MemoryCacheOptions { SizeLimit = SidesKept });

    /// <summary>Keeps a text where it can be read as clauses.</summary>
    /// <param name="name">A file's name, or what the sender calls it; its end tells a file's format.</param>
    /// <returns>The key of the text, or why it is not kept.</returns>
    public (string? Key, Refusal? Refusal) Keep(Viewer viewer, string name, ReadOnlyMemory<byte> content)
    {
        var (text, _, refusal) = ResolutionText.Decode(FileName(name), content);
        if (text is null)
        {
            return (null, refusal);
        }

        if (ReadingOf(name, text) is TextReading.Refused { Why: var why })
        {
            return (null, why);
        }

        return kept.Keep(OwnerOf(viewer), name, text) is { } key ? (key, null) : (null, new TooManyTexts());
    }

    /// <returns>Null where the viewer may not read it, or there is none.</returns>
    public ComparedSide? Find(Viewer viewer, string key)
    {
        var owner = OwnerOf(viewer);
        if (kept.Find(owner, key) is not { } text)
        {
            return null;
        }

        return _sides.GetOrCreate((owner, key), entry =>
        {
            entry.Size = 1;
            return SideOf(text);
        });
    }

    /// <summary>A text as its reader understands it, with the name under which it was sent in.</summary>
    /// <returns>Null where the viewer may not read it, or there is none.</returns>
    public (string Name, ReadText Text)? Read(Viewer viewer, string key) =>
        kept.Find(OwnerOf(viewer), key) is { } text && ReadingOf(text.Name, text.Text) is TextReading.Read { Text: var read } ? (text.Name, read) : null;

    /// <summary>What the viewer may remove, the last one sent in first; of each text its beginning.</summary>
    public IReadOnlyList<KeptText> List(Viewer viewer) => kept.List(OwnerOf(viewer));

    /// <summary>A text as it was sent in.</summary>
    /// <returns>Null where the viewer may not read it, or there is none.</returns>
    public KeptText? Kept(Viewer viewer, string key) => kept.Find(OwnerOf(viewer), key);

    /// <summary>Removes a text for everybody who could read it.</summary>
    /// <returns>Null where it is removed, now or earlier.</returns>
    public Refusal? Remove(Viewer viewer, string key)
    {
        var owner = OwnerOf(viewer);
        var isThere = kept.Remove(owner, key);
        _sides.Remove((owner, key));
        return isThere || kept.WasRemoved(owner, key) ? null : new NoSuchText();
    }

    /// <summary>Why a key leads to nothing.</summary>
    public Refusal WhyNot(Viewer viewer, string key) => kept.WasRemoved(OwnerOf(viewer), key) ? new TextRemoved() : new NoSuchText();

    public void Dispose() => _sides.Dispose();

    private static ComparedSide? SideOf(KeptText kept)
    {
        if (ReadingOf(kept.Name, kept.Text) is not TextReading.Read { Text: var read })
        {
            return null;
        }

        var number = 0;
        var draft = TextDraft.Open(FileName(kept.Name), read, ActingFor.Secretariat, [], [], () => new Guid(++number, 0, 0, new byte[8]));
        ImmutableList<ClauseEdit.Insert> inserts = [.. draft.Text.OfType<ClauseEdit.Insert>()];
        var labels = FirstLabels.Of(inserts);
        return new ComparedSide(
            $"text/{kept.Key}",
            $"“{WordMarkup.Isolated(kept.Name.Length > 0 ? kept.Name : FirstWordsOf(inserts))}”",
            PastText.Of(0, inserts.Select((insert, i) => new Clause(
                insert.Clause, insert.Kind, insert.Degree, insert.IsNumbered, labels[i], insert.Text, ClauseVersion.First, ClauseStanding.Open, false, 0))),
            read.Header.Language ?? WrittenLanguage.Of(inserts.Select(insert => insert.Text)) ?? draft.Language,
            Draft: null,
            read.Header.IsIllustrative,
            Link: null);
    }

    private static string FirstWordsOf(ImmutableList<ClauseEdit.Insert> inserts) => WordMarkup.Plain(inserts[0].Text, "en", false);

    private static TextReading ReadingOf(string name, string text) =>
        Readings.Recognized(FileName(name) is var file && file.Contains('.', StringComparison.Ordinal) ? file : SourceFormat.NameFor(text), Encoding.UTF8.GetBytes(text)).Reading;

    // What somebody calls a text is no file's name unless it ends as one.
    private static string FileName(string name) =>
        ResolutionText.IsMarkdown(name) || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name : "text";

    private static string OwnerOf(Viewer viewer) => viewer.State is { } state ? $"delegation-{state.Code}" : $"account-{viewer.Account}";

    private sealed record TooManyTexts() : Refusal(
        "too-many-texts", $"{KeptTexts.Most} texts are kept for you already, and no more can be; remove one, or compare two of those.");

    // The same for one that there never was and for one of somebody else's.
    private sealed record NoSuchText() : Refusal.Missing(
        "no-such-text", "No such text is kept for you; texts that were sent in are read by the sender's own delegation only.");
}
