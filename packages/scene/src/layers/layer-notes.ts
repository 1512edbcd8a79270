import type { RoundView } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';
import type { LayerName } from '@waystation/layers';
import { fillOnTop, isFill, roundsOlder, type ShownLayer } from '@waystation/view';
import type { LayerSaid } from './layer-said';

/** A layer of the map as its neighbours see it. */
type Neighbour = Pick<LayerSaid, 'asOf' | 'title' | 'staleNote'> & { readonly name: LayerName };

type Beside = {
  readonly rounds: readonly RoundView[];
  /** The date of the areas, which the other layers are compared with. */
  readonly areasAsOf: string | null;
};

/** The note of age of a layer that is older than the areas beside it, else its own. */
export const ageBeside = (
  { name, asOf, staleNote }: Neighbour,
  { rounds, areasAsOf }: Beside,
  t: Translate,
): string | null => {
  const older = asOf === null ? 0 : roundsOlder(asOf, rounds, areasAsOf);
  return older > 0 && name !== 'centres' && name !== 'crossings'
    ? t('stale.roundsOlder', { count: older })
    : staleNote;
};

/** Why a fill is not drawn, for another lies over it; null: it is drawn, or is no fill. */
export const whyCovered = (
  { name }: Pick<Neighbour, 'name'>,
  {
    layers,
    shown,
  }: { readonly layers: readonly Neighbour[]; readonly shown: readonly ShownLayer[] },
  t: Translate,
): string | null => {
  const top = layers.find((layer) => layer.name === fillOnTop(shown));
  return isFill(name) && top !== undefined && name !== top.name
    ? t('layers.coveredBy', { layer: top.title })
    : null;
};
