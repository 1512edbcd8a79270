import {
  cameraAfter,
  cameraOfSheet,
  type DrawnFrame,
  moveBetween,
  NO_MOVE,
  type PaperMove,
} from '@waystation/print/camera';
import { SheetChoice } from '@waystation/print/choice';
import { type CameraState, parseSearchText, readMapState, type SearchText } from '@waystation/view';
import { withCamera, withChoices } from '../address/composer-address';
import type { ShownSheet } from '../sheet/use-preview';

type Drawn = Pick<ShownSheet, 'facts' | 'query'>;

/** Where a sheet shows the whole operation it is taken for a screen of so many pixels a millimetre. */
const PIXELS_PER_MM = 5;

const frameOf = ({ facts }: Drawn): DrawnFrame => ({
  frame: facts.frame,
  scale: facts.scale,
  centre: facts.projection.centre,
});

/** How large a screen is whose map a sheet shows; null: the sheet stands for one itself. */
const seenIn = (query: string): SheetChoice['seen'] | null =>
  SheetChoice.shape.seen.safeParse(new URLSearchParams(query).get('seen') ?? undefined).data ??
  null;

const cameraIn = (query: string): CameraState | null =>
  readMapState(parseSearchText(new URLSearchParams(query).get('view') ?? '')).state.at;

const wholeSeen = ({ facts: { frame } }: Drawn) => ({
  width: Math.round((frame.width - (frame.coverMm ?? 0)) * PIXELS_PER_MM),
  height: Math.round(frame.height * PIXELS_PER_MM),
});

/** The camera that a sheet was drawn for; where it shows the whole operation, one that shows as much. */
const shownCamera = (shown: Drawn): CameraState =>
  cameraIn(shown.query) ?? cameraOfSheet(frameOf(shown), seenIn(shown.query) ?? wholeSeen(shown));

/** How the map of a sheet is moved to stand for what the address wants until that is drawn. */
export const moveTo = (shown: Drawn, wanted: CameraState | null): PaperMove => {
  const from = shownCamera(shown);
  return wanted === null ? NO_MOVE : moveBetween(frameOf(shown), from, wanted);
};

/** The address after the map of a sheet was moved by hand. */
export const addressAfter = (now: SearchText, shown: Drawn, move: PaperMove): SearchText => {
  const camera = cameraAfter(frameOf(shown), shownCamera(shown), move);
  const isWhole = cameraIn(shown.query) === null && seenIn(shown.query) === null;
  const { width, height } = wholeSeen(shown);
  return withCamera(isWhole ? withChoices(now, { seen: `${width}x${height}` }) : now, camera);
};
