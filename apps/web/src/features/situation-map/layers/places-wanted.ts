import type { Theme } from '@waystation/cartography';
import type { SymbolMoves } from '@waystation/layers';
import type { LayerLook } from '@waystation/scene';
import type { MapView } from '@waystation/view';

/** What layers of places with a symbol each are drawn from. */
export type PlacesWanted = {
  readonly view: MapView;
  readonly look: LayerLook;
  readonly theme: Theme;
  /** Which symbols stand beside their true point, so that none covers another. */
  readonly moves: SymbolMoves;
};
