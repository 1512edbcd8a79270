import type { ChartId } from '@waystation/charts';
import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { ComponentType } from 'react';
import { PageFrame } from '../shell/page-frame';
import { DashboardHeader } from './dashboard-header';
import { KeyFigures } from './key-figures';
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
import { useDashboard } from './use-dashboard';
import { useLightOnPaper } from './use-light-on-paper';

type DashboardScreenProps = { readonly overview: OperationOverview };

const WIDE = 'desk:col-span-2';

type PanelOnPage = {
  /** A chart, or the list of changes. */
  readonly id: ChartId | 'changes';
  readonly Panel: ComponentType<PanelProps>;
  readonly className: string;
};

/** The panels in the order of the design, and those that are two columns wide. */
const PANELS = [
  { id: 'rounds', Panel: RoundsPanel, className: WIDE },
  { id: 'areas', Panel: AreasPanel, className: '' },
  { id: 'origins', Panel: OriginsPanel, className: WIDE },
  { id: 'sexAge', Panel: SexAgePanel, className: '' },
  { id: 'centres', Panel: CentresPanel, className: WIDE },
  { id: 'crossing', Panel: CrossingPanel, className: '' },
  { id: 'gaps', Panel: GapsPanel, className: WIDE },
  { id: 'presence', Panel: PresencePanel, className: '' },
  { id: 'dataAge', Panel: DataPanel, className: WIDE },
  { id: 'changes', Panel: ChangesPanel, className: '' },
] as const satisfies readonly PanelOnPage[];

/** An operation, or one area of it, in charts that narrow each other; on a phone one below the other. */
export const DashboardScreen = ({ overview }: DashboardScreenProps) => {
  const { t } = useTranslator();
  const model = useDashboard(overview);
  useLightOnPaper();
  return (
    <PageFrame operation={overview.operation} view={model.view} skip={t('skip.toDashboard')}>
      <DashboardHeader model={model} />
      <KeyFigures model={model} />
      <div className="grid gap-px overflow-hidden border-line border-b desk:grid-cols-3">
        {PANELS.map(({ id, Panel, className }) => (
          <Panel key={id} model={model} className={className} />
        ))}
      </div>
    </PageFrame>
  );
};
