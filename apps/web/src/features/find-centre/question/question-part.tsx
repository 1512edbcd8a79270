import { type OperationOverview, type Position, TRAVEL_MODES } from '@waystation/domain';
import { MOST_PEOPLE } from '@waystation/nearest';
import { Button, Segmented, Stepper, useTranslator } from '@waystation/ui';
import { LocateFixed } from 'lucide-react';
import { useId } from 'react';
import { useServerContact } from '../../../app/use-server-contact';
import { pointText } from '../address/find-state';
import type { FindModel } from '../use-find';
import { ClockNotice } from '../where/clock-notice';
import type { FoundPoint } from '../where/found-point';
import { PickToggle } from '../where/pick-toggle';
import { PlaceSearch } from '../where/place-search';
import { useAreaName } from '../where/use-area-name';
import type { useDevicePosition } from '../where/use-device-position';
import { WhereCard } from '../where/where-card';
import { WhereNotices } from '../where/where-notices';
import { MoreNeeds } from './more-needs';
import { NeedChips } from './need-chips';

type QuestionPartProps = {
  readonly overview: OperationOverview;
  readonly model: FindModel;
  readonly position: ReturnType<typeof useDevicePosition>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Whether the next press on the map says where the people are. */
  readonly isPicking: boolean;
  readonly onPick: (isPicking: boolean) => void;
  readonly onPoint: (point: FoundPoint) => void;
};

/** How surely the device knows the point that the address has; null: it is another's. */
const accuracyOf = (
  { device }: QuestionPartProps['position'],
  from: Position | null,
): number | null =>
  device.kind === 'known' && from !== null && pointText(device.position) === pointText(from)
    ? device.accuracyMetres
    : null;

const Details = (props: QuestionPartProps & { readonly id: string }) => {
  const { overview, model, position, onPoint, id } = props;
  const { t } = useTranslator();
  const { state, change, centres, crossings } = model;
  return (
    <div id={id} className="grid gap-2.5">
      <PlaceSearch
        overview={overview}
        view={model.view}
        centres={centres}
        crossings={crossings}
        onPoint={onPoint}
      />
      <Button
        icon={LocateFixed}
        isDisabled={position.device.kind === 'asking'}
        onPress={() => position.ask((known) => onPoint({ from: known.position, area: null }))}
      >
        {t('find.useDevice')}
      </Button>
      <Stepper
        label={t('find.people')}
        value={state.people}
        minValue={1}
        maxValue={MOST_PEOPLE}
        fewerLabel={t('find.fewer')}
        moreLabel={t('find.more')}
        onChange={(people) => change({ people }, 'replace')}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-body">{t('find.mode')}</span>
        <Segmented
          label={t('find.mode')}
          segments={TRAVEL_MODES.map((id) => ({ id, label: t(`travelMode.${id}`) }))}
          value={state.mode}
          onChange={(mode) => change({ mode }, 'replace')}
        />
      </div>
      <MoreNeeds centres={centres} state={state} onChange={(to) => change(to, 'replace')} />
    </div>
  );
};

/** Where, how many, and what they need; folded to its gist once it is said. */
export const QuestionPart = (props: QuestionPartProps) => {
  const { overview, model, position, isOpen, onOpen, isPicking, onPick, onPoint } = props;
  const { t } = useTranslator();
  const { state, change } = model;
  const area = useAreaName(overview, state);
  const id = useId();
  return (
    <section aria-label={t('find.question')} className="grid gap-2 px-4 pt-3 pb-2">
      <div className="flex items-stretch gap-2">
        <WhereCard
          from={state.from}
          area={area}
          accuracyMetres={accuracyOf(position, state.from)}
          people={state.people}
          needs={state.need}
          countries={overview.operation.countries}
          isOpen={isOpen}
          controls={id}
          onPress={() => onOpen(!isOpen)}
        />
        <PickToggle isPicking={isPicking} onPick={onPick} />
      </div>
      <WhereNotices
        device={position.device}
        from={state.from}
        area={area}
        bbox={overview.bbox}
        ground={model.ground}
        onPoint={(from) => onPoint({ from, area: null })}
      />
      <ClockNotice aheadMinutes={useServerContact().clockAheadMinutes} />
      {isOpen && <Details {...props} id={id} />}
      <NeedChips chosen={state.need} onChange={(need) => change({ need }, 'replace')} />
    </section>
  );
};
