import type { Passport } from '@waystation/domain';
import { Figure, PanelSection, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { shortPassport } from '../inspector/passport-cells';
import { PassportFigure } from '../inspector/passport-figure';
import { AbsentNote } from './absent-note';
import { LargestList } from './largest-list';
import { sumText } from './sum-text';
import type { DrawnSummary } from './summary-of';

/** What is told of the areas inside. */
export type AreasPartProps = {
  readonly summary: DrawnSummary;
  /** Of the figures of areas; null: nothing was reported. */
  readonly passport: Passport | null;
  /** What the numbers of areas count. */
  readonly what: string;
  /** What several areas are called. */
  readonly areas: string;
  /** The areas of the only class that the legend leaves; null: all. */
  readonly isolated: ReadonlySet<string> | null;
  /** Whether areas are told by their label points. */
  readonly isByPoint: boolean;
  readonly onSelect: (sel: SelectionState) => void;
};

/** The sum over the areas inside with its passport, and the largest of them; or that there are none to sum. */
export const AreasPart = (props: AreasPartProps) => {
  const { summary, passport, what, areas, isolated, isByPoint, onSelect } = props;
  const translator = useTranslator();
  const { t, formats } = translator;
  const counted = summary.areas;
  if (isByPoint && counted.things === 0) {
    return (
      <PanelSection title={what}>
        <p className="text-ink-2 text-note">{t('within.noAreas', { areas })}</p>
      </PanelSection>
    );
  }
  return (
    <PanelSection>
      <Figure
        label={what}
        value={sumText(counted, { t, formats })}
        isAbsent={counted.people === null}
        note={t('within.areasOf', { count: counted.things, areas })}
      />
      {passport && <PassportFigure passport={passport} />}
      <AbsentNote counted={counted} />
      <div className="mt-2">
        <LargestList
          kind="area"
          title={what}
          notes={passport === null ? [] : [shortPassport(passport, translator)]}
          onSelect={onSelect}
          rows={counted.rows.map(({ pcode, names, value }) => ({
            id: pcode,
            name: formats.name(names) ?? pcode,
            value,
            isOutlined: isolated !== null && !isolated.has(pcode),
          }))}
        />
      </div>
      {isolated !== null && (
        <p className="mt-1.5 text-note text-warn">{t('within.onlyClass', { areas })}</p>
      )}
      {isByPoint && (
        <p className="mt-1.5 text-ink-3 text-note">{t('within.byLabelPoint', { areas })}</p>
      )}
    </PanelSection>
  );
};
