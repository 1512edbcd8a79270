import type { TRPCError } from '@trpc/server';
import type {
  AdminLevel,
  AgreedRefusal,
  AlertRefusal,
  AlertTargetRefusal,
  ImportRefusal,
  ReportRefusal,
  RoadRefusal,
  StepRefusal,
} from '@waystation/domain';
import { sentenceOfAgreedRefusal } from './sentence-of-agreed-refusal';
import { sentenceOfAlertRefusal } from './sentence-of-alert-refusal';
import { type FlashFailure, sentenceOfFlash } from './sentence-of-flash';
import { sentenceOfImportRefusal } from './sentence-of-import-refusal';
import { sentenceOfRefusal } from './sentence-of-refusal';
import { sentenceOfRoadRefusal } from './sentence-of-road-refusal';
import { sentenceOfStepRefusal } from './sentence-of-step-refusal';

/** Every expected failure of a use-case, with what a reader needs to mend the question. */
export type Failure =
  | { readonly code: 'operationNotFound'; readonly operation: string }
  | {
      readonly code: 'indicatorNotFound';
      readonly indicator: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'seriesNotFound'; readonly series: string; readonly known: readonly string[] }
  | {
      readonly code: 'levelNotLoaded';
      readonly level: AdminLevel;
      readonly operation: string;
      readonly loaded: readonly AdminLevel[];
    }
  | { readonly code: 'areaNotFound'; readonly pcode: string }
  | { readonly code: 'siteNotFound'; readonly site: string }
  | { readonly code: 'centreNotFound'; readonly centre: string }
  | { readonly code: 'reportIdTaken'; readonly id: string }
  | { readonly code: 'reportRefused'; readonly refusal: ReportRefusal }
  | { readonly code: 'closureNotFound'; readonly closure: string }
  | { readonly code: 'roadRefused'; readonly refusal: RoadRefusal }
  | { readonly code: 'positionSwapped'; readonly latitude: number; readonly longitude: number }
  | {
      readonly code: 'positionOutside';
      readonly operation: string;
      /** Kilometres outside the box around it. */
      readonly km: number;
      /** To the nearest of its centres and crossings; null: there are none. */
      readonly nearestKm: number | null;
    }
  | { readonly code: 'mapNotFound'; readonly number: string; readonly version: number | null }
  | { readonly code: 'versionUnderWay'; readonly number: string; readonly version: number }
  | { readonly code: 'stepRefused'; readonly refusal: StepRefusal }
  /**
   * Its page would be blank or partial, or the sheet cannot be chosen so. The sentence says why; reason
   * and what it is about are the codes of GET /snapshot, which screens have words for.
   */
  | {
      readonly code: 'mapRefused';
      readonly sentence: string;
      readonly reason: string;
      readonly what: string | null;
    }
  | { readonly code: 'mapTooLarge'; readonly mostMegabytes: number }
  | { readonly code: 'pressBusy' }
  | { readonly code: 'noPress' }
  | { readonly code: 'alertNotFound'; readonly alert: string }
  | { readonly code: 'ruleNotFound'; readonly rule: string }
  | { readonly code: 'ruleIdTaken'; readonly id: string }
  | { readonly code: 'targetNotFound'; readonly target: string }
  | { readonly code: 'targetIdTaken'; readonly id: string }
  | { readonly code: 'deliveryNotFound'; readonly delivery: string }
  | { readonly code: 'alertRefused'; readonly refusal: AlertRefusal | AlertTargetRefusal }
  | {
      readonly code: 'standardRefused';
      readonly refusal: { readonly kind: 'textPersonal' | 'partlyStricter' };
    }
  | { readonly code: 'agreedIdTaken'; readonly id: string }
  | { readonly code: 'agreedRefused'; readonly refusal: AgreedRefusal }
  | FlashFailure
  | { readonly code: 'importNotFound'; readonly id: string }
  | { readonly code: 'importRefused'; readonly refusal: ImportRefusal }
  | { readonly code: 'importsBusy' }
  | { readonly code: 'noDesk' }
  | { readonly code: 'operatorOnly' };

/** The one place where expected failures become HTTP. */
export const HTTP_OF_FAILURE = {
  operationNotFound: 'NOT_FOUND',
  indicatorNotFound: 'NOT_FOUND',
  seriesNotFound: 'NOT_FOUND',
  levelNotLoaded: 'NOT_FOUND',
  areaNotFound: 'NOT_FOUND',
  siteNotFound: 'NOT_FOUND',
  centreNotFound: 'NOT_FOUND',
  reportIdTaken: 'CONFLICT',
  reportRefused: 'BAD_REQUEST',
  closureNotFound: 'NOT_FOUND',
  roadRefused: 'BAD_REQUEST',
  positionSwapped: 'BAD_REQUEST',
  positionOutside: 'BAD_REQUEST',
  mapNotFound: 'NOT_FOUND',
  versionUnderWay: 'CONFLICT',
  stepRefused: 'CONFLICT',
  mapRefused: 'BAD_REQUEST',
  mapTooLarge: 'PAYLOAD_TOO_LARGE',
  pressBusy: 'TOO_MANY_REQUESTS',
  noPress: 'SERVICE_UNAVAILABLE',
  alertNotFound: 'NOT_FOUND',
  ruleNotFound: 'NOT_FOUND',
  ruleIdTaken: 'CONFLICT',
  targetNotFound: 'NOT_FOUND',
  targetIdTaken: 'CONFLICT',
  deliveryNotFound: 'NOT_FOUND',
  alertRefused: 'CONFLICT',
  standardRefused: 'BAD_REQUEST',
  agreedIdTaken: 'CONFLICT',
  agreedRefused: 'CONFLICT',
  flashNotFound: 'NOT_FOUND',
  flashIdTaken: 'CONFLICT',
  flashRefused: 'CONFLICT',
  importNotFound: 'NOT_FOUND',
  importRefused: 'CONFLICT',
  importsBusy: 'SERVICE_UNAVAILABLE',
  noDesk: 'SERVICE_UNAVAILABLE',
  operatorOnly: 'UNAUTHORIZED',
} as const satisfies Record<Failure['code'], TRPCError['code']>;

/** So many names fit a line that somebody still reads. */
const MOST_NAMED = 12;

const instead = (known: readonly string[]): string => {
  const more = known.length - MOST_NAMED;
  const named = known.slice(0, MOST_NAMED).join('; ');
  return known.length === 0
    ? 'Nothing has been imported that could be asked for.'
    : `There are: ${named}${more > 0 ? `; and ${more} more` : ''}.`;
};

const levelSentence = ({
  level,
  operation,
  loaded,
}: Extract<Failure, { readonly code: 'levelNotLoaded' }>): string => {
  const others =
    loaded.length === 0
      ? 'there are none at all'
      : `there are some for level ${loaded.join(' and level ')}`;
  return `${operation} has no boundaries of admin level ${level} (${others}). Import a file of them: waystation import BOUNDARIES.geojson --operation ${operation}`;
};

/** Why a standard is not kept, as one sentence. */
const sentenceOfStandardRefusal = ({
  kind,
}: Extract<Failure, { code: 'standardRefused' }>['refusal']): string =>
  kind === 'partlyStricter'
    ? 'The value from which the standard is partly met has to ask for less than the one from which it is met.'
    : 'A text reads like a telephone number, an address or a case number. An office or a role is enough.';

/** The failure as one sentence for logs and command lines; screens translate its code. */
export const sentenceOf = (failure: Failure): string => {
  switch (failure.code) {
    case 'operationNotFound':
      return `There is no operation "${failure.operation}". "waystation operation list" names those there are.`;
    case 'indicatorNotFound':
      return `There is no indicator "${failure.indicator}" in this operation. ${instead(failure.known)}`;
    case 'seriesNotFound':
      return `There is no series "${failure.series}" in this operation. ${instead(failure.known)}`;
    case 'levelNotLoaded':
      return levelSentence(failure);
    case 'areaNotFound':
      return `There is no area "${failure.pcode}" at this level.`;
    case 'siteNotFound':
      return `There is no site "${failure.site}".`;
    case 'centreNotFound':
      return `There is no centre "${failure.centre}".`;
    case 'reportIdTaken':
      return `id: another report was written under ${failure.id}. Make a new id for a new report.`;
    case 'reportRefused':
      return sentenceOfRefusal(failure.refusal);
    case 'closureNotFound':
      return `There is no closed road "${failure.closure}" in this operation.`;
    case 'roadRefused':
      return sentenceOfRoadRefusal(failure.refusal);
    case 'positionSwapped':
      return `Latitude and longitude seem to be exchanged: latitude ${failure.latitude}, longitude ${failure.longitude} lies in this operation.`;
    case 'positionOutside':
      return failure.nearestKm === null
        ? `The position is ${failure.km} km outside ${failure.operation}. Check latitude and longitude, or ask another operation.`
        : `The position lies outside ${failure.operation}: the nearest of its centres and crossings is about ${failure.nearestKm} km away as the crow flies. Check latitude and longitude, or ask another operation; "anyway" lists the centres all the same.`;
    case 'mapNotFound':
      return `There is no map ${failure.number}${failure.version === null ? '' : `, version ${failure.version},`} in the register of this operation.`;
    case 'versionUnderWay':
      return `Version ${failure.version} of ${failure.number} is not published yet: publish or withdraw it first.`;
    case 'stepRefused':
      return sentenceOfStepRefusal(failure.refusal);
    case 'mapRefused':
      return failure.sentence;
    case 'mapTooLarge':
      return `What this map is made of has more than ${failure.mostMegabytes} MB and cannot be frozen. Show fewer layers, or a smaller part.`;
    case 'pressBusy':
      return 'Too many maps are being made, or the operation is being changed. Try again in a moment.';
    case 'noPress':
      return 'This server cannot print: it has no base map, or was started without a printer.';
    case 'alertNotFound':
      return `There is no alert "${failure.alert}" in this operation.`;
    case 'ruleNotFound':
      return `There is no rule "${failure.rule}" in this operation.`;
    case 'ruleIdTaken':
      return `id: another rule was written under ${failure.id}. Make a new id for a new rule.`;
    case 'targetNotFound':
      return `There is no target "${failure.target}" in this operation.`;
    case 'targetIdTaken':
      return `id: another target was added under ${failure.id}. Make a new id for a new target.`;
    case 'deliveryNotFound':
      return `There is no message "${failure.delivery}" in this operation.`;
    case 'alertRefused':
      return sentenceOfAlertRefusal(failure.refusal);
    case 'standardRefused':
      return sentenceOfStandardRefusal(failure.refusal);
    case 'agreedIdTaken':
      return `id: another agreed figure was written under ${failure.id}. Make a new id for a new one.`;
    case 'agreedRefused':
      return sentenceOfAgreedRefusal(failure.refusal);
    case 'flashNotFound':
    case 'flashIdTaken':
    case 'flashRefused':
      return sentenceOfFlash(failure);
    case 'importNotFound':
      return `There is no import "${failure.id}" in this operation.`;
    case 'importRefused':
      return sentenceOfImportRefusal(failure.refusal);
    case 'importsBusy':
      return 'Other files are being imported. Try again in a moment.';
    case 'noDesk':
      return 'This server takes no files.';
    case 'operatorOnly':
      return 'This needs the operator token.';
    default:
      return failure satisfies never;
  }
};
