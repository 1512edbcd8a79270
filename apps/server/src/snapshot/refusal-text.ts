import type { Language } from '@waystation/domain';
import { loadTranslator, type Translator } from '@waystation/i18n';
import type { Problem } from '../http/problem';
import { problemIn } from '../http/problem-in';
import type { SnapshotMade } from './snapshot-job';

type Refused = Extract<SnapshotMade, { kind: 'refused' }>;

/** The reasons with words of their own; what has none is told as that which nobody foresaw. */
const KNOWN = [
  'badLogo',
  'blankMap',
  'legendDoesNotMatch',
  'noDate',
  'noLetters',
  'noPlace',
  'noPortrait',
  'noRoom',
  'noSource',
  'notUnderstood',
  'nothingBeside',
  'tooLong',
  'tooMuchMemory',
  'tooSlow',
  'unknownLayer',
  'unknownToken',
] as const;

const PARTS = ['moment', 'within'] as const;

/** Layers whose names need nothing of the operation. */
const LAYERS = [
  'areaCircles',
  'areas',
  'centres',
  'clusters',
  'crossings',
  'density',
  'sites',
] as const;

/** The parts of a sheet that its maker did not write; see the source that sets it. */
const TOO_LONG = ['charts', 'footer', 'legend', 'table'] as const;

const messageOf = ({ code, what }: Refused) => {
  const part = TOO_LONG.find((one) => code === 'tooLong' && one === what);
  if (part !== undefined) {
    return `snapshot.problem.tooLong.${part}` as const;
  }
  if (code === 'notUnderstood' && what === 'asOf') {
    return 'snapshot.problem.notUnderstood.asOf';
  }
  if (code === 'partNotYet') {
    const part = PARTS.find((one) => one === what);
    return part === undefined
      ? 'snapshot.problem.other'
      : (`snapshot.problem.part.${part}` as const);
  }
  const known = KNOWN.find((one) => one === code);
  return known === undefined ? 'snapshot.problem.other' : (`snapshot.problem.${known}` as const);
};

const whatOf = ({ what }: Refused, { t }: Pick<Translator, 't'>): string => {
  const layer = LAYERS.find((name) => name === what);
  return layer === undefined ? (what ?? '') : t(`layer.${layer}`);
};

/** Why there is no sheet, for people, in their language. */
export const problemOf = async (refused: Refused, language: Language): Promise<Problem> => {
  const { code, what } = refused;
  const status = code === 'tooSlow' ? 504 : 400;
  // Who shows it in other words needs what it is about.
  const parameter = what ?? undefined;
  const values = { what: whatOf(refused, await loadTranslator(language)) };
  return problemIn({ status, code, parameter, message: messageOf(refused), values }, language);
};
