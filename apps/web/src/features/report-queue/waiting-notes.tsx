import { type CentreReport, freePlaces, type PlacesKnown } from '@waystation/domain';
import { Notice, useTranslator } from '@waystation/ui';
import { useNow } from '../../app/use-now';
import { freeText } from '../inspector/free-text';
import { placesAfter } from './at-after';
import { saidWords } from './said-words';
import { unsentOf } from './unsent-of';
import { useReportQueue } from './use-report-queue';

const MINUTE_MS = 60_000;

type WaitingNotesProps = {
  readonly operation: string;
  readonly centre: string;
  /** What the figures beside the notes are made of; left out where none are. */
  readonly places?: PlacesKnown;
};

const saysPlaces = ({ present, capacity, blocked }: CentreReport): boolean =>
  [present, capacity, blocked].some((part) => part !== undefined);

/**
 * What this device has to say of a centre and has not sent yet, beside the figures and never in them:
 * nobody else sees it. Nothing where nothing waits.
 */
export const WaitingNotes = ({ operation, centre, places }: WaitingNotesProps) => {
  const translator = useTranslator();
  const { t, age } = translator;
  const now = useNow(MINUTE_MS);
  const unsent = unsentOf(useReportQueue().entries, { operation, centre });
  const reports = unsent.map(({ kept }) => kept.report);
  const free = reports.some(saysPlaces) && places && freePlaces(placesAfter(places, reports));
  return (
    <>
      {unsent.map(({ key, kept: { report, timeZone } }) => (
        <div key={key} className="mt-1.5 rounded-md bg-warn-soft px-2.5 py-1.5">
          <Notice tone="warn">
            {t('queue.yours', {
              age: age(new Date(report.at), now, timeZone),
              what: saidWords(report, translator),
            })}
          </Notice>
        </div>
      ))}
      {free && free.kind !== 'unknown' && (
        <p className="mt-1 text-note text-warn">
          {t('queue.freeWith', { free: freeText(free, translator) })}
        </p>
      )}
    </>
  );
};
