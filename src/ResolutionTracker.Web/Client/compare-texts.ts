/** A comparison: from change to change by key and button, a map of the whole, and options that take effect as they are chosen. */
export class CompareTexts extends HTMLElement {
  #changes: HTMLElement[] = [];
  #map: SVGSVGElement | null = null;
  #here: SVGRectElement | null = null;
  #frame = 0;
  readonly #abort = new AbortController();

  connectedCallback(): void {
    this.classList.add('is-live');
    this.#changes = [...this.querySelectorAll<HTMLElement>('.compared[data-change]')];
    const { signal } = this.#abort;
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.addEventListener('change', (event) => this.#changed(event), { signal });
    this.#map = this.querySelector('.compare-map');
    if (this.#map) {
      this.#here = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      this.#here.setAttribute('class', 'here');
      this.#here.setAttribute('width', '12');
      this.#map.prepend(this.#here);
      const draw = (): void => {
        this.#frame ||= requestAnimationFrame(() => this.#drawHere());
      };
      addEventListener('scroll', draw, { signal, passive: true });
      addEventListener('resize', draw, { signal, passive: true });
      this.#map.addEventListener('click', (event) => this.#mapClicked(event), { signal });
      draw();
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
  }

  /** Goes to the next change after what the reader looks at, or the one before; round at the ends. */
  go(step: 1 | -1): void {
    const count = this.#changes.length;
    if (count === 0) {
      return;
    }
    const focused = this.#changes.findIndex((change) => change === document.activeElement || change.contains(document.activeElement));
    const below = this.#changes.findIndex((change) => change.getBoundingClientRect().top > this.#topEdge() + 4);
    const next = focused >= 0 ? focused + step : step > 0 ? (below < 0 ? 0 : below) : (below < 0 ? count : below) - 1;
    this.#show((next + count) % count);
  }

  #show(index: number): void {
    const change = this.#changes[index]!;
    change.closest('details')?.setAttribute('open', '');
    change.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: scrollY + change.getBoundingClientRect().top - this.#topEdge() - 12, behavior: calm ? 'auto' : 'smooth' });
    const at = this.querySelector('.compare-at');
    if (at) {
      at.textContent = `Change ${index + 1} of ${this.#changes.length}`;
    }
    history.replaceState(null, '', `#${change.id}`);
  }

  #topEdge(): number {
    // On a narrow screen only the buttons stay in sight, not the options.
    const bar = [...this.querySelectorAll('.compare-bar, .compare-acts')].find((each) => getComputedStyle(each).position === 'sticky');
    return bar?.getBoundingClientRect().height ?? 0;
  }

  #pressed(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'n' && event.key !== 'N')) {
      return;
    }
    event.preventDefault();
    this.go(event.key === 'n' ? 1 : -1);
  }

  #clicked(event: Event): void {
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act === 'next-change' || act === 'previous-change') {
      // From a button the reader goes on from where the text stands, not from the button.
      this.go(act === 'next-change' ? 1 : -1);
    }
  }

  // The reader stays at the row that they look at, whichever way it is shown.
  #changed(event: Event): void {
    const form = (event.target as Element).closest<HTMLFormElement>('.compare-options');
    if (!form) {
      return;
    }
    const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    if (query.get('view') === 'inline') {
      query.delete('view');
    }
    const row = [...this.querySelectorAll<HTMLElement>('.compared')].find((each) => each.getBoundingClientRect().bottom > this.#topEdge());
    location.assign(`${form.action}?${query}${row && scrollY > 0 ? `#${row.id}` : ''}`);
  }

  #drawHere(): void {
    this.#frame = 0;
    const rows = this.querySelector('.compared-rows')!.getBoundingClientRect();
    const top = Math.max(0, -rows.top / rows.height);
    const bottom = Math.min(1, (innerHeight - rows.top) / rows.height);
    this.#here!.setAttribute('y', String(Math.round(top * 1000)));
    this.#here!.setAttribute('height', String(Math.max(4, Math.round((bottom - top) * 1000))));
  }

  #mapClicked(event: MouseEvent): void {
    const box = this.#map!.getBoundingClientRect();
    const row = (event.target as Element).getAttribute('data-row');
    const index = row === null ? -1 : this.#changes.findIndex((change) => change.id === `c${row}`);
    if (index >= 0) {
      this.#show(index);
    } else {
      const rows = this.querySelector('.compared-rows')!.getBoundingClientRect();
      scrollTo({ top: scrollY + rows.top + ((event.clientY - box.top) / box.height) * rows.height - innerHeight / 2 });
    }
  }
}
