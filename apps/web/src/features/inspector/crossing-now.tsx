import { type Crossing, crossingAt } from '@waystation/domain';
import { NoticeChip, PanelSection, Tag, type Tone, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { History } from 'lucide-react';
import { FactsList } from './facts-list';
import type { LabelOfSource } from './label-of-source';

type CrossingNowProps = {
  readonly crossing: Crossing;
  readonly view: MapView;
  readonly labelOfSource: LabelOfSource;
};

const TONES = {
  open: 'ok',
  restricted: 'warn',
  closed: 'crit',
  unknown: 'neutral',
} as const satisfies Record<Crossing['statusLog'][number]['status'], Tone>;

/** Whether people may pass at the moment shown, since when that is known, who may, and from whom. */
export const CrossingNow = ({ crossing, view, labelOfSource }: CrossingNowProps) => {
  const { t, formats } = useTranslator();
  const { status, entry, freshness } = crossingAt(
    crossing,
    view.moment,
    view.operation.staleness.crossings,
  );
  return (
    <PanelSection>
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={TONES[status]}>{t(`crossingStatus.${status}`)}</Tag>
        {entry && <span className="text-note">{formats.date(entry.at)}</span>}
        {freshness !== null && freshness !== 'fresh' && (
          <NoticeChip icon={History} isInline>
            {t(`stale.${freshness}`)}
          </NoticeChip>
        )}
      </p>
      {entry === null && <p className="mt-1.5 text-ink-2 text-note">{t('crossing.noStatusYet')}</p>}
      <div className="mt-2">
        <FactsList
          facts={[
            { id: 'who', label: t('crossing.whoMayPass'), value: crossing.whoMayPass },
            { id: 'hours', label: t('crossing.hours'), value: crossing.hours },
            {
              id: 'source',
              label: t('passport.source'),
              value: labelOfSource(entry?.source ?? crossing.place.source),
            },
          ]}
        />
      </div>
    </PanelSection>
  );
};
