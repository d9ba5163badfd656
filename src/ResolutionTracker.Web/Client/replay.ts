// The script of the replay page.
import { HistoryPlayer } from './replay/history-player';

customElements.define('history-player', HistoryPlayer);
