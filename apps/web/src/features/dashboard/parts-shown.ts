import { CHARTS, type ChartId } from '@waystation/charts';
import type { MapState } from '@waystation/view';

/** A part of a dashboard: a chart, or the list of changes. */
export type PartId = ChartId | 'changes';

const isChart = (id: string): id is ChartId => Object.hasOwn(CHARTS, id);
const isPart = (id: string): id is PartId => id === 'changes' || isChart(id);

/** Every part, in the order of the design. */
export const PARTS: readonly PartId[] = [
  'rounds',
  'areas',
  'origins',
  'sexAge',
  'centres',
  'crossing',
  'presence',
  'gaps',
  'dataAge',
  'changes',
];

/** What tells of one crossing or one centre. */
const OF_PLACE = {
  crossing: ['crossing', 'changes', 'dataAge'],
  centre: ['centres', 'changes', 'dataAge'],
} as const satisfies Record<string, readonly PartId[]>;

type Address = Pick<MapState, 'charts' | 'sel'>;

/** The parts that belong to what the page is of, where the address names none. */
export const usualParts = ({ sel }: Pick<Address, 'sel'>): readonly PartId[] =>
  sel?.kind === 'crossing' || sel?.kind === 'centre' ? OF_PLACE[sel.kind] : PARTS;

/** The parts that the page shows, in their order; names of none are told to be left out. */
export const partsShown = (
  address: Address,
): { readonly shown: readonly PartId[]; readonly hasUnknown: boolean } => {
  const asked = address.charts ?? [];
  const known = asked.filter(isPart);
  return {
    shown: known.length === 0 ? usualParts(address) : known,
    hasUnknown: known.length < asked.length,
  };
};

/** The address of these parts; null where they are those that belong to the page anyway. */
export const chartsOf = (parts: readonly PartId[], address: Address): MapState['charts'] =>
  parts.join() === usualParts(address).join() ? null : [...parts];
