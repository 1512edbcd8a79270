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

/** Those that are two columns wide. */
const WIDE: ReadonlySet<PartId> = new Set(['rounds', 'origins', 'centres', 'gaps', 'dataAge']);

type PartProps = { readonly id: PartId; readonly model: DashboardModel };

/** One part of a dashboard, as wide as its drawing needs. */
export const Part = ({ id, model }: PartProps) => {
  const Panel = PANELS[id];
  // The page of a crossing is about its days.
  const isWide = WIDE.has(id) || (id === 'crossing' && model.place !== null);
  return <Panel model={model} className={isWide ? 'desk:col-span-2' : ''} />;
};
