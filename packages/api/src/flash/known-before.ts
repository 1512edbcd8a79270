import { Day, type EventWhere, type KnownBefore } from '@waystation/domain';
import { sourcesOfSubject } from '../agreed/sources-of-subject';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/**
 * The internally displaced people who were known at a place on the day before an event, of each source, as
 * readers are told of them. They are no part of the event; of a point nothing is known.
 */
export const knownBefore = async (
  reads: DisclosedOperation,
  where: EventWhere,
  from: Day,
): Promise<readonly KnownBefore[]> => {
  if (where.kind === 'point') {
    return [];
  }
  const before = new Date(Date.parse(from) - 24 * 3_600_000).toISOString().slice(0, 10);
  const sources = await sourcesOfSubject(reads, {
    subject: where,
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    asOf: Day.parse(before),
  });
  return sources.ok
    ? sources.value.sides.flatMap(({ passport: { series, asOf, method }, value, qualifier }) =>
        value === null || qualifier !== 'exact' ? [] : [{ series, asOf, method, value }],
      )
    : [];
};
