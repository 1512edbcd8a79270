import { afterAll, beforeAll, describe } from 'vitest';
import { describeCommandLine } from './commands/describe-command-line';
import { describeHandOver } from './commands/describe-hand-over';
import { describeKnownAnswers } from './commands/describe-known-answers';
import { describeRoads } from './commands/describe-roads';
import { describeCleanStop } from './faults/describe-clean-stop';
import { describeFullDisk } from './faults/describe-full-disk';
import { describeKilledServer } from './faults/describe-killed-server';
import { describeHeaders } from './http/describe-headers';
import { describeImportRefusals } from './http/describe-import-refusals';
import { describeImports } from './http/describe-imports';
import { describeKeptReads } from './http/describe-kept-reads';
import { describeNearest } from './http/describe-nearest';
import { describePages } from './http/describe-pages';
import { describePicturesInNeed } from './http/describe-pictures-in-need';
import { describeReads } from './http/describe-reads';
import { describeRefusals } from './http/describe-refusals';
import { createDataDirs, type DataDirs } from './support/data-dirs';
import { openTestApp, type TestApp } from './support/open-test-app';
import { bundlePrograms, type Programs } from './support/programs';

// One file, one process, one database at a time: each takes about 1 GB.
describe('the server', () => {
  let dirs: DataDirs;
  beforeAll(async () => {
    dirs = await createDataDirs();
  });
  afterAll(() => dirs.remove());

  describe('app', () => {
    let opened: TestApp;
    beforeAll(async () => {
      opened = await openTestApp(dirs.prepared('app'));
    });
    afterAll(() => opened.close());

    describeReads(() => opened);
    describeKeptReads(() => opened);
    describeRefusals(() => opened);
    describeHeaders(() => opened);
    describeNearest(() => opened);
    describePages(() => opened);
    describePicturesInNeed(() => opened);
    describeImports(() => opened);
    describeImportRefusals(() => opened);
  });

  describe('programs', () => {
    let programs: Programs;
    beforeAll(async () => {
      programs = await bundlePrograms();
    });
    afterAll(() => programs.remove());

    describeCommandLine(
      () => dirs,
      () => programs,
    );
    describeHandOver(
      () => dirs,
      () => programs,
    );
    describeKnownAnswers(
      () => dirs,
      () => programs,
    );
    describeRoads(
      () => dirs,
      () => programs,
    );
    describeCleanStop(
      () => dirs,
      () => programs,
    );
    describeKilledServer(
      () => dirs,
      () => programs,
    );
  });

  describeFullDisk(() => dirs);
});
