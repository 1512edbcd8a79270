import qrcode from 'qrcode-generator';
import { html, type Markup } from '../markup/html';

/** The space around a code that readers need, in squares (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** As many squares as can be of any size: the smallest code that holds the text. */
const SMALLEST = 0;

/** Level M: it is read with 15 % of it worn off or folded. */
const LEVEL = 'M';

/** The dark squares of each row, those side by side as one. */
const darkRuns = (code: ReturnType<typeof qrcode>): string => {
  const count = code.getModuleCount();
  const parts: string[] = [];
  for (let row = 0; row < count; row++) {
    let from = 0;
    while (from < count) {
      let to = from;
      while (to < count && code.isDark(row, to)) {
        to += 1;
      }
      if (to > from) {
        parts.push(`M${from + QUIET} ${row + QUIET}h${to - from}v1h${from - to}z`);
      }
      from = to + 1;
    }
  }
  return parts.join('');
};

/** A text as a QR code of black squares; `label`: what it is, for who does not see it. */
export const qrCode = (text: string, label: string): Markup => {
  const code = qrcode(SMALLEST, LEVEL);
  code.addData(text);
  code.make();
  const side = code.getModuleCount() + 2 * QUIET;
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path d="${darkRuns(code)}"/></svg>`;
};
