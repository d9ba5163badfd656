using NUnit.Framework;
using ResolutionTracker.Text.Searching;

namespace ResolutionTracker.Text.Tests.Searching;

public sealed class FoldingWordsForSearchTests
{
    [TestCase("Decides that S/RES/2803 (2025) applies;", "decides that s res 2803 2025 applies", TestName = "English by letters and digits")]
    [TestCase("Exhorte l’État à coopérer, ÉLARGIT son œuvre", "exhorte l etat a cooperer elargit son oeuvre", TestName = "French without accents")]
    [TestCase("Exhorta al Año ¿qué?", "exhorta al ano que", TestName = "Spanish without accents")]
    [TestCase("Призывает её Йемен", "призывает ее иемен", TestName = "Russian without the dots of ё and й")]
    [TestCase("安全理事会，决定", "安 全 理 事 会 决 定", TestName = "Chinese by ideograph")]
    [TestCase("𠮷野", "𠮷 野", TestName = "An ideograph outside the basic plane")]
    [TestCase("مَجْلِسُ الأمنِ", "مجلس امن", TestName = "Arabic without vowel signs and article")]
    [TestCase("والمجلس بالقرار للدول", "مجلس قرار دول", TestName = "Arabic without the particles before the article")]
    [TestCase("قـــرار قرارة", "قرار قراره", TestName = "Arabic without the stroke that widens it")]
    [TestCase("ال", "ال", TestName = "A word that is nothing but an article")]
    [TestCase("١٢٣", "123", TestName = "Arabic digits as digits")]
    [TestCase("e\u0301tat", "etat", TestName = "An accent of its own")]
    [TestCase("de\u00ADcom\u200Dmission", "decommission", TestName = "What is not seen inside a word")]
    [TestCase("— « » ; 🕊 \uD83D", "", TestName = "Nothing that is a word")]
    public void A_text_is_cut_into(string text, string words) =>
        Assert.That(string.Join(' ', FoldedWords.Of(text).Select(word => word.Key)), Is.EqualTo(words));

    [TestCase("Exhorte l’État à e\u0301tendre 安全 والمجلس;")]
    public void Each_word_says_where_it_stands(string text)
    {
        Assert.That(FoldedWords.Of(text).Select(word => text[word.Start..word.End]), Is.EqualTo(
            ["Exhorte", "l", "État", "à", "e\u0301tendre", "安", "全", "والمجلس"]));
    }

    [Test]
    public void Any_text_is_cut_in_order_and_without_overlap()
    {
        var chance = new Random(3);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, chance.Next(40)).Select(_ => (char)chance.Next(chance.Next(2) == 0 ? 0x80 : 0x10000))]);
            var end = 0;
            foreach (var word in FoldedWords.Of(text))
            {
                Assert.That(word.Start, Is.GreaterThanOrEqualTo(end), text);
                Assert.That(word.End, Is.GreaterThan(word.Start).And.LessThanOrEqualTo(text.Length), text);
                Assert.That(word.Key, Is.Not.Empty, text);
                end = word.End;
            }
        }
    }
}
