using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The words that open every resolution before its first clause: the organ, as the subject of all its sentences.</summary>
internal static class DraftOpeners
{
    public static string Of(Draft draft) => (draft.Organ, draft.Language) switch
    {
        ("Security Council", "fr") => "Le Conseil de sécurité,",
        ("Security Council", "es") => "El Consejo de Seguridad,",
        ("Security Council", "ru") => "Совет Безопасности,",
        ("Security Council", "ar") => "إن مجلس الأمن،",
        ("Security Council", "zh") => "安全理事会，",
        (var organ, "en") => organ.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? $"{organ}," : $"The {organ},",
        var (organ, _) => $"{organ},",
    };
}
