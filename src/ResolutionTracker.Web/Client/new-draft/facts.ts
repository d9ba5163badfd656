import type { ReadingBody } from './wire';

/** What the form says of the draft, as it is kept and as it is sent. */
export interface Facts {
  workingTitle: string;
  language: string;
  symbol: string;
  agendaItem: string;
  /** Beside the own state. */
  penholders: string[];
  base: string;
  baseName: string;
  baseSymbol: string;
  illustrative: boolean;
}

const languages = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

/** The form beside the text. What the text suggests stands in it until the person writes something else. */
export class DraftFacts {
  readonly form: HTMLFormElement;
  readonly #own: string;
  readonly #touched = new Set<string>();

  constructor(form: HTMLFormElement, own: string, changed: (field: string) => void) {
    this.form = form;
    this.#own = own;
    form.addEventListener('input', (event) => {
      const field = (event.target as HTMLInputElement).name;
      this.#touched.add(field);
      this.tell(field, '');
      if (field === 'penholder') {
        this.#add(this.#field('penholder').value);
        this.#field('penholder').value = '';
      }

      changed(field);
    });
    form.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-remove]');
      if (button) {
        button.closest('li')?.remove();
        this.#field('penholder').focus();
        changed('penholder');
      }
    });
  }

  get value(): Facts {
    const text = (name: string) => this.#field(name).value.trim();
    return {
      workingTitle: text('workingTitle'),
      language: text('language'),
      symbol: text('symbol'),
      agendaItem: text('agendaItem'),
      penholders: this.#added.map((item) => item.dataset.code!),
      base: text('base'),
      baseName: text('baseName'),
      baseSymbol: text('baseSymbol'),
      illustrative: (this.#field('illustrative') as HTMLInputElement).checked,
    };
  }

  /** The names of the fields that the person has written in. */
  get touched(): string[] {
    return [...this.#touched];
  }

  get base(): HTMLOptionElement {
    return (this.#field('base') as unknown as HTMLSelectElement).selectedOptions[0]!;
  }

  restore(facts: Facts, touched: string[]): void {
    for (const name of ['workingTitle', 'language', 'symbol', 'agendaItem', 'base', 'baseName', 'baseSymbol'] as const) {
      this.#field(name).value = facts[name];
    }

    if (!this.base) {
      this.#field('base').value = '';
    }

    (this.#field('illustrative') as HTMLInputElement).checked = facts.illustrative;
    facts.penholders.forEach((code) => this.#add(code));
    touched.forEach((name) => this.#touched.add(name));
  }

  clear(): void {
    this.form.reset();
    this.#added.forEach((item) => item.remove());
    this.#touched.clear();
  }

  suggest(reading: Pick<ReadingBody, 'title' | 'symbol' | 'agendaItem' | 'language' | 'illustrative'>): void {
    const { language } = reading;
    this.#suggest('workingTitle', reading.title ?? '');
    this.#suggest('language', language !== null && languages.has(language) ? language : 'en');
    this.#suggest('agendaItem', reading.agendaItem ?? '');
    this.#suggest('baseName', reading.symbol ?? reading.title ?? '');
    this.#suggest('baseSymbol', reading.symbol ?? '');
    if (reading.illustrative) {
      (this.#field('illustrative') as HTMLInputElement).checked = true;
    }
  }

  /** Puts a sentence beside a field; the whole form's place where there is no such field. */
  tell(field: string, sentence: string): void {
    const line = this.form.querySelector(`.problem[data-of="${CSS.escape(field)}"]`) ?? this.form.querySelector('.problem[data-of=all]')!;
    line.textContent = sentence;
    if (sentence !== '' && line.getAttribute('data-of') !== 'all') {
      this.#field(field)?.focus();
    }
  }

  clearProblems(): void {
    this.form.querySelectorAll('.problem').forEach((line) => { line.textContent = ''; });
  }

  get #added(): HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>('.nd-penholders li[data-code]')];
  }

  #suggest(name: string, value: string): void {
    if (!this.#touched.has(name)) {
      this.#field(name).value = value;
    }
  }

  #field(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  #add(code: string): void {
    const option = this.form.querySelector<HTMLOptionElement>(`select[name=penholder] option[value="${CSS.escape(code)}"]`);
    if (code === '' || code === this.#own || !option || this.#added.some((item) => item.dataset.code === code)) {
      return;
    }

    const item = document.createElement('li');
    item.dataset.code = code;
    const state = document.createElement('bdi');
    state.className = 'state';
    state.dataset.state = code;
    const short = document.createElement('span');
    short.className = 'code';
    short.textContent = code;
    state.append(short, ` ${option.text}`);
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'link';
    remove.dataset.remove = code;
    remove.textContent = 'remove';
    remove.setAttribute('aria-label', `Remove ${option.text}`);
    item.append(state, ' ', remove);
    this.form.querySelector('.nd-penholders ul')!.append(item);
  }
}
