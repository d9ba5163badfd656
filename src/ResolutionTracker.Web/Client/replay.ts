// The script of the replay page.
import { MomentComments } from './moment-comments';
import { HistoryPlayer } from './replay/history-player';

customElements.define('history-player', HistoryPlayer);
customElements.define('moment-comments', MomentComments);
