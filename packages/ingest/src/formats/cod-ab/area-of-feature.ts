import type { AdminLevel, Area, Day, Iso3, Pcode } from '@waystation/domain';
import { pcodeOf } from '#codes/branded';
import { countryOfCode, countryOfPcode } from '#geography/countries';
import type { Refusal } from '#result/refused-file';
import { readDay } from '#values/day';
import { type Attributes, levelOf, namesOf } from './attributes';

/** An area read from a feature's attributes, or what is wrong with them. */
export type AreaRead =
  | { readonly kind: 'area'; readonly area: Area; readonly country: Iso3 }
  | BadArea;

type BadArea = { readonly kind: 'bad' } & Refusal;

const bad = (refusal: Refusal): BadArea => ({ kind: 'bad', ...refusal });

const dayAt = (attributes: Attributes, ...names: readonly string[]): Day | null => {
  for (const name of names) {
    const read = readDay(attributes.get(name) ?? '', 'unproven');
    if (read.kind === 'value') {
      return read.value;
    }
  }
  return null;
};

const countryOf = (attributes: Attributes, pcode: string): Iso3 | null =>
  countryOfCode(attributes.get('iso3') ?? attributes.get('adm0_pcode') ?? '') ??
  countryOfPcode(pcode);

/** Level 0 goes by ISO3 code, so that every publisher's parents and totals meet in it. */
const codeAt = (attributes: Attributes, level: AdminLevel, country: Iso3): Pcode | null =>
  level === 0 ? pcodeOf(country) : pcodeOf(attributes.get(`adm${level}_pcode`) ?? '');

const parentOf = (attributes: Attributes, level: AdminLevel, country: Iso3): Pcode | null => {
  switch (level) {
    case 0:
      return null;
    case 1:
      return codeAt(attributes, 0, country);
    case 2:
      return codeAt(attributes, 1, country);
    case 3:
      return codeAt(attributes, 2, country);
    case 4:
      return codeAt(attributes, 3, country);
    default:
      return level satisfies never;
  }
};

const badPcode = (value: string): AreaRead =>
  bad({
    code: 'badPcode',
    value,
    reason: 'This is not a P-code: two or three letters of the country, then letters and digits.',
    remedy: 'Correct the P-code; keep it as text so that leading zeros stay.',
  });

const NO_NAME = bad({
  code: 'missingName',
  reason: 'The area has no name in any language.',
  remedy: 'Add its name, for example in ADM2_EN.',
});
const NO_VERSION = bad({
  code: 'missingVersion',
  reason: 'Nothing says from which day these boundaries are valid (validOn, valid_on, date).',
  remedy: 'Pass the day of this boundary version, for example --as-of 2021-09-24.',
});

/** The area of a feature's attributes in either COD-AB schema; `fallback` dates files without one. */
export const areaOfFeature = (attributes: Attributes, fallback: Day | undefined): AreaRead => {
  const level = levelOf(attributes);
  if (level === null) {
    return bad({
      code: 'missingPcode',
      reason: 'The feature has no P-code column (ADM2_PCODE, adm2_pcode and the like).',
      remedy: 'Use the COD-AB boundaries, or add the P-code of each area.',
    });
  }
  const published = attributes.get(`adm${level}_pcode`) ?? '';
  const country = countryOf(attributes, published);
  const pcode = country === null ? null : codeAt(attributes, level, country);
  const names = namesOf(attributes, level);
  const validOn = dayAt(attributes, 'validon', 'valid_on', 'date') ?? fallback ?? null;
  if (country === null || pcode === null) {
    return badPcode(published);
  }
  if (names === null || validOn === null) {
    return { ...(names === null ? NO_NAME : NO_VERSION), value: published };
  }
  const area = {
    pcode,
    level,
    names,
    parent: parentOf(attributes, level, country),
    validOn,
    validTo: dayAt(attributes, 'validto', 'valid_to'),
    version: attributes.get('version') ?? null,
  };
  return { kind: 'area', area, country };
};
