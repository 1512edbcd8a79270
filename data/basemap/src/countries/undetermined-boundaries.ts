import type { Bounds } from '../geometry/bounds';
import { NO_COUNTRY } from './country-assignment';

type Undetermined = { readonly pair: string; readonly within: Bounds; readonly reason: string };

const ANYWHERE: Bounds = [-180, -90, 180, 90];

/** Lines that United Nations maps draw as not determined, disputed or not international, and why. */
const UNDETERMINED_BOUNDARIES: readonly Undetermined[] = [
  { pair: 'SDN|SSD', within: ANYWHERE, reason: 'boundary and status of Abyei not determined' },
  { pair: 'KEN|SSD', within: ANYWHERE, reason: 'Ilemi triangle' },
  { pair: 'ETH|SSD', within: [35, 4, 36.2, 5.6], reason: 'Ilemi triangle' },
  { pair: 'EGY|SDN', within: [33, 21, 38, 24], reason: 'Hala’ib triangle and Bir Tawil' },
  { pair: 'ESH|MAR', within: ANYWHERE, reason: 'Western Sahara is non-self-governing' },
  { pair: 'IND|PAK', within: [72, 32.3, 78, 38], reason: 'Line of Control in Jammu and Kashmir' },
  { pair: 'CHN|IND', within: ANYWHERE, reason: 'boundary not agreed by the parties' },
  { pair: 'CHN|PAK', within: ANYWHERE, reason: 'Jammu and Kashmir' },
  { pair: 'ISR|PSE', within: ANYWHERE, reason: 'armistice line of 1949' },
  { pair: 'ISR|SYR', within: ANYWHERE, reason: 'occupied Golan' },
  { pair: 'ISR|LBN', within: ANYWHERE, reason: 'Blue Line' },
  { pair: 'SRB|XKX', within: ANYWHERE, reason: 'Security Council resolution 1244 (1999)' },
  { pair: 'KOR|PRK', within: ANYWHERE, reason: 'military demarcation line' },
];

/** Boxes in which the line between two countries counts as undetermined; none for a settled line. */
export const undeterminedBoxes = (a: string, b: string): readonly Bounds[] =>
  a === NO_COUNTRY || b === NO_COUNTRY
    ? [ANYWHERE]
    : UNDETERMINED_BOUNDARIES.filter(({ pair }) => pair === `${a}|${b}`).map(
        ({ within }) => within,
      );
