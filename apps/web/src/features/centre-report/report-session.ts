import { Reporter } from '@waystation/domain';

/** The part of `sessionStorage` that is used; asking for it throws where the browser refuses it. */
export type SessionKeeper = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a tab keeps for somebody who reports, until it is closed. */
export type ReportSession = {
  readonly token: () => string | null;
  /** Null forgets it. */
  readonly keepToken: (token: string | null) => void;
  readonly reporter: () => Reporter | null;
  readonly keepReporter: (reporter: Reporter) => void;
};

const TOKEN = 'waystation.operatorToken';
const REPORTER = 'waystation.reporter';

/**
 * Opens what a tab keeps; it never throws. The token is kept nowhere that outlives the tab: devices
 * are shared, and whoever has it may write everything.
 */
export const openReportSession = (keeper: SessionKeeper): ReportSession => {
  const read = (key: string): string | null => {
    try {
      return keeper().getItem(key);
    } catch {
      return null;
    }
  };
  const keep = (key: string, value: string | null): void => {
    try {
      if (value === null) {
        keeper().removeItem(key);
      } else {
        keeper().setItem(key, value);
      }
    } catch {
      // A browser that refuses storage has the token as long as the page is open.
    }
  };
  return {
    token: () => read(TOKEN),
    keepToken: (token) => keep(TOKEN, token),
    reporter: () => Reporter.safeParse(read(REPORTER)).data ?? null,
    keepReporter: (reporter) => keep(REPORTER, reporter),
  };
};
