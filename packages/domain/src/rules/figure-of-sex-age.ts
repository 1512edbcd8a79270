import { absent, type Reported } from '../absence';
import type { Figure } from '../figure';
import { groupBy } from '../group-by';
import { figureOfSubject } from './sum-parts';

type Row = Pick<Figure, 'reported' | 'isPart'> & Partial<Pick<Figure, 'reason' | 'origin'>>;

const partOf = ({ reason, origin }: Row): string =>
  JSON.stringify([reason, origin?.country, origin?.pcode, origin?.name]);

const isNobody = ({ reported }: Row): boolean => reported.kind === 'value' && reported.value === 0;

/**
 * The figure of one sex or age of a subject, from everybody's rows and its own of one round. A
 * source may publish some of its parts by sex and others not; their sum would leave people out, so
 * the figure is then unknown. Where a subject has a figure and nothing by sex or age it is unknown,
 * too, never zero (domain rule 1); where it has none, that absence holds for everyone in it.
 */
export const figureOfSexAge = (everybody: readonly Row[], own: readonly Row[]): Reported => {
  const whole = figureOfSubject(everybody);
  if (own.length === 0) {
    return whole.kind === 'absent' ? whole : absent('unknown');
  }
  if (own.some(({ isPart }) => !isPart)) {
    return figureOfSubject(own);
  }
  const parts = groupBy(own, partOf);
  const peopled = groupBy(
    everybody.filter((row) => row.isPart && !isNobody(row)),
    partOf,
  );
  const isWhole = [...peopled].every(
    ([part, rows]) => (parts.get(part)?.length ?? 0) >= rows.length,
  );
  return isWhole ? figureOfSubject(own) : absent('unknown');
};
