using System.Globalization;

namespace ResolutionTracker.Text.Alignment;

/// <summary>
/// How much a token says: 0 punctuation, 1 a small word (of, de, и, في, 的), 2 an ideograph, from 4 upwards a word of
/// substance or a number, by its length. Words of substance are aligned first, and a run of unchanged tokens that says
/// no more than <see cref="WeakRun"/> doesn't split a change.
/// </summary>
internal static class WordStrength
{
    public const int WeakRun = 3;
    public const int Substance = 2;
    private const int LongestSmallWord = 7;
    private const int Strongest = 40;

    private static readonly WordSet SmallWords = new(
        """
        also been both each from have into more only onto other over same shall should some such than that their them
        then there these they this those upon were when where which while whom will with would
        aussi avec ceci cela ceux cette comme dans dont elle elles entre leur leurs mais même nous ours pour quand
        quel quelle sans selon sera sont sous tous tout toute toutes vers
        como cual cuya cuyo desde donde ella ellas ellos entre esta este esto estos estas hacia hasta para pero porque
        según sobre toda todas todo todos
        была были было будет всех если есть этой этом того этих также который которая которые которых между через
        чтобы либо
        على إلى التي الذي هذا هذه ذلك تلك بما كما عند بعد قبل بين منذ حيث لدى وفي ومن وأن وعلى وإلى أنه أنها كان كانت عن من في أن إن ما لا أو ثم قد لم لن كل
        """);

    private static readonly WordSet Months = new(
        """
        January February March April May June July August September October November December
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        يناير فبراير مارس أبريل مايو يونيه يونيو يوليه يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
        شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون الأول الثاني
        الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس أيلول/سبتمبر
        الأول/أكتوبر الثاني/نوفمبر الأول/ديسمبر
        """);

    private const string SmallIdeographs = "的和在了之与及或并以为对于从由其该至等";

    public static (byte Strength, WordTraits Traits) Of(ReadOnlySpan<char> token)
    {
        switch (CharacterKinds.At(token, 0, out var length))
        {
            case CharacterKind.WhiteSpace:
                return (0, WordTraits.None);
            case CharacterKind.Other:
                return (0, TraitsOfMark(token[0]));
            case CharacterKind.Ideograph:
                return ((byte)(length == 1 && SmallIdeographs.Contains(token[0]) ? 1 : Substance), WordTraits.Word);
        }

        var substance = (byte)Math.Clamp(token.Length, 4, Strongest);
        foreach (var character in token)
        {
            if (char.IsDigit(character))
            {
                return (substance, WordTraits.Word | WordTraits.Number);
            }
        }

        var traits = Months.Contains(token) ? WordTraits.Word | WordTraits.Month : WordTraits.Word;
        return (IsSmall(token) ? (byte)1 : substance, traits);
    }

    private static bool IsSmall(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestSmallWord)
        {
            return false;
        }

        if (token[0] >= 0x0590)
        {
            // Whole words of substance have three letters in Arabic; only the listed ones are small.
            return token.Length <= 1 || SmallWords.Contains(token);
        }

        var letters = token[^1] is '\'' or '’' ? token.Length - 1 : token.Length;
        var isAcronym = letters >= 2 && char.IsUpper(token[0]) && char.IsUpper(token[1]);
        return !isAcronym && (letters <= 3 || letters < token.Length || SmallWords.Contains(token));
    }

    private static WordTraits TraitsOfMark(char mark) => CharUnicodeInfo.GetUnicodeCategory(mark) switch
    {
        UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => WordTraits.Opener,
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => WordTraits.Closer,
        _ => ".,;:!?،؛؟。，、；：！？".Contains(mark) ? WordTraits.Stop : WordTraits.None,
    };
}
