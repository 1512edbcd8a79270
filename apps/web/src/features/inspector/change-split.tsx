import type { ProfileChange } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { type BarPart, Notice, StackedBar, useTranslator } from '@waystation/ui';
import { ChangeRow } from './change-row';
import { CHANGE_WORDS, whyNoChange } from './change-words';

type ChangeSplitProps = { readonly change: ProfileChange };

type Compared = { readonly before: number; readonly after: number };

type ComparedProps = ChangeSplitProps & { readonly compared: Compared };

const comparedIn = ({ before, after }: ProfileChange): Compared | null =>
  before === null || after === null ? null : { before, after };

const ComparedRows = ({ change, compared }: ComparedProps) => {
  const { t, formats } = useTranslator();
  const words = CHANGE_WORDS[change.of];
  const { before, after } = compared;
  const difference = after - before;
  return (
    <>
      {words.parts !== null && (
        <ChangeRow
          look="muted"
          label={t(words.parts, { count: change.comparable })}
          value={t('change.fromTo', {
            before: formats.number(before),
            after: formats.number(after),
          })}
        />
      )}
      <ChangeRow
        look={difference > 0 ? 'solid' : null}
        label={t(change.newPlaces.subjects > 0 ? 'change.same' : words.same)}
        value={formats.change(difference)}
        aside={before > 0 ? formats.percentChange(difference / before) : undefined}
      />
    </>
  );
};

const CoverageRows = ({ change }: ChangeSplitProps) => {
  const { t, formats } = useTranslator();
  const { newlyCovered, noLongerCovered } = change;
  const words = CHANGE_WORDS[change.of];
  return (
    <>
      {newlyCovered.subjects > 0 && (
        <ChangeRow
          look={change.comparable > 0 ? 'hatched' : null}
          label={t(words.newlyCovered, { count: newlyCovered.subjects })}
          value={formats.change(newlyCovered.value)}
        />
      )}
      {noLongerCovered.subjects > 0 && (
        <ChangeRow
          look={null}
          label={t(words.notReached, { count: noLongerCovered.subjects })}
          value={formats.change(-noLongerCovered.value)}
        />
      )}
    </>
  );
};

/** Places inside the compared areas that are new to the later round: beside the change, never in it. */
const NewPlacesRow = ({ change: { newPlaces } }: ChangeSplitProps) => {
  const { t, formats } = useTranslator();
  return newPlaces.subjects === 0 ? null : (
    <ChangeRow
      look="hatched"
      label={t('change.newlyCovered', { count: newPlaces.subjects })}
      value={formats.change(newPlaces.value)}
    />
  );
};

const ChangeBar = ({ change, compared }: ComparedProps) => {
  const { t, formats } = useTranslator();
  const { against, newlyCovered, newPlaces } = change;
  const { before, after } = compared;
  const parts: readonly BarPart[] = [
    { id: 'before', value: Math.min(before, after), look: 'muted' },
    { id: 'change', value: Math.max(0, after - before), look: 'solid' },
    { id: 'new', value: newlyCovered.value + newPlaces.value, look: 'hatched' },
  ];
  return (
    <StackedBar
      label={
        against.roundNumber === null
          ? t('change.titleDate', { date: formats.date(against.asOf, against.asOfPrecision) })
          : t('change.title', { round: String(against.roundNumber) })
      }
      parts={parts.filter(({ value }) => value > 0)}
    />
  );
};

/**
 * What the round before published, the change at what both rounds counted, and apart from it what
 * was newly covered; where they have nothing in common, why there is no change.
 */
export const ChangeSplit = ({ change }: ChangeSplitProps) => {
  const { t, formats } = useTranslator();
  const { against, of, published, sameMethod } = change;
  const compared = comparedIn(change);
  return (
    <div className="mt-2">
      {compared && <ChangeBar change={change} compared={compared} />}
      <ul className="mt-1 grid gap-0.5 text-label font-regular">
        <ChangeRow
          look={of === 'area' && compared !== null ? 'muted' : null}
          label={
            against.roundNumber === null
              ? formats.date(against.asOf, against.asOfPrecision)
              : t('round.name', { number: String(against.roundNumber) })
          }
          value={numberText(published, { t, formats })}
        />
        {compared && <ComparedRows change={change} compared={compared} />}
        <NewPlacesRow change={change} />
        {of !== 'area' && <CoverageRows change={change} />}
      </ul>
      {[
        { key: 'changed.looked.carriedOver' as const, count: change.carriedOver },
        { key: 'changed.looked.heldBack' as const, count: change.heldBack },
      ].map(
        ({ key, count }) =>
          count > 0 && (
            <p key={key} className="mt-1 text-note text-ink-2">
              {t(key, { count })}
            </p>
          ),
      )}
      {compared === null && <p className="mt-1 text-note text-ink-2">{t(whyNoChange(change))}</p>}
      {compared !== null && !sameMethod && <Notice tone="warn">{t('change.methodChanged')}</Notice>}
    </div>
  );
};
