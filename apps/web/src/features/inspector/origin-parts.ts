import type { AreaProfile } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import { numberText } from '@waystation/i18n';
import { foreignOrigin } from '@waystation/layers';

/** One origin, or several that are shown as one. */
export type OriginPart = {
  readonly id: string;
  /** As the filter of the map's lines names it; null: it is not one origin. */
  readonly key: string | null;
  readonly label: string;
  /** How long its part of the bar is; 0: no number. */
  readonly people: number;
  readonly text: string;
};

type Origins = Pick<AreaProfile, 'origins' | 'originNotStated'>;

type Words = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly nameOf: (pcode: string) => string | undefined;
};

/** More would be slivers; the rest is summed as "other origins", of the same round and figure. */
const NAMED = 3;

const othersOf = (rest: Origins['origins'], { t, formats }: Words): OriginPart => {
  const people = rest.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const without = rest.filter(({ value }) => value === null);
  const others = { id: 'others', key: null, label: t('inspector.originOther'), people };
  if (people === 0) {
    // "At least 0" would print a zero that nobody reported.
    return without.every(({ absence }) => absence === 'suppressed')
      ? { ...others, label: t('inspector.originsSuppressed'), text: '' }
      : { ...others, text: t('absence.unknown') };
  }
  const text = formats.number(people);
  // An origin without a number is not zero: then the sum is the least that they are.
  return { ...others, text: without.length === 0 ? text : t('qualified.atLeast', { value: text }) };
};

const keyOf = ({ pcode, foreign }: Origins['origins'][number]): string | null => {
  if (pcode !== null) {
    return `area:${pcode}`;
  }
  return foreign === null ? null : `foreign:${foreign}`;
};

const labelOf = ({ pcode, foreign, label }: Origins['origins'][number], words: Words): string => {
  if (foreign !== null) {
    return foreignOrigin({ code: foreign, name: label }, words);
  }
  return (pcode !== null && words.nameOf(pcode)) || label;
};

/** The largest origins by name, then the others together, then those that nobody recorded. */
export const originParts = (
  { origins, originNotStated }: Origins,
  words: Words,
): readonly OriginPart[] => {
  const { t, formats } = words;
  const byPeople = origins
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const named = byPeople.slice(0, NAMED).map((origin) => ({
    id: origin.pcode ?? origin.foreign ?? origin.label,
    key: keyOf(origin),
    label: labelOf(origin, words),
    people: origin.value ?? 0,
    text: numberText(origin, words),
  }));
  const others = byPeople.length > NAMED ? [othersOf(byPeople.slice(NAMED), words)] : [];
  const notStated = {
    id: 'notStated',
    key: 'notStated',
    label: t('inspector.notRecorded'),
    people: originNotStated ?? 0,
    text: formats.number(originNotStated ?? 0),
  };
  return [...named, ...others, ...(originNotStated ? [notStated] : [])];
};
