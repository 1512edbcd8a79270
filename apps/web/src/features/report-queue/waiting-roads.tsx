import { isolate, listOf } from '@waystation/i18n';
import { Notice, useTranslator } from '@waystation/ui';
import { useNow } from '../../app/use-now';
import { roadSaidWords } from '../road-report/road-words';
import { unsentOfRoads } from './kept-report';
import { useReportQueue } from './use-report-queue';

const MINUTE_MS = 60_000;

/**
 * What this device has to say of roads and has not sent yet, beside what is known to be closed and never
 * among it: nobody else sees it. Nothing where nothing waits.
 */
export const WaitingRoads = ({ operation }: { readonly operation: string }) => {
  const translator = useTranslator();
  const { t, age, language } = translator;
  const now = useNow(MINUTE_MS);
  const unsent = unsentOfRoads(useReportQueue().entries).filter(
    ({ kept }) => kept.operation === operation,
  );
  return unsent.map(({ key, kept: { report, road, timeZone } }) => (
    <div key={key} className="my-1.5 rounded-md bg-warn-soft px-2.5 py-1.5">
      <Notice tone="warn">
        {t('queue.yours', {
          age: age(new Date(report.at), now, timeZone),
          what: listOf([isolate(road), roadSaidWords(report, translator)], language),
        })}
      </Notice>
    </div>
  ));
};
