using System.Globalization;
using Microsoft.Playwright;

namespace ResolutionTracker.Browser.Tests.Browsing;

/// <summary>The page on which somebody makes a text a draft.</summary>
internal sealed class NewDraftDesk(Person person)
{
    public IPage Page => person.Page;

    public ILocator Source => Page.Locator(".nd-text");

    public ILocator Rows => Page.Locator(".nd-row");

    public ILocator Chosen => Page.Locator(".nd-row[aria-selected=true]");

    public ILocator Lit => Page.Locator(".nd-mirror > .lit");

    public ILocator Summary => Page.Locator(".nd-summary");

    public ILocator Title => Page.GetByLabel("Working title");

    public ILocator Create => Page.GetByRole(AriaRole.Button, new() { Name = "Create the draft" });

    public ILocator Problem(string field) => Page.Locator($".problem[data-of={field}]");

    public static async Task<NewDraftDesk> OpenAsync(Person person)
    {
        await person.Page.GotoAsync("/drafts/new");
        await Assertions.Expect(person.Page.Locator("new-draft[data-tab]")).ToHaveCountAsync(1);
        return new NewDraftDesk(person);
    }

    public async Task TypeAsync(string text, int paragraphs)
    {
        await Source.FillAsync(text);
        await Assertions.Expect(Rows).ToHaveCountAsync(paragraphs);
    }

    /// <summary>All at once, as a paste; a driver's own typing takes longer over a long text than any person would wait.</summary>
    public Task SetAsync(string text) => Source.EvaluateAsync(
        "(area, text) => { area.value = text; area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' })); }", text);

    /// <summary>What each paragraph is, one line each: its label, its kind and degree, and its words with their number.</summary>
    public async Task<string[]> ParagraphsAsync() => await Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('.nd-row')].map((row) => row.dataset.kind === 'out'
          ? `- ${row.querySelector('.nd-words').textContent}`
          : `${row.querySelector('.nd-label').textContent} | ${row.dataset.kind} ${row.dataset.degree} | ${row.querySelector('.nd-words').textContent}`)
        """);

    public Task PressAsync(params string[] keys) => keys.Aggregate(Task.CompletedTask, async (before, key) =>
    {
        await before;
        await Page.Keyboard.PressAsync(key);
    });

    /// <summary>Takes the keyboard to a paragraph, by keys alone from the first one.</summary>
    public async Task GoToAsync(int index)
    {
        await Rows.First.EvaluateAsync("row => document.querySelector('.nd-row[tabindex=\"0\"]').focus()");
        await PressAsync(["Home", .. Enumerable.Repeat("j", index)]);
        await Assertions.Expect(Rows.Nth(index)).ToBeFocusedAsync();
    }

    /// <summary>As the browser does when somebody pastes from a word processor.</summary>
    public Task PasteAsync(string html) => Source.EvaluateAsync(
        """
        (area, html) => {
          const data = new DataTransfer();
          data.setData('text/html', html);
          data.setData('text/plain', 'without its numbers');
          area.focus();
          area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        html);

    public Task DropAsync(string name, params byte[] bytes) => Page.EvaluateAsync(
        """
        ([name, bytes]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
          const at = document.querySelector('.nd-facts');
          for (const type of ['dragover', 'drop']) {
            at.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
          }
        }
        """,
        new[] { name, Convert.ToBase64String(bytes) });

    /// <summary>How long the browser took from the server's answer to the drawn preview, in milliseconds.</summary>
    public async Task<double> PaintedAsync()
    {
        await Page.WaitForFunctionAsync("() => performance.getEntriesByName('reading-painted').length > 0");
        return await Page.EvaluateAsync<double>("performance.getEntriesByName('reading-painted').at(-1).duration");
    }

    public static string Milliseconds(double duration) => duration.ToString("0", CultureInfo.InvariantCulture) + " ms";
}
