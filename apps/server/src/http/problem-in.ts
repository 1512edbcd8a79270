import type { Language } from '@waystation/domain';
import { loadTranslator, type MessageKey } from '@waystation/i18n';
import { type Problem, problemResponse } from './problem';

/** What cannot be done, as a message of the catalogues: its reader may be a person in a browser. */
export type ToldProblem = Omit<Problem, 'detail' | 'language'> & {
  readonly message: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
};

/** The problem in a reader's language. Its code and parameter, for programs, are the same in each. */
export const problemIn = async (
  { message, values, ...problem }: ToldProblem,
  language: Language,
): Promise<Problem> => {
  const { t } = await loadTranslator(language);
  return { ...problem, detail: t(message, values), language };
};

/** The problem in a reader's language as a response. */
export const toldResponse = async (problem: ToldProblem, language: Language): Promise<Response> =>
  problemResponse(await problemIn(problem, language));
