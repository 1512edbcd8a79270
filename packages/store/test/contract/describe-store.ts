import { describe, expect, it } from 'vitest';
import { describeAlertOutbox } from './describe-alert-outbox';
import { describeAlerts } from './describe-alerts';
import { describeAreas } from './describe-areas';
import { describeBoundaryFlags } from './describe-boundary-flags';
import { describeClosures } from './describe-closures';
import { describeCompleting } from './describe-completing';
import { describeFeed } from './describe-feed';
import { describeFeedOrder } from './describe-feed-order';
import { describeFigures } from './describe-figures';
import { describeFiguresBySexAge } from './describe-figures-by-sex-age';
import { describeFiguresOfRounds } from './describe-figures-of-rounds';
import { describeHistory } from './describe-history';
import { describeImportRefusals } from './describe-import-refusals';
import { describeImports } from './describe-imports';
import { describeLeftOut } from './describe-left-out';
import { describeLogs } from './describe-logs';
import { describeManyCentres } from './describe-many-centres';
import { describeMigrations } from './describe-migrations';
import { describeOperations } from './describe-operations';
import { describePlaces } from './describe-places';
import { describeRegister } from './describe-register';
import { describeReports } from './describe-reports';
import { describeReportsAmongOthers } from './describe-reports-among-others';
import { describeResidents } from './describe-residents';
import { describeRoundTotals } from './describe-round-totals';
import { describeRounds } from './describe-rounds';
import { describeTransactions } from './describe-transactions';
import { describeUnknownAreas } from './describe-unknown-areas';
import type { OpenForTest } from './open-for-test';

/** The contract of the store: what holds on every engine. */
export const describeStore = (name: string, open: OpenForTest): void => {
  describe(`store on ${name}`, () => {
    describeTransactions(open);
    describeMigrations(open);
    describeOperations(open);
    describeImports(open);
    describeLeftOut(open);
    describeCompleting(open);
    describeImportRefusals(open);
    describeHistory(open);
    describeAreas(open);
    describeResidents(open);
    describeBoundaryFlags(open);
    describeUnknownAreas(open);
    describeLogs(open);
    describeManyCentres(open);
    describePlaces(open);
    describeReports(open);
    describeReportsAmongOthers(open);
    describeClosures(open);
    describeRegister(open);
    describeAlerts(open);
    describeAlertOutbox(open);
    describeFigures(open);
    describeFiguresOfRounds(open);
    describeFiguresBySexAge(open);
    describeRoundTotals(open);
    describeRounds(open);
    describeFeed(open);
    describeFeedOrder(open);

    it('answers a ping', async () => {
      await expect(open().store.ping()).resolves.toBeUndefined();
    });
  });
};
