import { newId } from '../ids';
import { bringIn } from './bringing-in';
import { carryOver } from './carried';
import { bodyOf, create, missingIn } from './created';
import { DraftFacts } from './facts';
import { KeptDrafts, type KeptDraft } from './kept-draft';
import { Notices } from './notices';
import { known, ofClauses, paragraphsOf } from './paragraph';
import { Preview } from './preview';
import { Readings } from './readings';
import { SourcePane } from './source-pane';
import { Tabs } from './tabs';
import type { DraftClause, ReadingBody } from './wire';

/** The page on which a text becomes a draft: source and preview side by side, nothing stored on the server before *Create*. */
export class NewDraft extends HTMLElement {
  #pane!: SourcePane;
  #preview!: Preview;
  #facts!: DraftFacts;
  #kept!: KeptDrafts;
  #notices!: Notices;
  #tabs!: Tabs;
  readonly #readings = new Readings({
    read: (reading, source) => this.#read(reading, source),
    refused: (sentence) => this.#notices.refuse(sentence),
    unreachable: () => this.#notices.refuse('The server can’t be reached just now. Your words are kept in this browser, and the preview follows when it is back.'),
    waiting: (isWaiting) => this.#preview.list.element.setAttribute('aria-busy', String(isWaiting)),
  });
  #id = newId();
  #file: string | null = null;
  #isUrgent = false;
  #isCreated = false;

  connectedCallback(): void {
    this.#pane = new SourcePane(this.querySelector('.nd-source')!);
    this.#facts = new DraftFacts(this.querySelector('.nd-facts')!, this.dataset.state!, (field) => this.#factChanged(field));
    this.#kept = new KeptDrafts(this.dataset.account!);
    this.#notices = new Notices(this);
    this.#tabs = new Tabs(this);
    this.#preview = new Preview(this, this.#pane, this.#notices, this.#tabs, {
      changed: () => this.#keep(),
      shown: () => {
        this.#showLanguage();
        this.#showBase();
      },
      stopReading: () => this.#readings.stop(),
      clear: () => this.#clear(),
    });
    this.#pane.area.addEventListener('input', (event) => this.#typed(event as InputEvent));
    for (const name of ['click', 'keyup']) {
      this.#pane.area.addEventListener(name, () => this.#preview.followCaret());
    }

    this.#format.addEventListener('change', () => this.#ask(true));
    this.#facts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#create();
    });
    bringIn(this, this.#pane.area, {
      pasted: (text, notice) => this.#pasted(text, notice),
      file: (file) => void this.#fileCame(file),
      tell: (sentence) => this.#notices.problem(sentence),
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#pane.text.trim() !== '' && !this.#isCreated) {
        event.preventDefault();
      }
    });
    this.#restore();
    this.#preview.show();
  }

  get #format(): HTMLSelectElement {
    return this.querySelector('select[name=format]')!;
  }

  /** The name that tells the server how to read the source; null, and the source's own marks tell. */
  get #name(): string | null {
    return this.#format.value || (this.#file && /\.(md|markdown|txt)$/i.test(this.#file) ? this.#file : null);
  }

  #typed(event: InputEvent): void {
    this.#pane.refresh();
    this.#notices.problem('');
    this.#keep();
    this.#ask(this.#isUrgent || event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop');
    this.#isUrgent = false;
    this.#preview.showFrame();
  }

  #ask(isUrgent: boolean): void {
    if (this.#pane.text.trim() === '') {
      this.#readings.stop();
      this.#notices.show([]);
      this.#preview.act({ source: this.#pane.text, reading: [], text: [] });
      return;
    }

    this.#readings.ask(this.#pane.text, this.#name, isUrgent);
  }

  #read(reading: ReadingBody, source: string): void {
    this.#preview.keepEditor();
    const { now } = this.#preview;
    const { reading: fresh, text, lost } = carryOver(now.reading, now.text, paragraphsOf(reading));
    this.#notices.show([
      ...reading.notices,
      ...(lost.length > 0 ? [`${lost.length === 1 ? 'One correction' : `${lost.length} corrections`} could not be carried over, because the words changed in the source: ${lost.map((words) => `“${words} …”`).join(', ')}. Undo brings the text back as it was.`] : []),
    ], reading.words.in);
    this.#facts.suggest(reading);
    this.#preview.act({ source, reading: fresh, text });
  }

  #pasted(text: string, notice: string | null): void {
    this.#isUrgent = true;
    this.#notices.problem('');
    this.#pane.insert(text);
    this.#notices.keep(notice);
  }

  async #fileCame(file: File): Promise<void> {
    this.#notices.problem('');
    const reading = await this.#readings.askFile(file);
    if (typeof reading === 'string') {
      this.#notices.problem(reading);
      return;
    }

    this.#file = file.name;
    this.#format.value = '';
    this.#pane.text = reading.source ?? '';
    this.#read(reading, this.#pane.text);
    this.#say(`${file.name} is in the source.`);
  }

  /** The words of a revision of another draft, with the structure that they have there. */
  async #startFrom(option: HTMLOptionElement): Promise<void> {
    const answer = await fetch(`/api/drafts/${option.dataset.draft}?at=${option.dataset.at}`, { headers: { 'X-Resolution-Tracker': '1' } }).catch(() => null);
    if (!answer?.ok) {
      this.#facts.tell('base', 'That revision can’t be fetched just now; choose it again in a moment.');
      return;
    }

    const draft = (await answer.json()) as { workingTitle: string; language: string; agendaItem: string | null; illustrative: boolean; clauses: DraftClause[] };
    const { source, paragraphs } = ofClauses(draft.clauses);
    this.#readings.stop();
    this.#preview.keepEditor();
    this.#pane.text = source;
    this.#facts.suggest({ ...draft, title: draft.workingTitle, symbol: null });
    this.#notices.show([]);
    this.#preview.act({ source, reading: paragraphs, text: paragraphs });
    this.#say('Its text is in the preview; undo brings yours back.');
  }

  #factChanged(field: string): void {
    const option = this.#facts.base;
    if (field === 'base') {
      this.#showBase();
      if (option.dataset.draft) {
        void this.#startFrom(option);
      }
    }

    if (field === 'language') {
      this.#showLanguage();
    }

    this.#keep();
  }

  #showLanguage(): void {
    const language = this.#facts.value.language || 'en';
    this.#preview.list.element.lang = language;
    // Not "auto": a browser would ask every line of a long text anew.
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    this.#preview.list.element.dir = direction;
    this.#pane.direct(direction);
  }

  #showBase(): void {
    const { base } = this.#facts.value;
    this.querySelector<HTMLElement>('.nd-adopted')!.hidden = base !== 'adopted';
    this.querySelector('.nd-base-note')!.textContent = base === ''
      ? ''
      : 'Words that stay as they are belong to it; what the draft changes is shown against it.';
  }

  #say(sentence: string): void {
    this.#notices.say(sentence);
  }

  #clear(): void {
    this.#readings.stop();
    this.#pane.text = '';
    this.#file = null;
    this.#format.value = '';
    this.#facts.clear();
    this.#notices.show([]);
    this.#notices.problem('');
    this.#notices.restored('');
    this.#preview.act({ source: '', reading: [], text: [] });
    this.#kept.release();
    this.#pane.area.focus();
    this.#say('The page is empty; undo brings the text back.');
  }

  #keep(): void {
    this.#kept.keep(() => {
      const { now } = this.#preview;
      const isCorrected = now.text.some((one) => one.isTouched) && now.source === this.#pane.text;
      return {
        id: this.#id,
        source: this.#pane.text,
        file: this.#file,
        format: this.#format.value,
        facts: this.#facts.value,
        touched: this.#facts.touched,
        corrected: isCorrected ? { reading: [...now.reading], text: [...now.text] } : null,
      };
    });
  }

  #restore(): void {
    const found = this.#kept.find();
    if (!found || (found.source.trim() === '' && found.facts.workingTitle === '')) {
      return;
    }

    this.#takeUp(found);
    this.#notices.restored('What you had typed here is back.');
  }

  #takeUp(found: KeptDraft): void {
    this.#id = found.id;
    this.#file = found.file;
    this.#format.value = found.format;
    this.#facts.restore(found.facts, found.touched);
    this.#pane.text = found.source;
    if (found.corrected) {
      const [reading, text] = known(found.corrected.reading, found.corrected.text);
      this.#preview.takeUp({ source: found.source, reading: reading!, text: text! });
    } else if (found.source.trim() !== '') {
      this.#readings.ask(found.source, this.#name, true);
    }
  }

  async #create(): Promise<void> {
    this.#facts.clearProblems();
    this.#preview.keepEditor();
    const facts = this.#facts.value;
    const { list, now } = this.#preview;
    const missing = missingIn(facts, now.text, list.element.getAttribute('aria-busy') === 'true', now.source === this.#pane.text);
    if (missing) {
      this.#facts.tell(missing.field, missing.detail);
      return;
    }

    const wrong = list.problems.findIndex((problem) => problem !== null);
    if (wrong >= 0) {
      this.#facts.tell('all', `${list.nameOf(wrong)} can’t stand as it is: ${list.problems[wrong]}`);
      this.#tabs.show('preview');
      this.#preview.choose(wrong, true, 'center');
      return;
    }

    const button = this.#facts.form.querySelector<HTMLButtonElement>('button[type=submit]')!;
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    const problem = await create(bodyOf(this.#id, facts, this.dataset.state!, now.text, this.#facts.base));
    button.disabled = false;
    button.removeAttribute('aria-busy');
    if (problem?.code === 'already-exists') {
      this.#existsAlready();
    } else if (problem) {
      button.focus();
      this.#facts.tell(problem.field, problem.detail);
    } else {
      this.#isCreated = true;
      this.#kept.release();
      location.assign(`/drafts/${this.#id}`);
    }
  }

  /** An earlier try got through and its answer was lost; what was written since is not in that draft. */
  #existsAlready(): void {
    const line = this.#facts.form.querySelector('.problem[data-of=all]')!;
    const link = document.createElement('a');
    link.href = `/drafts/${this.#id}`;
    link.textContent = 'open it';
    line.replaceChildren('An earlier try of yours created this draft, with the words as they were then: ', link, '. Press Create again to make another from the words here.');
    this.#id = newId();
    this.#keep();
  }
}
