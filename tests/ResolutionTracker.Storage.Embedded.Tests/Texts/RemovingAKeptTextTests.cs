using ResolutionTracker.Storage.Embedded.Texts;

namespace ResolutionTracker.Storage.Embedded.Tests.Texts;

public sealed class RemovingAKeptTextTests
{
    private const string Owner = "delegation-FRA";

    private TestFolder _folder = null!;
    private KeptTexts _texts = null!;

    [SetUp]
    public void Begin()
    {
        _folder = new TestFolder();
        _texts = new KeptTexts(_folder.Path);
    }

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    [Test]
    public void It_is_known_as_removed_by_a_later_start_too()
    {
        var key = _texts.Keep(Owner, "from the capital", "Decides;")!;
        Assert.That(_texts.Remove(Owner, key), Is.True);
        var later = new KeptTexts(_folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(later.Find(Owner, key), Is.Null);
            Assert.That(later.WasRemoved(Owner, key), Is.True);
            Assert.That(later.WasRemoved("delegation-USA", key), Is.False);
            Assert.That(later.List(Owner), Is.Empty);
            Assert.That(later.Remove(Owner, key), Is.False);
        });
    }

    [Test]
    public void Kept_again_it_is_there_and_can_be_removed_again()
    {
        var key = _texts.Keep(Owner, "", "Decides;")!;
        _texts.Remove(Owner, key);
        Assert.That(_texts.Keep(Owner, "", "Decides;"), Is.EqualTo(key));
        Assert.That((_texts.WasRemoved(Owner, key), _texts.List(Owner)), Is.EqualTo((false, new[] { new KeptText(key, "", "Decides;") })));
        Assert.That(_texts.Remove(Owner, key), Is.True);
        Assert.That(_texts.WasRemoved(Owner, key), Is.True);
    }

    [Test]
    public void A_sudden_end_after_the_key_was_written_leaves_it_kept()
    {
        var key = _texts.Keep(Owner, "", "Decides;")!;
        _texts.Remove(Owner, key);
        _texts.Keep(Owner, "", "Decides;");
        Assert.That(new KeptTexts(_folder.Path).Find(Owner, key), Is.EqualTo(new KeptText(key, "", "Decides;")), "its key stands among those removed, and it is there");
    }

    [Test]
    public void Of_a_long_text_a_list_has_the_beginning_and_never_half_a_character()
    {
        var words = string.Concat(Enumerable.Repeat("决定🕊", 400));
        _texts.Keep(Owner, "长", words);
        var listed = _texts.List(Owner).Single();
        Assert.That(words, Does.StartWith(listed.Text));
        Assert.That(listed.Text, Has.Length.GreaterThan(300));
    }

    [Test]
    public void A_place_is_free_again_for_another_text()
    {
        var keys = Enumerable.Range(0, KeptTexts.Most).Select(i => _texts.Keep(Owner, $"{i}", "Decides;")).ToList();
        Assert.That(_texts.Keep(Owner, "one more", "Decides;"), Is.Null);
        _texts.Remove(Owner, keys[0]!);
        Assert.That(_texts.Keep(Owner, "one more", "Decides;"), Is.Not.Null);
    }
}
