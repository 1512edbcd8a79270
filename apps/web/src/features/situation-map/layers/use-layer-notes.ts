import type { RoundView } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { ShownLayer } from '@waystation/view';
import { fillOnTop, isFill, roundsOlder } from '@waystation/view';
import type { MapLayer } from './map-layer';

type Noted = {
  readonly rounds: readonly RoundView[];
  readonly shown: readonly ShownLayer[];
  /** The date of the areas, which the other layers are compared with. */
  readonly areasAsOf: string | null;
};

/** Says of layers what shows only beside the others: that one is older, or lies under another fill. */
export const useLayerNotes = ({ rounds, shown, areasAsOf }: Noted) => {
  const { t } = useTranslator();
  const withAge = (layer: MapLayer): MapLayer => {
    const older = layer.asOf === null ? 0 : roundsOlder(layer.asOf, rounds, areasAsOf);
    return older > 0 && layer.name !== 'centres' && layer.name !== 'crossings'
      ? { ...layer, staleNote: t('stale.roundsOlder', { count: older }) }
      : layer;
  };
  return (layers: readonly MapLayer[]): readonly MapLayer[] => {
    const top = layers.find(({ name }) => name === fillOnTop(shown));
    const isCovered = ({ name }: MapLayer): boolean =>
      isFill(name) && top !== undefined && name !== top.name;
    return layers.map(withAge).map((layer) =>
      isCovered(layer)
        ? {
            ...layer,
            load: { kind: 'empty', because: t('layers.coveredBy', { layer: top?.title ?? '' }) },
          }
        : layer,
    );
  };
};
