namespace ResolutionTracker.Formats.Texts;

/// <summary>The letters that count paragraphs, in their order: Latin, Russian, and the Arabic order of numbers.</summary>
internal static class MarkAlphabets
{
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщэюя";
    private const string Arabic = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Chinese = "一二三四五六七八九";

    /// <returns>The place of a letter in its alphabet, from 1; 0 where it counts nothing.</returns>
    public static int Ordinal(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
        {
            return letter - 'a' + 1;
        }

        return letter switch
        {
            'ا' => 1,
            _ when Russian.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 => at + 1,
            _ => Arabic.IndexOf(letter, StringComparison.Ordinal) + 1,
        };
    }

    /// <returns>The value of a Chinese number below 100; 0 where it is none.</returns>
    public static int ChineseValue(string value)
    {
        var ten = value.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return value.Length == 1 ? Chinese.IndexOf(value[0], StringComparison.Ordinal) + 1 : 0;
        }

        var tens = ten == 0 ? 1 : ten == 1 ? Chinese.IndexOf(value[0], StringComparison.Ordinal) + 1 : 0;
        var ones = ten == value.Length - 1 ? 0 : ten == value.Length - 2 ? Chinese.IndexOf(value[^1], StringComparison.Ordinal) + 1 : -1;
        return tens == 0 || ones < 0 ? 0 : (tens * 10) + ones;
    }
}
