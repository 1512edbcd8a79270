import type { Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import { inSlot } from '../layer-order';
import { visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { MOVE_ZOOMS } from './symbol-moves';

const byZoom = (at: (zoom: number) => ExpressionSpecification): ExpressionSpecification => {
  const [first, ...others] = MOVE_ZOOMS;
  return ['step', ['zoom'], at(first), ...others.flatMap((zoom) => [zoom, at(zoom)])];
};

const offsetOf = (property: string): ExpressionSpecification =>
  byZoom((zoom) => [
    'case',
    // Under the pointer MapLibre reads properties of drawn tiles, which hold lists as text.
    ['==', ['typeof', ['get', `${property}${zoom}`]], 'array<number, 2>'],
    ['array', 'number', 2, ['get', `${property}${zoom}`]],
    ['literal', [0, 0]],
  ]);

/** The offset of a symbol from its true point in pixels, by zoom. */
export const MOVED: ExpressionSpecification = offsetOf('move');

/** The same for the text inside a symbol, in heights of its letters. */
export const TEXT_MOVED: ExpressionSpecification = offsetOf('text');

const leaderImage = (theme: Theme): ExpressionSpecification =>
  byZoom((zoom) => [
    'case',
    ['has', `leader${zoom}`],
    ['concat', 'ws-leader-', ['get', `leader${zoom}`], `-${theme}`],
    '',
  ]);

const TURN: ExpressionSpecification = byZoom((zoom) => ['coalesce', ['get', `turn${zoom}`], 0]);

type LeadersWanted = {
  readonly id: string;
  readonly source: string;
  readonly visible: boolean;
  readonly opacity: number;
};

/** The leaders from true points to the symbols that were moved, under all of them. */
export const leaderLayer = (
  { id, source, visible, opacity }: LeadersWanted,
  theme: Theme,
): StyleLayer => ({
  id,
  type: 'symbol',
  source,
  metadata: inSlot('leaders'),
  layout: {
    visibility: visibility(visible),
    'icon-image': leaderImage(theme),
    'icon-rotate': TURN,
    'icon-rotation-alignment': 'map',
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-opacity': opacity },
});
