import { joinWords, spokenLanguages, type Translator } from '@waystation/i18n';
import {
  isStatusDisputed,
  type RankedCentre,
  type RoadAnswer,
  reasonWords,
  statusAgeWords,
} from '@waystation/nearest';
import { classNames, useTranslator } from '@waystation/ui';
import { Star } from 'lucide-react';
import { Link } from 'react-aria-components';
import { WaitingNotes } from '../../report-queue/waiting-notes';
import { BorderLine } from './border-line';
import { ClosedWay } from './closed-way';
import { CountAge } from './count-age';
import { FreeNumber } from './free-number';
import { PlacesLine } from './places-line';
import { RankMark } from './rank-mark';
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
  /** Whether a group such as children alone is asked for, of whose places nobody counts how many are free. */
  readonly isGroupAsked: boolean;
  /** Whether the reader marked a centre as one of theirs. */
  readonly isStarred: (id: string) => boolean;
  /** What a road network said of the way to a centre; nothing: it was not asked. */
  readonly roadTo: (id: RankedCentre['id']) => RoadAnswer | undefined;
  /** The address of a centre's own page. */
  readonly addressOf: (id: string) => string;
};

type CentreRowProps = { readonly centre: RankedCentre; readonly context: RowContext };

/** What is not on the screen is neither laid out nor painted: of dozens of rows a phone shows three. */
const ONLY_IN_VIEW = '[contain-intrinsic-block-size:auto_10rem] [content-visibility:auto]';

const ROW = 'centre-row-';

/** The id of a centre's row, for the map to go to. */
export const rowId = (id: string): string => `${ROW}${id}`;

/** The centre in whose row an element is; null: it is in none. */
export const centreOfRow = (element: Element): string | null =>
  element.closest(`[id^="${ROW}"]`)?.id.slice(ROW.length) ?? null;

/**
 * How many places are too few; how many are free stands above as the number of the row. Where only the
 * least that is free is certain, nobody is sure to be too many, and both are said.
 */
const shortWords = ({ reasons }: RankedCentre, words: Translator): string | false => {
  const part = reasons.find(({ code }) => code === 'fitsInPart');
  if (part?.code !== 'fitsInPart') {
    return false;
  }
  return part.qualifier === 'exact'
    ? words.t('find.reason.short', { short: part.short })
    : reasonWords([part], [], words);
};

const Reasons = ({ centre, context: { asked } }: CentreRowProps) => {
  const words = useTranslator();
  const told = joinWords(
    [shortWords(centre, words), reasonWords(toldReasons(centre), asked, words)],
    words.language,
  );
  return told === '' ? null : <p className="text-ink-2 text-note">{told}</p>;
};

/** One centre of the answer: how far, whether it is open, what is free and how old that is, and why it stands here. */
export const CentreRow = ({ centre, context }: CentreRowProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const name = formats.name(centre.names) ?? centre.id;
  const statusAge = statusAgeWords(centre, context, words);
  const isDisputed = isStatusDisputed(centre);
  return (
    <li
      id={rowId(centre.id)}
      tabIndex={-1}
      className={classNames(
        'flex gap-3 border-line border-b px-4 py-2.5 outline-none last:border-b-0 focus:bg-accent-soft',
        ONLY_IN_VIEW,
      )}
    >
      <RankMark tier={centre.tier} rank={centre.rank} />
      <div className="grid min-w-0 flex-1 gap-1">
        <div className="grid gap-0.5">
          <div className="flex items-start justify-between gap-x-3">
            <div className="flex min-w-0 flex-wrap items-center gap-x-2">
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
              <StatusTag status={centre.status} isDisputed={isDisputed} />
              {statusAge !== null && (
                <span className="font-semibold text-note text-warn">{statusAge}</span>
              )}
            </div>
            <span className="-mb-1.5 shrink-0 whitespace-nowrap leading-tight">
              <FreeNumber centre={centre} isStatusDisputed={isDisputed} />
            </span>
          </div>
          <TravelLine centre={centre} road={context.roadTo(centre.id)}>
            <CountAge places={centre.places} moment={context.moment} timeZone={context.timeZone} />
          </TravelLine>
        </div>
        <ClosedWay centre={centre} timeZone={context.timeZone} />
        <PlacesLine centre={centre} />
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-ink-2 text-note empty:hidden">
          <ServiceSigns centre={centre} />
          {centre.languages.length > 0 && <span>{spokenLanguages(centre.languages, words)}</span>}
          <BorderLine border={centre.border} />
        </div>
        <Reasons centre={centre} context={context} />
        <WaitingNotes operation={context.operation} centre={centre.id} places={centre.places} />
      </div>
    </li>
  );
};
