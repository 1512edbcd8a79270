import type { Day } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { Printer } from 'lucide-react';
import type { FindState } from '../find-centre/address/find-state';
import { printListAddress } from './plain-addresses';

type PrintListLinkProps = {
  readonly operation: string;
  readonly crossing: string;
  /** The day that is shown; null: today. */
  readonly day: Day | null;
  /** The people that a centre is looked for; absent: nobody in particular. */
  readonly state?: FindState;
};

/** To the list of a crossing's nearest centres on one sheet; beside the page, whose map would be lost. */
export const PrintListLink = ({ operation, crossing, day, state }: PrintListLinkProps) => {
  const { t, language } = useTranslator();
  return (
    <a
      href={printListAddress({ operation, language, crossing, day }, state)}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-1.5 text-accent text-body underline underline-offset-2"
    >
      <Printer aria-hidden size={16} className="shrink-0" />
      {t('sheet.print')}
    </a>
  );
};
