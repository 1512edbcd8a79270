import { type KnownCentre, type RankedCentre, reasonWords } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { ConflictNotice } from '../centre-report/conflict-notice';
import { OutlookNote } from '../centre-report/outlook-note';
import { BorderLine } from '../find-centre/answer/border-line';
import { ClosedWay } from '../find-centre/answer/closed-way';
import { toldReasons } from '../find-centre/answer/told-reasons';
import { TravelLine } from '../find-centre/answer/travel-line';
import { RoadCredit } from '../find-centre/roads/road-credit';
import { roadTo } from '../find-centre/roads/road-to';
import type { Roads } from '../find-centre/roads/use-roads';
import { WaitingNotes } from '../report-queue/waiting-notes';
import { CentreFacts } from './centre-facts';
import { CentrePart } from './centre-part';
import { FreePlaces } from './free-places';
import { OnwardPart } from './onward/onward-part';
import type { Onward } from './onward/use-onward';
import { ServiceList } from './service-list';

type CentreAccountProps = {
  readonly operation: string;
  readonly known: KnownCentre;
  /** The centre in the answer to the reader's question; null: nothing was asked. */
  readonly ranked: RankedCentre | null;
  readonly roads: Roads;
  /** Where those who are present could go if it closes. */
  readonly onward: Onward;
  readonly addressOf: (id: string) => string;
  readonly asked: readonly string[];
  readonly moment: Date;
  readonly timeZone: string;
  /** Where it is, where no map stands beside the page; null: one does. */
  readonly map: ReactNode;
};

const Way = ({
  ranked,
  roads,
  asked,
  timeZone,
}: Pick<CentreAccountProps, 'roads' | 'asked' | 'timeZone'> & {
  readonly ranked: RankedCentre;
}) => {
  const words = useTranslator();
  const { t } = words;
  const told = reasonWords(toldReasons(ranked), asked, words);
  return (
    <CentrePart title={t('find.way')}>
      <div className="grid gap-1 text-ink-2 text-note">
        <TravelLine centre={ranked} road={roadTo(roads, ranked.id)} />
        <ClosedWay centre={ranked} timeZone={timeZone} />
        {ranked.border.kind === 'none' ? (
          <span>{t('find.noBorder')}</span>
        ) : (
          <BorderLine border={ranked.border} />
        )}
        {told !== '' && <p>{told}</p>}
        {roads.kind === 'none' && <p>{t(`find.roads.none.${roads.why}`)}</p>}
        <RoadCredit centres={[ranked]} />
      </div>
    </CentrePart>
  );
};

/** All that is known of a centre at the moment: places, way, services, and what else to know. */
export const CentreAccount = (props: CentreAccountProps) => {
  const { operation, known, ranked, roads, onward, addressOf, asked, moment, timeZone, map } =
    props;
  const { t } = useTranslator();
  const { centre, at } = known;
  return (
    <>
      <CentrePart title={t('centre.freePlaces')}>
        <FreePlaces centre={centre} at={at} moment={moment} timeZone={timeZone} />
        <ConflictNotice at={at} />
        <WaitingNotes operation={operation} centre={centre.place.id} places={at.places} />
      </CentrePart>
      <CentrePart title={t('outlook.title')}>
        <OutlookNote centre={centre} at={at} moment={moment} />
      </CentrePart>
      {ranked !== null && <Way ranked={ranked} roads={roads} asked={asked} timeZone={timeZone} />}
      {map}
      <OnwardPart onward={onward} addressOf={addressOf} moment={moment} timeZone={timeZone} />
      <CentrePart title={t('centre.services')}>
        <ServiceList centre={centre} />
      </CentrePart>
      <CentrePart title={t('find.details')}>
        <CentreFacts centre={centre} />
      </CentrePart>
    </>
  );
};
