/** On a narrow screen the parts of the page are tabs; on a wide one all of them are there, and the tabs are not. */
export class Tabs {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    const list = root.querySelector('.nd-tabs')!;
    list.addEventListener('click', (event) => {
      const tab = (event.target as Element).closest<HTMLElement>('[role=tab]');
      if (tab) {
        this.show(nameOf(tab));
      }
    });
    list.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key];
      const tabs = this.#tabs;
      const at = tabs.indexOf(document.activeElement as HTMLElement);
      const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
      if (next) {
        event.preventDefault();
        event.stopPropagation();
        this.show(nameOf(next));
        next.focus();
      }
    });
    this.show('source');
  }

  show(name: string): void {
    this.#root.dataset.tab = name;
    for (const tab of this.#tabs) {
      const isChosen = nameOf(tab) === name;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
  }

  get #tabs(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.nd-tabs [role=tab]')];
  }
}

function nameOf(tab: HTMLElement): string {
  return tab.id.replace('nd-tab-', '');
}
