import { useQuery } from '@tanstack/react-query';
import { centresTotal } from '@waystation/charts';
import { CROSSING_STATUSES } from '@waystation/domain';
import { crossingsAt } from '@waystation/scene';
import { Figure, useTranslator } from '@waystation/ui';
import { operationQueries } from '../../api/operation-queries';
import { KeyCell } from './key-cell';
import { useCentresAt } from './use-centres-at';
import type { DashboardModel } from './use-dashboard';

type PlaceFigureProps = { readonly model: DashboardModel };

/** That a number is of the whole operation, where the reader chose an area. */
const OfAll = ({ model }: PlaceFigureProps) => {
  const { t } = useTranslator();
  return model.chosen === null ? null : (
    <p className="text-note text-warn">
      {t('dashboard.notFollowed', { filters: t('dashboard.filterName.area') })}
    </p>
  );
};

/** How many places are free in the centres that are not closed. */
export const FreePlaces = ({ model }: PlaceFigureProps) => {
  const { t, formats } = useTranslator();
  const { centres } = useCentresAt(model);
  const { free, isLeast, known, unknown } = centresTotal(centres ?? []);
  if (centres === null || known + unknown === 0) {
    return null;
  }
  const value = free === null ? t('absence.unknown') : formats.number(free);
  return (
    <KeyCell>
      <Figure
        label={t('centre.freePlaces')}
        size="kpi"
        value={isLeast ? t('qualified.atLeast', { value }) : value}
        isAbsent={free === null}
        note={t('dashboard.freeOf', {
          known: formats.number(known),
          all: formats.number(known + unknown),
        })}
      />
      <OfAll model={model} />
    </KeyCell>
  );
};

/** How many crossings are in which status. */
export const CrossingStatuses = ({ model }: PlaceFigureProps) => {
  const { t, formats } = useTranslator();
  const { operation, moment } = model.view;
  const { data } = useQuery(operationQueries(operation.code).crossings());
  const rows = data === undefined ? [] : crossingsAt(data, moment, { operation });
  return rows.length === 0 ? null : (
    <KeyCell>
      <p className="text-ink-2 text-label font-regular">{t('dashboard.allCrossings')}</p>
      <ul className="mt-1 grid gap-0.5 text-body">
        {CROSSING_STATUSES.map((status) => (
          <li key={status}>
            {t('dashboard.statusLine', {
              status: t(`crossingStatus.${status}`),
              count: formats.number(rows.filter(({ at }) => at.status === status).length),
            })}
          </li>
        ))}
      </ul>
      <OfAll model={model} />
    </KeyCell>
  );
};
