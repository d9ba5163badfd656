// The script of the page on which a text becomes a draft. What it exports is what tests ask it without a person at the keyboard.
import { NewDraft } from './new-draft/new-draft-page';

export { carryOver } from './new-draft/carried';
export { labelsOf } from './new-draft/labels';
export { textOfHtml } from './new-draft/pasted-html';

customElements.define('new-draft', NewDraft);
