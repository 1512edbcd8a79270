import { joinWords, qualifiedText } from '@waystation/i18n';
import type { OnwardAnswer, Tier } from '@waystation/nearest';
import { Notice, Skeleton, useTranslator } from '@waystation/ui';
import { orderedTiers, type TierRows } from '../../find-centre/answer/ordered';
import { SplitList } from '../../find-centre/answer/split-list';
import { RoadCredit } from '../../find-centre/roads/road-credit';
import { roadTo } from '../../find-centre/roads/road-to';
import { CentrePart } from '../centre-part';
import { OnwardPeopleLines } from './onward-people-lines';
import { type OnwardContext, OnwardRow } from './onward-row';
import type { Onward } from './use-onward';

/** Rows of each tier that somebody may be sent to: what one reads on a telephone. */
const ROWS: Partial<Record<Tier, number>> = { fits: 4, fitsInPart: 4, unknown: 3, standby: 3 };

type KnownOnward = Extract<Onward, { kind: 'known' }>;

/** Whether all of them find a place that is known to be free. */
const Room = ({
  onward: { found, isAsked },
  context,
}: {
  readonly onward: KnownOnward;
  readonly context: OnwardContext;
}) => {
  const { t, formats } = useTranslator();
  const { room, answer } = found;
  switch (room.kind) {
    case 'one':
      return null;
    case 'split':
      return (
        <div className="mt-2 rounded-sm bg-accent-soft px-3 py-2 text-body">
          <SplitList answer={answer} context={context} />
        </div>
      );
    case 'perhaps':
    case 'many':
      return <p className="mt-2 font-semibold text-body">{t(`onward.room.${room.kind}`)}</p>;
    case 'short': {
      const { centres, free } = room;
      // Where nobody said how many people it is for, none of them is counted.
      if (found.people.kind !== 'present' && !isAsked) {
        return <p className="mt-2 font-semibold text-body">{t('onward.room.none')}</p>;
      }
      const people = qualifiedText(formats.number(room.people), room.qualifier, t);
      return (
        <p className="mt-2 font-semibold text-body">
          {centres === 0
            ? t('onward.room.shortNone', { people })
            : t('onward.room.short', { centres, free, people })}
        </p>
      );
    }
    default:
      return room satisfies never;
  }
};

type RowsProps = {
  readonly part: TierRows;
  readonly found: OnwardAnswer;
  readonly context: OnwardContext;
};

const Rows = ({ part: { tier, rows, count }, found, context }: RowsProps) => {
  const { t } = useTranslator();
  const shown = rows.slice(0, ROWS[tier] ?? 0);
  const left = count - shown.length;
  return (
    <section>
      <h3 className="mt-3 text-ink-2 text-label">
        {t('find.tierCount', { tier: t(`find.tier.${tier}`), count })}
      </h3>
      {tier === 'unknown' && <Notice tone="warn">{t('find.tierNote.unknown')}</Notice>}
      <ol>
        {shown.map((centre) => (
          <OnwardRow
            key={centre.id}
            centre={centre}
            missing={found.missing.get(centre.id) ?? []}
            context={context}
          />
        ))}
      </ol>
      {left > 0 && <p className="text-ink-2 text-note">{t('find.notShown', { count: left })}</p>}
    </section>
  );
};

type OnwardPartProps = {
  readonly onward: Onward;
  readonly addressOf: (id: string) => string;
  readonly moment: Date;
  readonly timeZone: string;
};

const Known = ({
  onward,
  ...props
}: Omit<OnwardPartProps, 'onward'> & { readonly onward: KnownOnward }) => {
  const { t, language } = useTranslator();
  const { found, roads, isAsked, isVague } = onward;
  const { answer } = found;
  const context: OnwardContext = {
    ...props,
    asked: answer.question.languages,
    roadTo: (id) => roadTo(roads, id),
  };
  const parts = orderedTiers(answer, 'best');
  const others = parts
    .filter(({ tier }) => ROWS[tier] === undefined)
    .map(({ tier, count }) => t('find.tierCount', { tier: t(`find.tier.${tier}`), count }));
  const { moment, timeZone } = props;
  return (
    <>
      <OnwardPeopleLines found={found} isAsked={isAsked} moment={moment} timeZone={timeZone} />
      {isVague && <p className="text-note text-warn">{t('onward.vague')}</p>}
      <Room onward={onward} context={context} />
      {parts.length === 0 && <p className="text-ink-2 text-note">{t('onward.alone')}</p>}
      {parts
        .filter(({ tier }) => ROWS[tier] !== undefined)
        .map((part) => (
          <Rows key={part.tier} part={part} found={found} context={context} />
        ))}
      {others.length > 0 && (
        <p className="mt-2 text-ink-2 text-note">
          {t('onward.alsoKnown', { list: joinWords(others, language) })}
        </p>
      )}
      <RoadCredit centres={answer.centres} />
    </>
  );
};

/** The next best centres for everybody who is present, if this one closes: by places, and what is not known apart. */
export const OnwardPart = ({ onward, ...props }: OnwardPartProps) => {
  const { t } = useTranslator();
  return (
    <CentrePart title={t('onward.title')}>
      {onward.kind === 'awaited' && (
        <Skeleton label={t('state.loadingWhat', { what: t('find.answer') })} lines={4} />
      )}
      {onward.kind === 'whereUnknown' && (
        <p className="text-body text-ink-2">{t('onward.whereUnknown')}</p>
      )}
      {onward.kind === 'known' && <Known onward={onward} {...props} />}
    </CentrePart>
  );
};
