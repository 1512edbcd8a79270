import { Reporter } from '@waystation/domain';

/** The part of `sessionStorage` and `localStorage` that is used; asking for it throws where the browser refuses it. */
export type SessionKeeper = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is kept for somebody who reports: the token by the tab until it is closed, the role by the device. */
export type ReportSession = {
  readonly token: () => string | null;
  /** Null forgets it. */
  readonly keepToken: (token: string | null) => void;
  readonly reporter: () => Reporter | null;
  readonly keepReporter: (reporter: Reporter) => void;
};

const TOKEN = 'waystation.operatorToken';
const REPORTER = 'waystation.reporter';

const read = (keeper: SessionKeeper, key: string): string | null => {
  try {
    return keeper().getItem(key);
  } catch {
    return null;
  }
};

/**
 * Opens what a tab and its device keep; it never throws. The token is kept nowhere that outlives the
 * tab: devices are shared, and whoever has it may write everything. A role opens nothing, and whoever
 * counts every day is not asked for it every day.
 */
export const openReportSession = (tab: SessionKeeper, device: SessionKeeper): ReportSession => {
  const keep = (keeper: SessionKeeper, key: string, value: string | null): void => {
    try {
      if (value === null) {
        keeper().removeItem(key);
      } else {
        keeper().setItem(key, value);
      }
    } catch {
      // A browser that refuses storage has them as long as the page is open.
    }
  };
  return {
    token: () => read(tab, TOKEN),
    keepToken: (token) => keep(tab, TOKEN, token),
    reporter: () => Reporter.safeParse(read(device, REPORTER)).data ?? null,
    keepReporter: (reporter) => keep(device, REPORTER, reporter),
  };
};
