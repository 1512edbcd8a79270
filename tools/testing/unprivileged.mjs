import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Unprivileged
 * @property {string} folder
 * @property {{ uid?: number, gid?: number }} options for starting a program
 * @property {(program: string, args: readonly string[]) => readonly [string, readonly string[]]} command
 */

/** Ends a program when we end, however we end; part of every Debian. */
const SETPRIV = '/usr/bin/setpriv';

/**
 * PostgreSQL refuses to run as root. This makes a folder that belongs to the user it will run as,
 * ourselves unless we are root, and says how to start its programs as that user.
 * @param {string} folder
 * @returns {Unprivileged}
 */
export const prepareUnprivileged = (folder) => {
  mkdirSync(folder, { mode: 0o755 });
  const user = process.getuid?.() === 0 ? lesserUser() : undefined;
  if (user !== undefined) {
    chownSync(folder, user.uid, user.gid);
  }
  if (!existsSync(SETPRIV)) {
    return { folder, options: user ?? {}, command: (program, args) => [program, args] };
  }
  const become = user
    ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--pdeathsig=INT']
    : ['--pdeathsig=INT'];
  return {
    folder,
    options: {},
    command: (program, args) => [SETPRIV, [...become, program, ...args]],
  };
};

/** The user `postgres`, or `nobody` where there is none. */
const lesserUser = () => {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line =
    lines.find((entry) => entry.startsWith('postgres:')) ??
    lines.find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? 'nobody:x:65534:65534').split(':');
  return { uid: Number(uid), gid: Number(gid) };
};
