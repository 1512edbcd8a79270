import {
  type Centre,
  type CentreGroup,
  type CentreService,
  type Iso3,
  SpokenLanguage,
} from '@waystation/domain';
import { countryOfCode } from '#geography/countries';
import type { RowCells } from '#table/row-reader';
import type { Tags, TemplateCells } from '#templates/template';
import { severalOf, wordListOf, YES_OR_NO } from '#templates/word-lists';

/** Columns with what a centre says of itself; a table may have any of them. */
export const DETAIL_FIELDS = {
  services: ['services'],
  servicesAbsent: ['services absent', 'no services'],
  groups: ['groups', 'groups accepted'],
  groupsRefused: ['groups refused', 'groups not accepted'],
  languages: ['languages'],
  consulates: ['consulates'],
  isOpen24h: ['open 24h', 'open 24 h'],
  takesAnimals: ['companion animals', 'animals'],
  phone: ['centre phone', 'center phone', 'public phone'],
} as const;

/** HXL hashtags of the same. */
export const DETAIL_TAGS = {
  services: ['#service+list'],
  servicesAbsent: ['#service+list+absent'],
  groups: ['#group+list'],
  groupsRefused: ['#group+list+refused'],
  languages: ['#meta+lang+list'],
  consulates: ['#country+code+consulates'],
  isOpen24h: ['#status+open24h'],
  takesAnimals: ['#status+animals'],
  phone: ['#contact+line+centre'],
} as const satisfies Tags<keyof typeof DETAIL_FIELDS>;

/** One of these columns. */
export type DetailField = keyof typeof DETAIL_FIELDS;

type Row = RowCells<DetailField>;

const SERVICES = new Map<string, CentreService>([
  ['shelter', 'shelter'],
  ['food', 'food'],
  ['water', 'water'],
  ['nfi', 'nonFoodItems'],
  ['medical', 'medical'],
  ['mhpss', 'psychosocial'],
  ['protection', 'protection'],
  ['registration', 'registration'],
  ['information', 'information'],
  ['family tracing', 'familyTracing'],
  ['child friendly space', 'childFriendlySpace'],
  ['onward transport', 'onwardTransport'],
  ['documentation/consular', 'consular'],
  ['wheelchair', 'wheelchair'],
]);

const GROUPS = new Map<string, CentreGroup>([
  ['families', 'families'],
  ['unaccompanied children', 'unaccompaniedChildren'],
  ['separated children', 'unaccompaniedChildren'],
  ['uasc', 'unaccompaniedChildren'],
  ['women only', 'womenOnly'],
]);

const SERVICE_WORDS = severalOf(wordListOf('service', SERVICES));
const GROUP_WORDS = severalOf(wordListOf('need', GROUPS));

/** What a template's example says of these. */
export const DETAIL_CELLS = [
  ['services', { example: 'shelter; food; water; medical', words: SERVICE_WORDS }],
  ['servicesAbsent', { example: 'family tracing', words: SERVICE_WORDS }],
  ['groups', { example: 'families', words: GROUP_WORDS }],
  ['groupsRefused', { example: '', words: GROUP_WORDS }],
  ['languages', 'ar; en'],
  ['consulates', 'SDN; ETH'],
  ['isOpen24h', { example: 'yes', words: YES_OR_NO }],
  ['takesAnimals', { example: 'no', words: YES_OR_NO }],
  ['phone', ''],
] as const satisfies TemplateCells<DetailField>;

const ANSWERS = new Map<string, boolean>([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** The longest line that is still a telephone number with its extension. */
const LINE = /^[+0-9*#][0-9 ().,x*#/-]{1,38}[0-9#]$/;

const wordsOf = (row: Row, field: DetailField): readonly string[] =>
  (row.text(field) ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The words of a cell, each understood; one that is not rejects the row and says which ones are. */
const understood = <T>(
  row: Row,
  field: DetailField,
  { read, known }: { readonly read: (word: string) => T | null; readonly known: string },
): T[] =>
  wordsOf(row, field).flatMap((word) => {
    const value = read(word);
    if (value === null) {
      row.reject(field, {
        code: 'unknownWord',
        reason: `"${word}" is not known here.`,
        remedy: `Write ${known}, parted by semicolons.`,
      });
    }
    return value ?? [];
  });

const fromList = <T>(list: ReadonlyMap<string, T>) => ({
  read: (word: string): T | null => list.get(word.toLowerCase()) ?? null,
  known: `one of ${[...list.keys()].join(', ')}`,
});

const LANGUAGES = {
  read: (word: string): SpokenLanguage | null => SpokenLanguage.safeParse(word).data ?? null,
  known: 'ISO 639 or BCP 47 codes, for example ar, apd, fr',
};

const COUNTRIES = {
  read: (word: string): Iso3 | null => countryOfCode(word),
  known: 'ISO 3166-1 codes, for example SSD, UGA',
};

const answerOf = (row: Row, field: DetailField): boolean | null =>
  understood(row, field, fromList(ANSWERS))[0] ?? null;

const phoneOf = (row: Row): string | null => {
  const line = row.text('phone');
  if (line === null || LINE.test(line)) {
    return line;
  }
  row.reject('phone', {
    code: 'notAPhoneNumber',
    reason: 'This is not a telephone number.',
    remedy: "Write the centre's own line, as +211 912 345 678; never that of a person.",
  });
  return null;
};

/** Services that the demo's sources name and this vocabulary does not have are left out, as before. */
const servicesOf = (row: Row): CentreService[] =>
  wordsOf(row, 'services').flatMap((word) => SERVICES.get(word.toLowerCase()) ?? []);

const contradict = <T>(row: Row, field: DetailField, [said, denied]: readonly [T[], T[]]): void => {
  if (said.some((one) => denied.includes(one))) {
    row.reject(field, {
      code: 'contradiction',
      reason: 'The row says both that this is there and that it is not.',
      remedy: 'Leave it in one of the two columns.',
    });
  }
};

/** What a row says that the centre has, takes in and speaks. */
export const detailsOf = (row: Row): Pick<Centre, DetailField> => {
  const services = servicesOf(row);
  const servicesAbsent = understood(row, 'servicesAbsent', fromList(SERVICES));
  const groups = understood(row, 'groups', fromList(GROUPS));
  const groupsRefused = understood(row, 'groupsRefused', fromList(GROUPS));
  contradict(row, 'servicesAbsent', [services, servicesAbsent]);
  contradict(row, 'groupsRefused', [groups, groupsRefused]);
  return {
    services,
    servicesAbsent,
    groups: [...new Set(groups)],
    groupsRefused: [...new Set(groupsRefused)],
    languages: understood(row, 'languages', LANGUAGES),
    consulates: understood(row, 'consulates', COUNTRIES),
    isOpen24h: answerOf(row, 'isOpen24h'),
    takesAnimals: answerOf(row, 'takesAnimals'),
    phone: phoneOf(row),
  };
};
