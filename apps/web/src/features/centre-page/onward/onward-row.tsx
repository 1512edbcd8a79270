import {
  isStatusDisputed,
  type RankedCentre,
  type Reason,
  reasonWords,
  statusAgeWords,
} from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { BorderLine } from '../../find-centre/answer/border-line';
import type { RowContext } from '../../find-centre/answer/centre-row';
import { ClosedWay } from '../../find-centre/answer/closed-way';
import { CountAge } from '../../find-centre/answer/count-age';
import { FreeNumber } from '../../find-centre/answer/free-number';
import { RankMark } from '../../find-centre/answer/rank-mark';
import { StatusTag } from '../../find-centre/answer/status-tag';
import { toldReasons } from '../../find-centre/answer/told-reasons';
import { TravelLine } from '../../find-centre/answer/travel-line';

/** What the rows of the next centres are told by. */
export type OnwardContext = Pick<
  RowContext,
  'moment' | 'timeZone' | 'asked' | 'roadTo' | 'addressOf'
>;

type OnwardRowProps = {
  readonly centre: RankedCentre;
  /** What people have where they are and are not known to have there. */
  readonly missing: readonly Reason[];
  readonly context: OnwardContext;
};

/** One centre to go on to: whether it is open, what is free and how old that is, how far, and what is in doubt. */
export const OnwardRow = ({ centre, missing, context }: OnwardRowProps) => {
  const words = useTranslator();
  const { moment, timeZone, asked } = context;
  const isDisputed = isStatusDisputed(centre);
  const statusAge = statusAgeWords(centre, context, words);
  const told = reasonWords([...toldReasons(centre), ...missing], asked, words);
  return (
    <li className="flex gap-3 border-line border-b py-2 last:border-b-0">
      <RankMark tier={centre.tier} rank={centre.rank} />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <div className="flex items-start justify-between gap-x-3">
          <div className="flex min-w-0 flex-wrap items-center gap-x-2">
            <Link
              href={context.addressOf(centre.id)}
              className="touch-target font-semibold text-accent underline-offset-2 hover:underline"
            >
              <bdi>{words.formats.name(centre.names) ?? centre.id}</bdi>
            </Link>
            <StatusTag status={centre.status} isDisputed={isDisputed} />
            {statusAge !== null && (
              <span className="font-semibold text-note text-warn">{statusAge}</span>
            )}
          </div>
          <span className="shrink-0 whitespace-nowrap leading-tight">
            <FreeNumber centre={centre} isStatusDisputed={isDisputed} />
          </span>
        </div>
        <TravelLine centre={centre} road={context.roadTo(centre.id)}>
          <CountAge places={centre.places} moment={moment} timeZone={timeZone} />
        </TravelLine>
        <ClosedWay centre={centre} timeZone={timeZone} />
        <span className="text-ink-2 text-note empty:hidden">
          <BorderLine border={centre.border} />
        </span>
        {told !== '' && <p className="text-ink-2 text-note">{told}</p>}
      </div>
    </li>
  );
};
