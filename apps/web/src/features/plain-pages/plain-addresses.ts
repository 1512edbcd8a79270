import type { Day, Language } from '@waystation/domain';
import { writeSearchText } from '@waystation/view';
import {
  EMPTY_FIND_STATE,
  type FindState,
  writeFindState,
} from '../find-centre/address/find-state';

type Asked = {
  readonly operation: string;
  readonly language: Language;
};

/** The text-only page of the server with the same question; it reads the same parameters. */
export const textPageAddress = ({ operation, language }: Asked, state: FindState): string =>
  `/text/${encodeURIComponent(operation)}${writeSearchText({ ...writeFindState(state), lang: language })}`;

type ListAsked = Asked & {
  readonly crossing: string;
  /** The day that is shown; null: today. */
  readonly day: Day | null;
};

/** The list of a crossing for paper, for the same people and needs where some were named. */
export const printListAddress = (
  { operation, language, crossing, day }: ListAsked,
  { country, people, need, consulate, language: spoken, mode }: FindState = EMPTY_FIND_STATE,
): string => {
  const search = new URLSearchParams({
    operation,
    lang: language,
    ...(day !== null && { at: day }),
    ...(country !== null && { country }),
    ...(people > 1 && { people: String(people) }),
    ...(need.length > 0 && { needs: need.join(',') }),
    ...(consulate.length > 0 && { nationality: consulate.join(',') }),
    ...(spoken.length > 0 && { languages: spoken.join(',') }),
    ...(mode !== EMPTY_FIND_STATE.mode && { mode }),
  });
  return `/nearest/crossing/${encodeURIComponent(crossing)}?${search}`;
};
