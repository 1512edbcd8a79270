import { useLocation } from '@tanstack/react-router';
import { useTranslator } from '@waystation/ui';
import { CloudUpload } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../app/use-search-text';
import { addressOf, pageIn } from '../shell/page-in';
import { queueSummary, summaryWords } from './queue-summary';
import { useNeedsToken } from './use-needs-token';
import { useReportQueue } from './use-report-queue';

/** The address of the list of reports within an operation. */
const useQueueAddress = (): string | null => {
  const { pathname } = useLocation();
  const { search } = useSearchText();
  const page = pageIn(pathname);
  return page === null ? null : addressOf(page.operation, 'waiting', search);
};

/** Across the top of every page while reports wait on this device or need their writer, with the way to them. */
export const QueueNotice = () => {
  const translator = useTranslator();
  const { pathname } = useLocation();
  const address = useQueueAddress();
  const { embed } = useSearchText().search;
  const { waiting, asking } = queueSummary(useReportQueue());
  const needsToken = useNeedsToken();
  const isElsewhere = embed !== undefined || pathname.endsWith('/waiting');
  if (waiting + asking === 0 || address === null || isElsewhere) {
    return null;
  }
  return (
    <div
      role="status"
      className="flex items-center gap-2 border-line border-b bg-warn-soft px-4 py-1.5 text-body text-ink"
    >
      <CloudUpload aria-hidden size={16} className="shrink-0 text-warn" />
      <span className="flex-1">
        {summaryWords({ waiting, asking, sent: 0 }, translator, needsToken)}
      </span>
      <Link
        href={address}
        className="touch-target rounded-sm font-semibold text-accent underline underline-offset-2"
      >
        {translator.t(needsToken && waiting > 0 ? 'queue.typeToken' : 'queue.open')}
      </Link>
    </div>
  );
};

/** On a phone, behind "More": what became of the reports of this device; nothing where there are none. */
export const QueueLine = () => {
  const translator = useTranslator();
  const address = useQueueAddress();
  const said = summaryWords(queueSummary(useReportQueue()), translator, useNeedsToken());
  return said === '' || address === null ? null : (
    <section className="grid justify-items-start gap-1.5 border-line border-b py-3">
      <h3 className="text-ink-2 text-label">{translator.t('queue.title')}</h3>
      <p className="text-body">{said}</p>
      <Link
        href={address}
        className="inline-flex min-h-11 items-center text-accent text-body underline underline-offset-2"
      >
        {translator.t('queue.open')}
      </Link>
    </section>
  );
};
