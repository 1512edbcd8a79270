import { DrawingHint } from '../../within/drawing-hint';
import { CompareMode } from '../compare/compare-mode';
import { LinkNotice } from '../controls/link-notice';
import { MapTable } from '../controls/map-table';
import { LayersButton } from './layers-button';
import { MapTools } from './map-tools';
import { ScreenAccount } from './screen-account';
import { ScreenLayers } from './screen-layers';
import { ScreenNav } from './screen-nav';
import { ScreenSearch } from './screen-search';
import { ScreenTime } from './screen-time';
import { WithinInside } from './within-inside';

/** What stands around and over the map, as one file of the build: see later-panels.ts. */
export const PANELS = {
  Account: ScreenAccount,
  CompareMode,
  DrawingHint,
  Layers: ScreenLayers,
  LayersButton,
  LinkNotice,
  Nav: ScreenNav,
  Search: ScreenSearch,
  Table: MapTable,
  Time: ScreenTime,
  Tools: MapTools,
  Within: WithinInside,
} as const;
