import { Centre, type Crossing, Iso3, type Operation, type Position } from '@waystation/domain';
import { aCrossing, anOperation } from '@waystation/domain/testing';
import type { z } from 'zod';
import { type Ground, groundAt, NearestQuestion } from '../src';

/** Nimule in South Sudan, a few kilometres from Uganda: where the questions are asked. */
const NIMULE: Position = [32.055, 3.6];

/** When they are asked. */
const NOON = '2026-11-22T12:00:00Z';

type Places = {
  readonly capacity?: number | null;
  readonly blocked?: number | null;
  readonly present?: number | null;
  readonly countedAt?: string;
};

/** An operating centre 10 km north of {@link NIMULE} with 100 of 240 places free, unless overridden. */
export const aCentre = (
  name: string,
  {
    position = [32.055, 3.69],
    country = 'SSD',
    precision = 'exact',
    status = 'operating',
    places: { capacity = 240, blocked = 0, present = 140, countedAt = '2026-11-22T10:00:00Z' } = {},
    ...rest
  }: {
    readonly position?: Position | null;
    readonly country?: string | null;
    readonly precision?: Centre['place']['precision'];
    readonly status?: Centre['statusLog'][number]['status'] | null;
    readonly places?: Places;
  } & Partial<Omit<z.input<typeof Centre>, 'place'>> = {},
): Centre => {
  const count = (kind: 'capacity' | 'blocked' | 'present', value: number | null) =>
    value === null ? [] : [{ at: countedAt, kind, value }];
  return Centre.parse({
    place: { id: `centre:${name}`, names: { en: name }, position, country, precision },
    type: 'receptionCentre',
    statusLog: status === null ? [] : [{ at: '2026-11-01', status }],
    counts: [
      ...count('capacity', capacity),
      ...count('blocked', blocked),
      ...count('present', present),
    ],
    ...rest,
  });
};

/** The crossing Elegu between South Sudan and Uganda, open since yesterday, unless overridden. */
export const elegu = (
  status: Crossing['statusLog'][number]['status'] | null = 'open',
  overrides: Parameters<typeof aCrossing>[0] = {},
): Crossing =>
  aCrossing({
    place: { id: 'crossing:ELEGU', names: { en: 'Elegu' }, position: [32.06, 3.57] },
    countries: ['SSD', 'UGA'],
    statusLog: status === null ? [] : [{ at: '2026-11-22', status }],
    ...overrides,
  });

/** What the operation knows at noon; everybody asks from South Sudan, unless overridden. */
export const aGround = ({
  centres = [],
  crossings = [],
  operation = anOperation({ countries: ['SSD', 'UGA'] }),
  here = 'SSD',
  moment = NOON,
}: {
  readonly centres?: readonly Centre[];
  readonly crossings?: readonly Crossing[];
  readonly operation?: Operation;
  /** Where they ask from, or where they may be. */
  readonly here?: string | null | readonly string[];
  readonly moment?: string;
} = {}): Ground =>
  groundAt({
    centres,
    crossings,
    operation,
    moment: new Date(moment),
    countryAt: () => [here ?? []].flat().map((country) => Iso3.parse(country)),
  });

/** Twelve people at Nimule by car, unless overridden. */
export const aQuestion = (
  overrides: Partial<z.input<typeof NearestQuestion>> = {},
): NearestQuestion => NearestQuestion.parse({ position: NIMULE, people: 12, ...overrides });
