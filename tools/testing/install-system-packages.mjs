import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { runCaptured } from '../process/run-captured.mjs';
import { StepFailed } from '../setup/step-failed.mjs';

/** Mirrors fail now and then; the wait between attempts grows by this much. */
const WAIT_MS = 2_000;
const ATTEMPTS = 3;

/** Debian starts a database server when it installs one, unless this file says otherwise. */
const CLUSTER_SETTINGS = '/etc/postgresql-common/createcluster.conf';

/** Whether we may install Debian packages here: root, on Debian or a descendant of it. */
export const canInstallPackages = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Installs Debian packages without questions and without starting any service.
 * @param {readonly string[]} packages
 */
export const installPackages = async (packages) => {
  forbidMainCluster();
  await apt(['update']);
  await apt([
    'install',
    '--yes',
    '--no-install-recommends',
    '-o',
    'Dpkg::Options::=--force-confold',
    ...packages,
  ]);
};

const forbidMainCluster = () => {
  if (!existsSync(CLUSTER_SETTINGS)) {
    mkdirSync('/etc/postgresql-common', { recursive: true });
    writeFileSync(CLUSTER_SETTINGS, 'create_main_cluster = false\n');
  }
};

/** @param {readonly string[]} args */
const apt = async (args) => {
  for (let attempt = 1; ; attempt += 1) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await runCaptured('apt-get', ['-q', ...args], { env });
    if (code === 0) {
      return;
    }
    if (attempt === ATTEMPTS) {
      throw new StepFailed(`apt-get ${args[0]} failed ${ATTEMPTS} times.`, output);
    }
    await pause(attempt * WAIT_MS);
  }
};
