// The script of a replay that is a file: it stands in the page, asks nobody anything, and finds all moments beside itself.
import { FileAddress } from './replay/address';
import { HeldReplay } from './replay/held-replay';
import { HistoryPlayer } from './replay/history-player';

class FilePlayer extends HistoryPlayer {
  override createSource(): HeldReplay {
    return new HeldReplay(document.getElementById('moments')!.textContent);
  }

  override createAddress(): FileAddress {
    return new FileAddress();
  }
}

customElements.define('history-player', FilePlayer);
