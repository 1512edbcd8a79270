import type { ComponentType } from 'react';
import { AreasPanel } from './panels/areas-panel';
import { CentresPanel } from './panels/centres-panel';
import { ChangesPanel } from './panels/changes-panel';
import { CrossingPanel } from './panels/crossing-panel';
import { DataPanel } from './panels/data-panel';
import { GapsPanel } from './panels/gaps-panel';
import { OriginsPanel } from './panels/origins-panel';
import type { PanelProps } from './panels/panel-props';
import { PresencePanel } from './panels/presence-panel';
import { RoundsPanel } from './panels/rounds-panel';
import { SexAgePanel } from './panels/sex-age-panel';
import type { PartId } from './parts-shown';
import type { DashboardModel } from './use-dashboard';

const PANELS = {
  rounds: RoundsPanel,
  areas: AreasPanel,
  origins: OriginsPanel,
  sexAge: SexAgePanel,
  centres: CentresPanel,
  crossing: CrossingPanel,
  gaps: GapsPanel,
  presence: PresencePanel,
  dataAge: DataPanel,
  changes: ChangesPanel,
} as const satisfies Record<PartId, ComponentType<PanelProps>>;

const TWO_COLUMNS = 'desk:col-span-2';

/**
 * What each takes of the three columns and of the rows: who works where has its sectors side by side, and
 * the list of changes stands beside two wide parts, else a page is white beside what is longest.
 */
const SPANS: Partial<Record<PartId, string>> = {
  rounds: TWO_COLUMNS,
  origins: TWO_COLUMNS,
  centres: TWO_COLUMNS,
  presence: 'desk:col-span-3',
  gaps: TWO_COLUMNS,
  dataAge: TWO_COLUMNS,
  changes: 'desk:row-span-2',
};

type PartProps = { readonly id: PartId; readonly model: DashboardModel };

/** One part of a dashboard, as wide and high as its drawing needs. */
export const Part = ({ id, model }: PartProps) => {
  const Panel = PANELS[id];
  // The page of a crossing is about its days.
  const isOfCrossing = id === 'crossing' && model.place !== null;
  return <Panel model={model} className={isOfCrossing ? TWO_COLUMNS : (SPANS[id] ?? '')} />;
};
