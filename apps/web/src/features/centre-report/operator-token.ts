import { openReportSession, type ReportSession } from './report-session';

/** The operator token of a tab, shared by the form and the queue, and who wants to hear of another. */
export const createOperatorToken = (session: Pick<ReportSession, 'token' | 'keepToken'>) => {
  let token = session.token();
  const listeners = new Set<() => void>();
  return {
    current: (): string | null => token,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Null forgets it. */
    enter: (given: string | null): void => {
      session.keepToken(given);
      token = given;
      for (const listener of listeners) {
        listener();
      }
    },
  };
};

/** What this tab and its device remember of who reports. */
export const reportSession = openReportSession(
  () => sessionStorage,
  () => localStorage,
);

/** The operator token that was typed in this tab. */
export const operatorToken = createOperatorToken(reportSession);
