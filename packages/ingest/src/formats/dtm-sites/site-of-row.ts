import { SITE_TYPES, type Site, type SiteType, type SourceId } from '@waystation/domain';
import { ASKED_PCODE } from '#codes/asked-pcode';
import { pcodeOf, placeIdOf } from '#codes/branded';
import { countryOfPcode } from '#geography/countries';
import type { RowCells } from '#table/row-reader';
import { DTM_SOURCE_ID } from '../dtm-api/dtm-source';
import type { ReadContext } from '../format';
import { readPosition } from '../read-position';
import { readStatus } from '../read-status';
import type { SiteField } from './site-fields';

const TYPES: readonly (readonly [RegExp, SiteType])[] = [
  [/host/i, 'hostCommunity'],
  [/displacement site|idp site/i, 'displacementSite'],
  [/transit/i, 'transitSite'],
  [/collective/i, 'collectiveCentre'],
  [/self|spontaneous|informal|makeshift/i, 'selfSettled'],
  [/planned|camp/i, 'plannedCamp'],
  [/dispersed/i, 'dispersedSettlement'],
];

/** The type that a cell names, by its words or its code; a word that is neither is asked about. */
const typeOf = (row: RowCells<SiteField>): SiteType => {
  const text = row.text('type') ?? '';
  const code = SITE_TYPES.find((type) => type.toLowerCase() === text.toLowerCase());
  const type = code ?? TYPES.find(([pattern]) => pattern.test(text))?.[1];
  if (type === undefined && text !== '') {
    row.ask('type', ASKED_TYPE);
  }
  return type ?? 'other';
};

const ASKED_TYPE = {
  kind: 'siteType' as const,
  words: SITE_TYPES.map((code) => ({ code, word: code })),
};

const STATUSES = { open: 'open', closed: 'closed' } as const;

/** The P-code in a column; a filled cell that is none rejects the row. */
const areaCode = (row: RowCells<SiteField>, field: 'admin1Pcode' | 'admin2Pcode') => {
  const text = row.text(field);
  const pcode = text === null ? null : pcodeOf(text);
  if (text !== null && pcode === null) {
    row.ask(field, ASKED_PCODE);
    row.reject(field, {
      code: 'badPcode',
      reason: 'This is not a P-code: two or three letters, then letters and digits.',
      remedy: 'Fill in the P-code of the area as in the boundaries (COD-AB).',
    });
  }
  return pcode;
};

/**
 * The site of a row; null, with a reject, where it cannot be told which site it is. Declared is the
 * county (level 2), although sheets also name the payam: level 2 is the deepest level with published
 * boundaries, against which the coordinates can be checked.
 */
export const siteOfRow = (
  row: RowCells<SiteField>,
  source: SourceId,
  context: ReadContext,
): Site | null => {
  const ssid = row.text('id');
  const name = row.label('name');
  const id = ssid === null ? null : placeIdOf(`site:${ssid}`);
  if (ssid === null || id === null || name === null) {
    row.reject(name === null && ssid !== null ? 'name' : 'id', {
      code: 'missingSite',
      reason: 'A site needs its id and its name.',
      remedy: 'Fill in the id that the source gave the site, and its name.',
    });
    return null;
  }
  const declaredArea = areaCode(row, 'admin2Pcode') ?? areaCode(row, 'admin1Pcode');
  const country = declaredArea === null ? null : countryOfPcode(declaredArea);
  const { position, flags } = readPosition(
    row,
    { countries: country === null ? [] : [country], doubtKm: 0 },
    context,
  );
  const { status, flags: statusFlags } = readStatus(row, STATUSES, context);
  const alternates = [row.text('alternate1'), row.text('alternate2')];
  return {
    place: {
      id,
      names: { en: name },
      alternateNames: alternates.filter((alternate) => alternate !== null),
      externalIds: source === DTM_SOURCE_ID ? { dtm: ssid } : {},
      position,
      precision: 'exact',
      precisionKm: null,
      country,
      declaredArea,
      flags: [...flags, ...statusFlags],
      sensitivity: 'public',
      source,
      notes: null,
    },
    type: typeOf(row),
    status,
  };
};
