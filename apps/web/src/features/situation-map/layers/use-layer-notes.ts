import type { RoundView } from '@waystation/domain';
import { ageBeside, whyCovered } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { ShownLayer } from '@waystation/view';
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
  return (layers: readonly MapLayer[]): readonly MapLayer[] =>
    layers.map((layer) => {
      const because = whyCovered(layer, { layers, shown }, t);
      const staleNote = ageBeside(layer, { rounds, areasAsOf }, t);
      return because === null
        ? { ...layer, staleNote }
        : { ...layer, staleNote, load: { kind: 'empty', because } };
    });
};
