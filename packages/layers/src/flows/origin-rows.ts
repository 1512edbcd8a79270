import type { OlderRound, RoundName } from '@waystation/cartography';
import type { CountUnit, PairEnd, Passport, PresentByOrigin } from '@waystation/domain';
import type { FlowEndRow, FlowRow } from './flow-rows';
import { isUndetermined } from './foreign-origin';
import type { Gazetteer } from './gazetteer';

const endAt = (key: string, label: string, gazetteer: Gazetteer): FlowEndRow => {
  const placed = gazetteer.get(key);
  return { key, label, names: placed?.names ?? null, position: placed?.position ?? null };
};

/** A part of another country is drawn from where the country is; one of none, such as Abyei, is not. */
const abroad = (
  { code, country }: PairEnd & { readonly kind: 'foreign' },
  gazetteer: Gazetteer,
): Pick<FlowEndRow, 'position' | 'country'> => {
  if (country === null || isUndetermined(code)) {
    return { position: null };
  }
  const placed = gazetteer.get(`country:${country}`) ?? gazetteer.get(`abroad:${country}`);
  return { position: placed?.position ?? null, country };
};

const originOf = (end: PairEnd, gazetteer: Gazetteer): FlowEndRow => {
  switch (end.kind) {
    case 'area':
      return endAt(`area:${end.pcode}`, end.pcode, gazetteer);
    case 'foreign':
      return {
        key: `foreign:${end.code}`,
        names: null,
        label: end.name ?? end.code,
        ...abroad(end, gazetteer),
      };
    case 'notStated':
      return { key: 'notStated', names: null, label: '', position: null };
    default:
      return end satisfies never;
  }
};

/** People present by origin, as flows from where they come to where they are. */
export const originRows = (
  present: PresentByOrigin,
  gazetteer: Gazetteer,
  unit: CountUnit,
): readonly FlowRow[] =>
  present.pairs.map((pair) => {
    const from = originOf(pair.from, gazetteer);
    const to = endAt(`area:${pair.to}`, pair.to, gazetteer);
    return {
      key: `${from.key}>${to.key}`,
      from,
      to,
      value: pair.value,
      absence: pair.value === null ? (pair.absence ?? 'unknown') : null,
      unit,
      counts: 'presentByOrigin',
      series: null,
      asOf: present.passport?.asOf ?? null,
      asOfPrecision: present.passport?.asOfPrecision ?? 'day',
    };
  });

const nameOf = ({ roundNumber, asOf }: Passport): RoundName => ({ number: roundNumber, asOf });

/** The round shown and the newer one that was published without origins; null: none was passed over. */
export const olderOriginRound = ({ passport, passedOver }: PresentByOrigin): OlderRound | null =>
  passport === null || passedOver === null
    ? null
    : { shown: nameOf(passport), newer: nameOf(passedOver) };

/** Whether something was published, and none of it says where people come from. */
export const isWithoutOrigins = ({ pairs }: Pick<PresentByOrigin, 'pairs'>): boolean =>
  pairs.length > 0 && pairs.every(({ from }) => from.kind === 'notStated');
