import { type OperationOverview, type Position, TRAVEL_MODES } from '@waystation/domain';
import { MOST_PEOPLE, type Need } from '@waystation/nearest';
import { Button, Segmented, Stepper, useTranslator } from '@waystation/ui';
import { LocateFixed } from 'lucide-react';
import { useCallback, useId, useMemo } from 'react';
import { useServerContact } from '../../../app/use-server-contact';
import { toggled } from '../../filter/toggled';
import { pointText } from '../address/find-state';
import type { FindModel } from '../use-find';
import { ClockNotice } from '../where/clock-notice';
import { CountryChoice } from '../where/country-choice';
import type { CountryChoices } from '../where/country-choices';
import type { FoundPoint } from '../where/found-point';
import { PickToggle } from '../where/pick-toggle';
import { placeAt } from '../where/place-at';
import { PlaceSearch } from '../where/place-search';
import { useAreaName } from '../where/use-area-name';
import { useCountryChoices } from '../where/use-country-choices';
import type { useDevicePosition } from '../where/use-device-position';
import { WhereCard } from '../where/where-card';
import { WhereNotices } from '../where/where-notices';
import { ConsulateChoice } from './consulate-choice';
import { LanguageChoice } from './language-choice';
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

type DetailsProps = QuestionPartProps & {
  readonly id: string;
  /** To correct the country that the point tells; null: it is asked for above, or there is but one. */
  readonly countries: CountryChoices | null;
};

const Details = (props: DetailsProps) => {
  const { overview, model, position, onPoint, id, countries } = props;
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
      <LanguageChoice
        centres={centres}
        chosen={state.language}
        onChange={(language) => change({ language }, 'replace')}
      />
      {countries !== null && (
        <CountryChoice choices={countries} onChoose={(country) => change({ country }, 'replace')} />
      )}
    </div>
  );
};

/** Where, how many, and what they need; folded to its gist once it is said. */
export const QuestionPart = (props: QuestionPartProps) => {
  const { overview, model, position, isOpen, onOpen, isPicking, onPick, onPoint } = props;
  const { t } = useTranslator();
  const { state, change } = model;
  const area = useAreaName(overview, state);
  const { centres, crossings, from } = model;
  const place = useMemo(() => placeAt({ centres, crossings }, from), [centres, crossings, from]);
  const countries = useCountryChoices(model);
  // A correction stays where it was made for as long as its part is open, and so does the focus.
  const isAsked =
    countries !== null && (countries.doubt !== null || (state.country !== null && !isOpen));
  const id = useId();
  const toggleNeed = useCallback(
    (pressed: Need) => change(({ need }) => ({ need: toggled(need, pressed) }), 'replace'),
    [change],
  );
  return (
    <section aria-label={t('find.question')} className="grid gap-2 px-4 pt-3 pb-2">
      <div className="flex items-stretch gap-2">
        <WhereCard
          from={from}
          area={area}
          place={place}
          accuracyMetres={accuracyOf(position, state.from)}
          question={state}
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
        check={model.where}
        isAnyway={state.anyway}
        onAnyway={() => change({ anyway: true }, 'push')}
        onPoint={(from) => onPoint({ from, area: null })}
      />
      {isAsked && (
        <CountryChoice choices={countries} onChoose={(country) => change({ country }, 'replace')} />
      )}
      <ClockNotice aheadMinutes={useServerContact().clockAheadMinutes} />
      {isOpen && <Details {...props} id={id} countries={isAsked ? null : countries} />}
      <NeedChips chosen={state.need} onToggle={toggleNeed} />
      {(state.need.includes('documents') || state.consulate.length > 0) && (
        <ConsulateChoice
          centres={model.centres}
          chosen={state.consulate}
          onChange={(consulate) => change({ consulate }, 'replace')}
        />
      )}
    </section>
  );
};
