import { isEnough } from './plain-text';
import { ofSelection, type Selected } from './selected';

/** How long a selection has to rest, so that a button does not run along with it. */
const rest = 220;

/** The button beside a selection. It takes no keyboard focus and never takes the selection away. */
export class Offer {
  readonly #button: HTMLButtonElement;
  readonly #ask: (selected: Selected) => void;
  // Its place is a rule of a sheet, as elements have no styles of their own here.
  readonly #sheet = new CSSStyleSheet();
  #selected: Selected | null = null;
  #done = '';
  #timer = 0;

  constructor(button: HTMLButtonElement, ask: (selected: Selected) => void) {
    this.#button = button;
    this.#ask = ask;
    document.adoptedStyleSheets.push(this.#sheet);
    button.tabIndex = -1;
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      // A touch may have taken the selection away before it became a click.
      const selected = ofSelection() ?? this.#selected;
      this.hide(selected?.words);
      if (selected) {
        this.#ask(selected);
      }
    });
    document.addEventListener('selectionchange', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#look(), rest);
    });
    for (const moved of ['scroll', 'resize']) {
      window.addEventListener(moved, () => this.#look(), { capture: true, passive: true });
    }
  }

  /** @param done Words that are being looked up: while they stay selected they are not offered again, whatever is scrolled. */
  hide(done = ''): void {
    window.clearTimeout(this.#timer);
    this.#done = done;
    this.#button.hidden = true;
  }

  #look(): void {
    const selected = ofSelection();
    this.#selected = selected ?? this.#selected;
    if (!selected || !isEnough(selected.words) || selected.words === this.#done) {
      this.#button.hidden = true;
      return;
    }

    this.#button.hidden = false;
    const { place } = selected;
    const { offsetWidth: width, offsetHeight: height } = this.#button;
    const left = Math.max(8, Math.min(place.right - width / 2, window.innerWidth - width - 8));
    const below = place.bottom + 10;
    const top = below + height < window.innerHeight ? below : place.top - height - 10;
    this.#sheet.replaceSync(`.agreed-button { left: ${Math.round(left)}px; top: ${Math.round(top)}px; }`);
  }
}
