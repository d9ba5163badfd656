using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Tests.Comparison;

public sealed class SplittingATextIntoClausesTests
{
    [TestCase("one\n\ntwo", "one|two", TestName = "Blank lines part clauses")]
    [TestCase("one\nmore\n\ntwo\n", "one more|two", TestName = "Lines of one paragraph are joined by a space")]
    [TestCase("one\ntwo\nthree\n", "one|two|three", TestName = "Without a blank line each line is a clause")]
    [TestCase("\n\none\ntwo\n\n\n", "one|two", TestName = "Blank lines at the ends part nothing")]
    [TestCase("one\r\nmore\r\n\r\ntwo", "one more|two", TestName = "Carriage returns end lines too")]
    [TestCase("one\n \t \ntwo\nmore", "one|two more", TestName = "A line of white space is blank")]
    [TestCase("  one\n  more\n\ntwo", "one more|two", TestName = "White space at the ends of lines is dropped")]
    [TestCase("one  two\n\nthree", "one  two|three", TestName = "White space inside a line is kept")]
    [TestCase("the Secretary-\nGeneral\n\ntwo", "the Secretary-General|two", TestName = "A hyphen at the end of a line joins")]
    [TestCase("决定延长\n任务期限；\n\n又", "决定延长任务期限；|又", TestName = "Chinese lines are joined without a space")]
    [TestCase("\uFEFFone", "one", TestName = "A byte order mark is dropped")]
    [TestCase("", "", TestName = "An empty text has no clause")]
    [TestCase("\n \n", "", TestName = "A blank text has no clause")]
    public void Gives_its_paragraphs(string text, string expected) =>
        Assert.That(string.Join('|', ParagraphText.Split(text)), Is.EqualTo(expected));
}
