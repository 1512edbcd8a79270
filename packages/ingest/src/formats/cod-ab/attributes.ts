import type { AdminLevel, Names } from '@waystation/domain';
import { isObject } from '#json/is-object';

/** Attributes of one feature, by lower-case name: legacy files differ in case (validTo, ValidTo). */
export type Attributes = ReadonlyMap<string, string>;

const LEVELS = [4, 3, 2, 1, 0] as const satisfies readonly AdminLevel[];

/** The filled attributes of a GeoJSON feature. */
export const attributesOf = (feature: unknown): Attributes => {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  return new Map(
    Object.entries(properties)
      .map(([name, value]) => [name.toLowerCase(), String(value ?? '').trim()] as const)
      .filter(([, value]) => value !== '' && value.toLowerCase() !== 'null'),
  );
};

/** The level of a feature: that of its deepest P-code column; null: it has none. */
export const levelOf = (attributes: Attributes): AdminLevel | null =>
  LEVELS.find((level) => attributes.has(`adm${level}_pcode`)) ?? null;

const LANGUAGE = /^[a-z]{2,3}$/;

/** Legacy schema: one column per language, ADM2_EN, ADM2_FR; ADM2_REF is a reference, not a language. */
const legacyNames = (attributes: Attributes, level: AdminLevel): readonly [string, string][] => {
  const prefix = `adm${level}_`;
  return [...attributes].flatMap(([name, value]): [string, string][] => {
    const language = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return LANGUAGE.test(language) && language !== 'ref' ? [[language, value]] : [];
  });
};

/** Current schema: adm2_name, adm2_name1 …, whose languages are in lang, lang1 … of the feature. */
const currentNames = (attributes: Attributes, level: AdminLevel): readonly [string, string][] =>
  ['', '1', '2', '3'].flatMap((suffix): [string, string][] => {
    const name = attributes.get(`adm${level}_name${suffix}`);
    const language = attributes.get(`lang${suffix}`)?.toLowerCase() ?? (suffix === '' ? 'en' : '');
    return name !== undefined && LANGUAGE.test(language) ? [[language, name]] : [];
  });

/** Names of a feature's own level by language, in either schema; null: it has none. */
export const namesOf = (attributes: Attributes, level: AdminLevel): Names | null => {
  const names = [...currentNames(attributes, level), ...legacyNames(attributes, level)];
  return names.length === 0 ? null : Object.fromEntries(names);
};
