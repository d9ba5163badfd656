using NUnit.Framework;
using ResolutionTracker.Analysis.AgreedLanguage;

namespace ResolutionTracker.Analysis.Tests.AgreedLanguage;

public sealed class SelectingWordsTests
{
    [TestCase("", "en")]
    [TestCase("all measures", "en")]
    [TestCase("— ; (", "en")]
    [TestCase("安全理事会", "zh", TestName = "Five characters of Chinese")]
    public void Fewer_than_three_words_are_too_few(string text, string language) =>
        Assert.That(SelectedWords.Read(text, language), Is.EqualTo(new SelectedWords.TooFew()));

    [TestCase("of the and with which", "en", ExpectedResult = true)]
    [TestCase("de la part des", "fr", ExpectedResult = false)]
    [TestCase("de la et des", "fr", ExpectedResult = true)]
    [TestCase("de los y con", "es", ExpectedResult = true)]
    [TestCase("и не на то", "ru", ExpectedResult = true)]
    [TestCase("من الذي على أن", "ar", ExpectedResult = true)]
    [TestCase("of the and de la", null, ExpectedResult = true)]
    public bool Words_that_stand_everywhere_are_not_enough(string text, string? language) => SelectedWords.Read(text, language) is SelectedWords.OnlyFunctionWords;

    [Test]
    public void From_the_first_letter_to_the_last_with_white_space_as_one_space()
    {
        var sought = (SelectedWords.Sought)SelectedWords.Read(" (“all \n necessary\u00A0 measures”; ", "en");
        Assert.That(sought.Text, Is.EqualTo("all necessary measures"));
        Assert.That(sought.Words.Select(word => sought.Text[word.Start..word.End]), Is.EqualTo(["all", "necessary", "measures"]));
        Assert.That(sought.IsCut, Is.False);
    }

    [TestCase("measure ", 120, 121, "en")]
    [TestCase("措", 240, 241, "zh")]
    public void Of_more_than_can_be_looked_up_the_first_words_are_taken(string word, int most, int asked, string language)
    {
        Assert.That(((SelectedWords.Sought)SelectedWords.Read(Repeated(most), language)).IsCut, Is.False);
        var cut = (SelectedWords.Sought)SelectedWords.Read(Repeated(asked), language);
        Assert.That((cut.IsCut, cut.Words.Length, cut.Text), Is.EqualTo((true, most, Repeated(most).TrimEnd())));

        string Repeated(int count) => string.Concat(Enumerable.Repeat(word, count));
    }
}
