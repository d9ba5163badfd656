using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>The text that <c>import --base FILE</c> names, read once for all that is imported.</summary>
internal sealed class ImportBase(BaseText named, ReadText text)
{
    public static async Task<ImportBase> ReadAsync(FileInfo file, CancellationToken cancellation) =>
        ResolutionText.Read(file.Name, await InputFile.ReadAsync(file, cancellation)) switch
        {
            TextReading.Read { Text: var text } => new ImportBase(DraftOnBase.NameOf(text, file.Name), text),
            TextReading.Refused refused => throw new InputRefusedException($"The base text can't be read. {refused.Why.Sentence}"),
            _ => throw new InvalidOperationException("A reading is one of two."),
        };

    /// <summary>A dossier says itself what it starts from.</summary>
    public static void RefuseFor(string dossier, ImportBase? basis)
    {
        if (basis is not null)
        {
            throw new InputRefusedException(
                $"{dossier}: a dossier brings its own base, as a file with “act: base”; import it without --base.");
        }
    }

    /// <summary>The draft with this text as its base; a draft that starts from an illustrative text is one too.</summary>
    public DraftCommand.OpenDraft Under(DraftCommand.OpenDraft opened) =>
        DraftOnBase.Lay(opened, named, DraftOnBase.ClausesOf(text, Guid.CreateVersion7)) with
        {
            IsIllustrative = opened.IsIllustrative || text.Header.IsIllustrative,
        };
}
