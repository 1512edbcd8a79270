import type { ReportDoubt } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { doubtWords } from './report-words';

type DoubtListProps = { readonly doubts: readonly ReportDoubt[]; readonly timeZone: string };

/** What the server asks about a report before it writes it down. */
export const DoubtList = ({ doubts, timeZone }: DoubtListProps) => {
  const translator = useTranslator();
  return (
    <>
      <ul className="grid gap-1">
        {doubts.map((doubt) => {
          const words = doubtWords(doubt, translator, timeZone);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <p className="mt-1 text-ink-3 text-note">{translator.t('report.checkNote')}</p>
    </>
  );
};
