import { StepFailed } from '../setup/step-failed.mjs';
import { findChromium } from './find-chromium.mjs';
import { findMapTools } from './find-map-tools.mjs';
import { findPostgres } from './find-postgres.mjs';
import { findXmllint } from './find-xmllint.mjs';
import { canInstallPackages, installPackages } from './install-system-packages.mjs';

/** @typedef {{ readonly chromium: string, readonly postgres: string }} System */

const NEEDS = [
  {
    words: 'Chromium',
    packages: ['chromium', 'fonts-noto-core'],
    find: findChromium,
  },
  {
    words: 'PostgreSQL 15 with PostGIS 3',
    packages: ['postgresql-15', 'postgresql-15-postgis-3'],
    find: findPostgres,
  },
  {
    words: "poppler's and GDAL's programs",
    packages: ['poppler-utils', 'gdal-bin'],
    find: findMapTools,
  },
  {
    words: 'xmllint',
    packages: ['libxml2-utils'],
    find: findXmllint,
  },
];

/**
 * Finds the browser and the database the tests need; installs them when it may. Ends in one sentence
 * when something is missing and cannot be installed.
 * @returns {Promise<System>}
 */
export const ensureSystem = async () => {
  const packages = missing().flatMap((need) => need.packages);
  if (packages.length > 0 && canInstallPackages()) {
    await installPackages(packages);
  }
  const [chromium, postgres] = [findChromium(), findPostgres()];
  if (chromium === undefined || postgres === undefined || missing().length > 0) {
    throw new StepFailed(missingSentence(missing()));
  }
  return { chromium, postgres };
};

const missing = () => NEEDS.filter((need) => need.find() === undefined);

/**
 * What is missing and how to get it, in one sentence.
 * @param {readonly { words: string, packages: readonly string[] }[]} needs
 */
export const missingSentence = (needs) =>
  `The tests need ${needs.map(({ words }) => words).join(' and ')}: on Debian 12 run ` +
  `"sudo apt-get install ${needs.flatMap(({ packages }) => packages).join(' ')}", then npm test again.`;
