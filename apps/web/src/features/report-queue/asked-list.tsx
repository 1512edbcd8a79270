import { useTranslator } from '@waystation/ui';
import { askedWords } from './kinds/kept-words';
import type { QueueDoubts } from './kinds/report-kind';

type AskedListProps = { readonly asked: QueueDoubts; readonly timeZone: string };

/** What the server asks about a report before it writes it down. */
export const AskedList = ({ asked, timeZone }: AskedListProps) => {
  const translator = useTranslator();
  return (
    <>
      <ul className="grid gap-1">
        {askedWords(asked, translator, timeZone).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="mt-1 text-ink-3 text-note">{translator.t('report.checkNote')}</p>
    </>
  );
};
