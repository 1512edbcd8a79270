import type { Translator } from '@waystation/i18n';
import { SheetRefused } from './sheet-refused';

/** The reasons of the server that have words of their own here; see refusal-text.ts of the server. */
const KNOWN = [
  'badParameter',
  'blankMap',
  'legendDoesNotMatch',
  'noDate',
  'noLetters',
  'noPlace',
  'noPortrait',
  'noPrinting',
  'noRoom',
  'noSource',
  'notUnderstood',
  'nothingBeside',
  'operationChanging',
  'tooLong',
  'tooManyWaiting',
  'tooMuchMemory',
  'tooSlow',
  'unknownLayer',
  'unknownLogo',
  'unknownToken',
] as const;

/** The layers that a reason may be about, of those whose names need nothing of the operation. */
const LAYERS = [
  'areaCircles',
  'areas',
  'centres',
  'clusters',
  'crossings',
  'density',
  'onward',
  'origins',
  'sites',
] as const;

/** What of a view cannot be printed yet, and the parameters of the address that ask for it. */
const PARTS = {
  moment: ['vs', 'cmp'],
  within: ['within'],
} as const;

type Part = keyof typeof PARTS;

const partOf = ({ code, parameter }: SheetRefused): Part | null =>
  code !== 'partNotYet'
    ? null
    : parameter === 'moment' || parameter === 'within'
      ? parameter
      : null;

/** The parameters without which the view can be printed; none: that is not known. */
export const removable = (problem: Error): readonly string[] => {
  const part = problem instanceof SheetRefused ? partOf(problem) : null;
  if (problem instanceof SheetRefused && problem.code === 'nothingBeside') {
    return ['template'];
  }
  return part === null ? [] : PARTS[part];
};

/**
 * The parameters without which another map shows the same comparison: what changed, as one map. None:
 * nothing is compared, or the operation has no honest map of changes and was asked for one already.
 */
export const asChanges = (
  problem: Error,
  search: Readonly<Record<string, string | undefined>>,
): readonly string[] =>
  problem instanceof SheetRefused && partOf(problem) === 'moment' && search.cmp !== undefined
    ? ['cmp']
    : [];

const whatOf = ({ parameter }: SheetRefused, { t }: Pick<Translator, 't'>): string => {
  const layer = LAYERS.find((name) => name === parameter);
  return layer === undefined ? (parameter ?? '') : t(`layer.${layer}`);
};

/** The parts of a sheet that its maker did not write. */
const TOO_LONG = ['charts', 'footer', 'legend', 'table'] as const;

/** Why there is no page and what to do, in the reader's language. */
export const problemWords = (problem: Error, words: Pick<Translator, 't'>): string => {
  const { t } = words;
  if (!(problem instanceof SheetRefused)) {
    return t('snapshot.problem.noServer');
  }
  const part = partOf(problem);
  if (part !== null) {
    return t(`snapshot.problem.part.${part}`);
  }
  const { code, parameter } = problem;
  const tooLong = TOO_LONG.find((one) => code === 'tooLong' && one === parameter);
  if (tooLong !== undefined) {
    return t(`snapshot.problem.tooLong.${tooLong}`);
  }
  if (code === 'notUnderstood' && parameter === 'asOf') {
    return t('snapshot.problem.notUnderstood.asOf');
  }
  const known = KNOWN.find((one) => one === code);
  return known === undefined
    ? t('snapshot.problem.other')
    : t(`snapshot.problem.${known}`, { what: whatOf(problem, words) });
};
