import { dialled, lineAddress, type RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { Phone } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { RowContext } from './centre-row';
import { CountAge } from './count-age';
import { wayText } from './way-text';

type SplitPartProps = {
  readonly people: number;
  readonly centre: RankedCentre;
  readonly context: Pick<RowContext, 'moment' | 'timeZone' | 'roadTo' | 'addressOf'>;
};

/** How many go to one centre of a split, and what whoever sends them there has to know. */
export const SplitPart = ({ people, centre, context }: SplitPartProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const { id, places, phone } = centre;
  const name = formats.name(centre.names) ?? id;
  const number = phone === null ? null : dialled(phone);
  return (
    <li className="flex items-center gap-2 border-line-2 border-t py-1.5 first:border-t-0">
      <div className="min-w-0 flex-1">
        <Link
          href={context.addressOf(id)}
          className="touch-target font-semibold text-ink underline underline-offset-2"
        >
          {t('find.split.part', { count: people, name })}
        </Link>
        <p className="text-note">{wayText(centre, context.roadTo(id), words)}</p>
        <CountAge places={places} moment={context.moment} timeZone={context.timeZone} />
      </div>
      {number !== null && (
        <a
          href={lineAddress('tel', number)}
          aria-label={t('find.callCentre', { name })}
          className="grid size-11 shrink-0 place-items-center rounded-lg border border-line-2 bg-surface text-accent"
        >
          <Phone aria-hidden size={18} />
        </a>
      )}
    </li>
  );
};
