import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { PageFrame } from '../shell/page-frame';
import { TakenFromContext } from '../take-out/taken-from';
import { DashboardHeader } from './dashboard-header';
import { KeyFigures } from './key-figures';
import { Part } from './part';
import { partsShown } from './parts-shown';
import { useDashboard } from './use-dashboard';
import { useLightOnPaper } from './use-light-on-paper';
import { usePlaceName } from './use-place-name';
import { Wall } from './wall/wall';

type DashboardScreenProps = { readonly overview: OperationOverview };

/**
 * An operation, or an area, a crossing or a centre of it, in charts that narrow each other; on a phone
 * one below the other, on a wall one after the other.
 */
export const DashboardScreen = ({ overview }: DashboardScreenProps) => {
  const { t } = useTranslator();
  const model = useDashboard(overview);
  const place = usePlaceName(model);
  const { view, chosen, nameOf } = model;
  const where = chosen === null ? place : nameOf(chosen.pcode);
  const takenFrom = useMemo(() => ({ view, where }), [view, where]);
  useLightOnPaper();
  return (
    <TakenFromContext value={takenFrom}>
      {model.state.wall === null ? (
        <PageFrame operation={overview.operation} view={model.view} skip={t('skip.toDashboard')}>
          <DashboardHeader model={model} />
          <KeyFigures model={model} />
          <div className="grid grid-flow-row-dense gap-px overflow-hidden border-line border-b desk:grid-cols-3">
            {partsShown(model.state).shown.map((id) => (
              <Part key={id} id={id} model={model} />
            ))}
          </div>
        </PageFrame>
      ) : (
        <Wall model={model} seconds={model.state.wall} />
      )}
    </TakenFromContext>
  );
};
