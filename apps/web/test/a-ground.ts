import type { Centre, Crossing, Iso3, Operation } from '@waystation/domain';
import { anOverview } from '@waystation/domain/testing';
import { type Ground, groundAt } from '@waystation/nearest';
import { aCentre } from './a-centre';
import { aPlace } from './a-place';

/** The morning after the centres of {@link counted} were counted. */
export const MOMENT = new Date('2011-04-01T14:00:00Z');

type Counted = {
  readonly id: string;
  readonly capacity?: number;
  readonly blocked?: number | null;
  readonly present?: number;
  /** Kilometres east of 11.5° E, roughly. */
  readonly east?: number;
};

/** An open centre in one country with its places counted on that morning, and what a test wants different. */
export const counted = (
  { id, capacity = 240, blocked = 12, present = 137, east = 5 }: Counted,
  overrides: Record<string, unknown> = {},
): Centre =>
  aCentre({
    place: aPlace({
      id: `centre:${id}`,
      names: { en: id },
      position: [11.5 + east / 94, 33],
      country: 'SSD',
    }),
    counts: [
      { at: '2011-04-01T06:00:00Z', kind: 'capacity', value: capacity },
      ...(blocked === null
        ? []
        : [{ at: '2011-04-01T06:00:00Z', kind: 'blocked', value: blocked }]),
      { at: '2011-04-01T06:00:00Z', kind: 'present', value: present },
    ],
    ...overrides,
  });

/** What an operation of one country knew on that morning. */
export const aGround = (
  centres: readonly Centre[],
  crossings: readonly Crossing[] = [],
  country: Iso3 | null = null,
): Ground => {
  const operation: Operation = anOverview().operation;
  const [own] = operation.countries;
  return groundAt({
    operation,
    moment: MOMENT,
    centres,
    crossings,
    countryAt: () => [country ?? own].flatMap((one) => one ?? []),
  });
};
