using NUnit.Framework;
using ResolutionTracker.Formats.PlainText;

namespace ResolutionTracker.Formats.Tests.Texts;

/// <summary>The same small text of ours in the other five official languages, read by its marks and opening words.</summary>
public sealed class ReadingSixLanguagesTests
{
    [Test]
    public void French() => Reads(
        "fr",
        """
        Le Conseil de sécurité,

        Rappelant la marée,

        1. Décide d’attendre :

        a) À l’aube ;

        b) Au soir ;

        2. Demande une lampe.

        Adoptée à l’unanimité.

        Annexe

        1. Une lampe.
        """,
        "preambular 0 - | Rappelant la marée,",
        "operative 0 1 | Décide d’attendre :",
        "operative 1 a) | À l’aube ;",
        "operative 1 b) | Au soir ;",
        "operative 0 2 | Demande une lampe.",
        "heading 0 - | Annexe",
        "annex 0 1 | Une lampe.",
        "Organ | Le Conseil de sécurité,",
        "Adoption | Adoptée à l’unanimité.");

    [Test]
    public void Spanish() => Reads(
        "es",
        """
        El Consejo de Seguridad,

        Recordando la marea de los días,

        1. Decide esperar:

        a) Al alba;

        b) Por la tarde;

        2. Pide una lámpara.

        Aprobada por unanimidad.
        """,
        "preambular 0 - | Recordando la marea de los días,",
        "operative 0 1 | Decide esperar:",
        "operative 1 a) | Al alba;",
        "operative 1 b) | Por la tarde;",
        "operative 0 2 | Pide una lámpara.",
        "Organ | El Consejo de Seguridad,",
        "Adoption | Aprobada por unanimidad.");

    [Test]
    public void Russian() => Reads(
        "ru",
        """
        Совет Безопасности,

        ссылаясь на прилив,

        принимая во внимание туман,

        1. постановляет ждать:

        а) на рассвете;

        б) вечером;

        в) ночью;

        2. просит дать лампу.
        """,
        "preambular 0 - | ссылаясь на прилив,",
        "preambular 0 - | принимая во внимание туман,",
        "operative 0 1 | постановляет ждать:",
        "operative 1 а) | на рассвете;",
        "operative 1 б) | вечером;",
        "operative 1 в) | ночью;",
        "operative 0 2 | просит дать лампу.",
        "Organ | Совет Безопасности,");

    [Test]
    public void Arabic() => Reads(
        "ar",
        """
        إن مجلس الأمن،

        إذ يشير إلى المد،

        1 - يقرر أن ينتظر:

        (أ) عند الفجر؛

        (ب) في المساء؛

        2 - يطلب مصباحا.

        المرفق
        """,
        "preambular 0 - | إذ يشير إلى المد،",
        "operative 0 1 | يقرر أن ينتظر:",
        "operative 1 (أ) | عند الفجر؛",
        "operative 1 (ب) | في المساء؛",
        "operative 0 2 | يطلب مصباحا.",
        "heading 0 - | المرفق",
        "Organ | إن مجلس الأمن،");

    [Test]
    public void Chinese() => Reads(
        "zh",
        """
        安全理事会，

        回顾潮汐，

        1. 决定等待：

        (一) 黎明；

        (二) 傍晚；

        2. 请求一盏灯。
        """,
        "preambular 0 - | 回顾潮汐，",
        "operative 0 1 | 决定等待：",
        "operative 1 (一) | 黎明；",
        "operative 1 (二) | 傍晚；",
        "operative 0 2 | 请求一盏灯。",
        "Organ | 安全理事会，");

    private static void Reads(string language, string text, params string[] expected)
    {
        var read = PlainTextReader.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(ReadLines.Of(read), Is.EqualTo(expected));
            Assert.That(read.Header.Language, Is.EqualTo(language));
        });
    }
}
