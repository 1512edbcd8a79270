import { isTRPCClientError } from '@trpc/client';
import {
  type ImportRefusal,
  MEASURED_QUANTITIES,
  Sector,
  SiteStatus,
  SiteType,
  TEMPLATE_KINDS,
} from '@waystation/domain';
import type { MessageKey } from '@waystation/i18n';
import { z } from 'zod';
import { FileRefused } from './send-file';

const KINDS = [
  'alreadyUndone',
  'laterImport',
  'inUse',
  'notReady',
  'rowsRejected',
  'nothingToStore',
  'roundPublished',
  'fileGone',
  'textPersonal',
] as const satisfies readonly ImportRefusal['kind'][];

const Refused = z.object({ refusal: z.enum(KINDS) });

/** Why something was not done, as its message. */
export const refusalMessage = (error: unknown): MessageKey => {
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return `import.refused.${refused.data?.refusal ?? 'other'}`;
};

const UPLOAD_CODES = ['tooLarge', 'importsBusy', 'badParameter', 'wrongToken'] as const;

/** Why a file was not taken, as its message. */
export const uploadMessage = (error: unknown): MessageKey => {
  const known =
    error instanceof FileRefused ? UPLOAD_CODES.find((code) => code === error.code) : undefined;
  return `import.upload.${known ?? 'other'}`;
};

/** Fields that columns can be assigned to, all formats together. */
const FIELDS = [
  'id',
  'name',
  'alternate1',
  'alternate2',
  'type',
  'subtype',
  'latitude',
  'longitude',
  'status',
  'admin0Pcode',
  'admin1Pcode',
  'admin2Pcode',
  'adminLevel',
  'country',
  'sourceRound',
  'idpIndividuals',
  'idpHouseholds',
  'returneeIndividuals',
  'returneeHouseholds',
  'relocatedIndividuals',
  'relocatedHouseholds',
  'notYetReturnedIndividuals',
  'notYetReturnedHouseholds',
  'operation',
  'individuals',
  'reportingDate',
  'round',
  'reason',
  'males',
  'females',
  'originName',
  'originPcode',
  'assessmentType',
  'closed',
  'updated',
  'source',
  'present',
  'capacity',
  'blocked',
  'entered',
  'left',
  'sourceId',
  'sourceTitle',
  'publisher',
  'documentDate',
  'url',
  'confidence',
  'caution',
  'dateNote',
  'access',
  'nameAr',
  'alternates',
  'located',
  'precisionKm',
  'notes',
  'services',
  'servicesAbsent',
  'groups',
  'groupsRefused',
  'languages',
  'consulates',
  'isOpen24h',
  'takesAnimals',
  'phone',
  'opened',
  'openedNote',
  'closedNote',
  'managedBy',
  'countryA',
  'countryB',
  'date',
  'detail',
  'precision',
  'from',
  'persons',
  'qualifier',
  'kind',
  'measure',
  'note',
  'place',
  'people',
  'method',
  'category',
  'published',
  'series',
  'origin',
  'fromCountry',
  'fromPlace',
  'toCountry',
  'toPlace',
  'nationality',
  'mode',
  'organiser',
  'composition',
  'pcode0',
  'pcode1',
  'pcode2',
  'pcode3',
  'pcode4',
  'year',
  'month',
  'total',
  'women',
  'men',
  'site',
  'centre',
  'day',
  ...MEASURED_QUANTITIES,
  'acronym',
  'organisation',
  'sector',
  'role',
] as const;

/** What a field means, as its message; undefined: no screen assigns it. */
export const fieldMessage = (field: string): MessageKey | undefined => {
  const known = FIELDS.find((one) => one === field);
  return known === undefined ? undefined : `import.field.${known}`;
};

const FORMATS = ['cod-ab', 'sourced-nationalities', ...TEMPLATE_KINDS] as const;

/** What a format is, as its message; undefined: its own title says it, in English. */
export const formatMessage = (format: string): MessageKey | undefined => {
  const known = FORMATS.find((one) => one === format);
  return known === undefined ? undefined : `import.format.${known}`;
};

/** What a word of a list is called, as its message; undefined: it is a code of its own. */
export const wordMessage = (code: string): MessageKey | undefined => {
  const type = SiteType.safeParse(code).data;
  const status = SiteStatus.safeParse(code).data;
  const sector = Sector.safeParse(code).data;
  return (
    (type && (`siteType.${type}` as const)) ??
    (status && (`siteStatus.${status}` as const)) ??
    (sector && (`sector.${sector}` as const))
  );
};

const DELIMITERS = new Map<string, MessageKey>([
  [',', 'import.delimiter.comma'],
  [';', 'import.delimiter.semicolon'],
  ['\t', 'import.delimiter.tab'],
  ['|', 'import.delimiter.bar'],
]);

/** What stands between the columns, as its message. */
export const delimiterMessage = (delimiter: string): MessageKey =>
  DELIMITERS.get(delimiter) ?? 'import.delimiter.comma';
