import type { RankedCentre, RoadAnswer } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { Star } from 'lucide-react';
import { Link } from 'react-aria-components';
import { listOf } from '../../../app/list-of';
import { WaitingNotes } from '../../report-queue/waiting-notes';
import { closedWayWords } from '../closures/closure-words';
import { spokenLanguages } from '../question/spoken-language';
import { BorderLine } from './border-line';
import { FreeFigure } from './free-figure';
import { PlacesLine } from './places-line';
import { RankMark } from './rank-mark';
import { reasonWords } from './reason-words';
import { ServiceSigns } from './service-signs';
import { StatusTag } from './status-tag';
import { toldReasons } from './told-reasons';
import { TravelLine } from './travel-line';

/** What every row of an answer is told by. */
export type RowContext = {
  /** Whose centres these are. */
  readonly operation: string;
  readonly moment: Date;
  readonly timeZone: string;
  /** The languages of the question. */
  readonly asked: readonly string[];
  /** Whether the reader marked a centre as one of theirs. */
  readonly isStarred: (id: string) => boolean;
  /** What a road network said of the way to a centre; nothing: it was not asked. */
  readonly roadTo: (id: RankedCentre['id']) => RoadAnswer | undefined;
  /** The address of a centre's own page. */
  readonly addressOf: (id: string) => string;
};

type CentreRowProps = { readonly centre: RankedCentre; readonly context: RowContext };

/** The id of a centre's row, for the map to go to. */
export const rowId = (id: string): string => `centre-row-${id}`;

const Reasons = ({ centre, context: { asked } }: CentreRowProps) => {
  const words = useTranslator();
  const told = toldReasons(centre).map((reason) => reasonWords(reason, asked, words));
  return told.length === 0 ? null : (
    <p className="text-ink-2 text-note">{listOf([...new Set(told)], words.language)}</p>
  );
};

/** Closed roads on the way, said before all that is less urgent. */
const ClosedWay = ({ centre, context: { timeZone } }: CentreRowProps) => {
  const said = closedWayWords(centre, timeZone, useTranslator());
  return said === null ? null : <p className="font-semibold text-note text-warn">{said}</p>;
};

/** One centre of the answer: how far, whether it is open, what is free and how old that is, and why it stands here. */
export const CentreRow = ({ centre, context }: CentreRowProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const name = formats.name(centre.names) ?? centre.id;
  return (
    <li
      id={rowId(centre.id)}
      tabIndex={-1}
      className="flex gap-3 border-line border-b px-4 py-2.5 outline-none last:border-b-0 focus:bg-accent-soft"
    >
      <RankMark tier={centre.tier} rank={centre.rank} />
      <div className="grid min-w-0 flex-1 gap-1">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3">
          <div className="grid min-w-0 gap-0.5">
            <div className="flex flex-wrap items-center gap-x-2">
              <Link
                href={context.addressOf(centre.id)}
                className="touch-target font-strong text-ink text-section underline-offset-2 hover:underline"
              >
                <bdi>{name}</bdi>
              </Link>
              {context.isStarred(centre.id) && (
                <Star
                  role="img"
                  aria-label={t('star.isMine')}
                  size={14}
                  className="shrink-0 fill-current text-accent"
                />
              )}
              <StatusTag status={centre.status} />
            </div>
            <TravelLine centre={centre} road={context.roadTo(centre.id)} />
          </div>
          <FreeFigure centre={centre} moment={context.moment} timeZone={context.timeZone} />
        </div>
        <PlacesLine centre={centre} />
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-ink-2 text-note empty:hidden">
          <ServiceSigns centre={centre} />
          {centre.languages.length > 0 && <span>{spokenLanguages(centre.languages, words)}</span>}
          <BorderLine border={centre.border} />
        </div>
        <ClosedWay centre={centre} context={context} />
        <Reasons centre={centre} context={context} />
        <WaitingNotes operation={context.operation} centre={centre.id} />
      </div>
    </li>
  );
};
