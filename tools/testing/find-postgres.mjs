import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Debian keeps each major version apart. */
const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The oldest PostgreSQL that the SQL is written for. */
const OLDEST_MAJOR = 15;

/**
 * The folder with the programs of a PostgreSQL of at least 15 that has PostGIS; the oldest such, as
 * it is the one the SQL is written for. Undefined when there is none.
 * @returns {string | undefined}
 */
export const findPostgres = () => [...debianFolders(), ...onPath()].find(hasPostgis);

const debianFolders = () =>
  (existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [])
    .map(Number)
    .filter((major) => major >= OLDEST_MAJOR)
    .sort((a, b) => a - b)
    .map((major) => join(DEBIAN_FOLDER, String(major), 'bin'));

const onPath = () => {
  const version = ask('pg_config', '--version');
  const major = Number(/PostgreSQL (\d+)/.exec(version)?.[1] ?? 0);
  return major >= OLDEST_MAJOR ? [ask('pg_config', '--bindir')] : [];
};

/** @param {string} programs */
const hasPostgis = (programs) => {
  const share = ask(join(programs, 'pg_config'), '--sharedir');
  return (
    existsSync(join(programs, 'initdb')) && existsSync(join(share, 'extension/postgis.control'))
  );
};

/**
 * @param {string} program
 * @param {string} question
 */
const ask = (program, question) => {
  try {
    return execFileSync(program, [question], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return ''; // not there
  }
};
