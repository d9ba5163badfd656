// The script of the pages that compare.
import { CompareTexts } from './compare-texts';

customElements.define('compare-texts', CompareTexts);
