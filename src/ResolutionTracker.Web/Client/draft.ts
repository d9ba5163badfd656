// The script of the draft page: its custom elements, each of which brings markup of the server to life.
import { ClauseEditor } from './clause-editor';
import { ConnectionState } from './connection-state';
import { LiveDraft } from './live-draft';

customElements.define('connection-state', ConnectionState);
customElements.define('clause-editor', ClauseEditor);
customElements.define('live-draft', LiveDraft);
