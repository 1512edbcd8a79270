import { inRoot } from '../workspace/root.mjs';
import { pnpmFolder } from './pnpm-folder.mjs';

/**
 * The environment for programs we start: the pinned pnpm and the workspace's own programs come
 * first on the path (turbo looks pnpm up there), nothing phones home, and npm's own log level does
 * not silence them.
 * @param {Readonly<Record<string, string>>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export const childEnvironment = (extra = {}) => {
  const { npm_config_loglevel: _silenced, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: [`${pnpmFolder()}/node_modules/.bin`, inRoot('node_modules/.bin'), inherited.PATH].join(
      ':',
    ),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    ...extra,
  };
};
