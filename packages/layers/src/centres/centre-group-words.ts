import type { RingState } from '@waystation/cartography';
import { LEGEND_WORDS } from '../legend-words';
import type { Reader } from '../reader';
import type { Tooltip } from '../tooltip';
import type { CentreGroup } from './centre-groups';

/** The states of centres that stand together. */
const STATES = ['notCounted', 'closed'] as const satisfies readonly RingState[];

/** What the tooltip of centres that stand together says: how many, and how many of them are closed. */
export const describeCentreGroup = ({ rows }: CentreGroup, { t, formats }: Reader): Tooltip => {
  const counts = STATES.map((state) => ({
    state,
    count: rows.filter(({ ring }) => ring.state === state).length,
  })).filter(({ count }) => count > 0);
  return {
    title: t('centre.together', { count: rows.length }),
    figure: t(
      rows.every(({ at }) => at.status === 'closed') ? 'centreStatus.closed' : 'absence.unknown',
    ),
    unit: t('centre.freePlaces'),
    asOf: null,
    notes: [
      ...counts.map(({ state, count }) =>
        t('cluster.kind', { kind: t(LEGEND_WORDS.ring[state]), count: formats.number(count) }),
      ),
      t('centre.togetherOpen'),
    ],
  };
};
