import { Centre, type Qualifier } from '@waystation/domain';

/** A transit centre with 400 places, 20 of them blocked, and so many people on 1 December 2021. */
export const aCentre = (
  present: number | null,
  {
    position = [32.05, 3.6],
    capacityIs = 'exact',
  }: { readonly position?: [number, number] | null; readonly capacityIs?: Qualifier } = {},
): Centre =>
  Centre.parse({
    place: { id: 'centre:nimule', names: { en: 'Nimule Transit Centre' }, position },
    type: 'transitCentre',
    statusLog: [{ at: '2021-11-01', status: 'operating' }],
    counts: [
      { at: '2021-11-01', kind: 'capacity', value: 400, qualifier: capacityIs },
      { at: '2021-11-01', kind: 'blocked', value: 20 },
      ...(present === null
        ? []
        : [{ at: '2021-12-01T20:00:00Z', kind: 'present' as const, value: present }]),
    ],
  });
