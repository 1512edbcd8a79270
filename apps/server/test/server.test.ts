import { afterAll, beforeAll, describe } from 'vitest';
import { describeCommandLine } from './commands/describe-command-line';
import { describeHandOver } from './commands/describe-hand-over';
import { describeKnownAnswers } from './commands/describe-known-answers';
import { describePostgres } from './commands/describe-postgres';
import { describeRoadReports } from './commands/describe-road-reports';
import { describeRoads } from './commands/describe-roads';
import { describeCleanStop } from './faults/describe-clean-stop';
import { describeFullDisk } from './faults/describe-full-disk';
import { describeFullDiskOfSeries } from './faults/describe-full-disk-of-series';
import { describeKilledServer } from './faults/describe-killed-server';
import { describeAlertSending } from './http/describe-alert-sending';
import { describeAlerts } from './http/describe-alerts';
import { describeArabicFiles } from './http/describe-arabic-files';
import { describeAudiencesOfMaps } from './http/describe-audiences-of-maps';
import { describeBusyDesk } from './http/describe-busy-desk';
import { describeChanged } from './http/describe-changed';
import { describeDoors } from './http/describe-doors';
import { describeFlash } from './http/describe-flash';
import { describeHeaders } from './http/describe-headers';
import { describeImportByProfile } from './http/describe-import-by-profile';
import { describeImportDesk } from './http/describe-import-desk';
import { describeImportRefusals } from './http/describe-import-refusals';
import { describeImports } from './http/describe-imports';
import { describeKeptReads } from './http/describe-kept-reads';
import { describeLive } from './http/describe-live';
import { describeLogos } from './http/describe-logos';
import { describeNearest } from './http/describe-nearest';
import { describeNearestDay } from './http/describe-nearest-day';
import { describeNearestWhere } from './http/describe-nearest-where';
import { describeFrozenLogos, describeNextVersions } from './http/describe-next-versions';
import { describeOldMaps } from './http/describe-old-maps';
import { describePages } from './http/describe-pages';
import { describePapers } from './http/describe-papers';
import { describePicturesInNeed } from './http/describe-pictures-in-need';
import { describePlain } from './http/describe-plain';
import { describePlainForm } from './http/describe-plain-form';
import { describePrintRefusals } from './http/describe-print-refusals';
import { describeReads } from './http/describe-reads';
import { describeRefusals } from './http/describe-refusals';
import { describeRegister } from './http/describe-register';
import { describeScenes } from './http/describe-scenes';
import { describeSeries } from './http/describe-series';
import { describeSheet } from './http/describe-sheet';
import { describeSnapshotFiles } from './http/describe-snapshot-files';
import { describeSnapshotViews } from './http/describe-snapshot-views';
import { describeSnapshots } from './http/describe-snapshots';
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
    describeChanged(() => opened);
    describeNearestDay(() => opened);
    describeNearestWhere(() => opened);
    describePlain(() => opened);
    describePlainForm(() => opened);
    describeDoors(() => opened);
    describeSheet(() => opened);
    describeScenes(() => opened);
    describeSnapshots(() => opened);
    describeSnapshotViews(() => opened);
    describeSnapshotFiles(() => opened);
    describeArabicFiles(() => opened);
    describePapers(() => opened);
    describeSeries(() => opened);
    describeLive(() => opened);
    describePages(() => opened);
    describePicturesInNeed(() => opened);
    describeImports(() => opened);
    describeImportDesk(() => opened);
    describeBusyDesk(() => opened);
    describeImportByProfile(() => opened);
    describeImportRefusals(() => opened);
    describePrintRefusals(() => opened);
    describeAudiencesOfMaps(() => opened);
    describeRegister(() => opened);
    describeNextVersions(() => opened);
    describeFrozenLogos(() => opened);
    describeLogos(
      () => opened,
      () => dirs.fresh('logos'),
    );
    describeAlerts(() => opened);
    describeFlash(() => opened);
    describeAlertSending(() => opened);
    describeFullDiskOfSeries(
      () => opened,
      () => dirs,
    );
    // Last: it corrects a figure that others ask for.
    describeOldMaps(() => opened);
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
    describePostgres(
      () => dirs,
      () => programs,
    );
    describeRoads(
      () => dirs,
      () => programs,
    );
    describeRoadReports(
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
