import type { Organisation, OrganisationType } from '@waystation/domain';
import { normaliseHeader } from '#table/normalise-header';
import type { RowCells } from '#table/row-reader';
import type { ActivityField } from './activity-fields';

const TYPES: readonly (readonly [RegExp, OrganisationType])[] = [
  [/^un$|united nations|\bun agency\b|nations unies|naciones unidas/, 'unitedNations'],
  [/^ingo$|international ngo|ong internationale|ong internacional/, 'internationalNgo'],
  [/^n(n)?go$|^lngo$|national ngo|local ngo|ong (nationale|locale|nacional|local)/, 'nationalNgo'],
  [/red (cross|crescent)|croix rouge|cruz roja/, 'redCross'],
  [/^gov(ernment|t)?$|gouvernement|gobierno|\bauthorit/, 'government'],
  [/donor|donateur|bailleur|donante/, 'donor'],
  [/academi|universit/, 'academic'],
];

const typeOf = (text: string | null): OrganisationType | null => {
  if (text === null) {
    return null;
  }
  const words = normaliseHeader(text);
  return TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
};

const MOST_NAME = 300;
const MOST_ACRONYM = 60;

/** The organisation of a row; null, with a reject, where none is named. */
export const organisationOfRow = (row: RowCells<ActivityField>): Organisation | null => {
  const short = row.label('short');
  const name = row.label('organisation') ?? row.label('acronym') ?? short;
  const given = row.label('acronym') ?? (short === name ? null : short);
  if (name === null || name.length > MOST_NAME) {
    row.reject('organisation', {
      code: 'missingOrganisation',
      reason: 'Nothing says which organisation works here.',
      remedy: 'Fill in its name, never that of a person.',
    });
    return null;
  }
  const acronym = given !== null && given.length <= MOST_ACRONYM ? given : null;
  return { name, acronym, type: typeOf(row.text('type')) };
};
