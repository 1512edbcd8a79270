import {
  CONFIDENCES,
  Day,
  EVENT_UNITS,
  lastDayBegun,
  METHODS,
  POPULATION_GROUPS,
} from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { trueClock } from '../../api/true-clock';
import { ChoiceField } from '../alerts/choice-field';
import { DayField } from '../changes/day-field';
import { type CountDraft, type FlashDraft, isCountedTwice, NEW_COUNT } from './flash-draft';
import type { FlashFieldsProps } from './flash-fields';
import { FormPart } from './form-part';
import { MenuField } from './menu-field';
import { RefusalNote } from './refusal-note';
import { SaidField } from './said-field';

/** More no update can have. */
const MOST_COUNTS = 4;

const EARLIEST = Day.parse('1900-01-01');

type CountProps = {
  readonly count: CountDraft;
  readonly draft: FlashDraft;
  readonly index: number;
  readonly onChange: (changes: Partial<CountDraft>) => void;
};

const NumberFields = ({ count, onChange }: Pick<CountProps, 'count' | 'onChange'>) => {
  const { t } = useTranslator();
  return (
    <>
      <ChoiceField
        label={t('flash.value')}
        ids={['number', 'range'] as const}
        labelOf={(kind) => t(`flash.said.${kind}`)}
        value={count.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {count.kind === 'number' ? (
        <TextField
          label={t('flash.said.number')}
          value={count.value}
          onChange={(value) => onChange({ value })}
        />
      ) : (
        <div className="grid gap-3 tablet:grid-cols-2">
          <TextField
            label={t('flash.least')}
            value={count.least}
            onChange={(least) => onChange({ least })}
          />
          <TextField
            label={t('flash.most')}
            value={count.most}
            onChange={(most) => onChange({ most })}
          />
        </div>
      )}
    </>
  );
};

const CountFields = ({ count, draft, index, onChange }: CountProps) => {
  const { t } = useTranslator();
  const { asOf } = count;
  return (
    <>
      <ChoiceField
        label={t('flash.unit')}
        ids={EVENT_UNITS}
        labelOf={(unit) => t(`unit.${unit}`)}
        value={count.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <MenuField
        label={t('flash.group')}
        ids={POPULATION_GROUPS}
        labelOf={(group) => t(`group.${group}`)}
        value={count.group}
        onChange={(group) => onChange({ group })}
      />
      <NumberFields count={count} onChange={onChange} />
      <div className="justify-self-start">
        <DayField
          label={t('flash.countedOn')}
          day={asOf}
          span={{ from: draft.from ?? EARLIEST, to: lastDayBegun(trueClock.now()) }}
          onChoose={(day) => onChange({ asOf: day })}
        />
      </div>
      {asOf !== null && draft.from !== null && asOf < draft.from && (
        <p className="text-crit text-note">{t('flash.refused.countsBefore')}</p>
      )}
      <SaidField
        label={t('flash.counter')}
        value={count.source}
        onChange={(source) => onChange({ source })}
        maxLength={200}
      />
      <MenuField
        label={t('passport.method')}
        ids={METHODS}
        labelOf={(method) => t(`method.${method}`)}
        value={count.method}
        onChange={(method) => onChange({ method })}
      />
      <ChoiceField
        label={t('passport.confidence')}
        ids={CONFIDENCES}
        labelOf={(confidence) => t(`confidence.${confidence}`)}
        value={count.confidence}
        onChange={(confidence) => onChange({ confidence })}
      />
      {isCountedTwice(draft, index) && (
        <p className="text-crit text-note">{t('flash.refused.countTwice')}</p>
      )}
    </>
  );
};

/** How many, each count with its day, source, method and confidence; none: nobody knows yet. */
export const CountsPart = ({ draft, change, refusal }: FlashFieldsProps) => {
  const { t } = useTranslator();
  const { counts } = draft;
  return (
    <FormPart id="counts" title={t('flash.part.howMany')}>
      {counts.length === 0 && <p className="text-note text-warn">{t('flash.unknown')}</p>}
      {counts.map((count, index) => {
        const number = index + 1;
        return (
          <fieldset
            // Counts have no name of their own while they are being written.
            key={number}
            className="grid gap-3 border-line border-s-2 ps-3"
          >
            <legend className="text-ink-2 text-label">{t('flash.countNumber', { number })}</legend>
            <CountFields
              count={count}
              draft={draft}
              index={index}
              onChange={(changes) =>
                change({
                  counts: counts.map((one, at) => (at === index ? { ...one, ...changes } : one)),
                })
              }
            />
            <div>
              <Button onPress={() => change({ counts: counts.filter((one) => one !== count) })}>
                {t('flash.removeCount', { number })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <RefusalNote refusal={refusal} part="howMany" />
      {counts.length < MOST_COUNTS && (
        <div>
          <Button onPress={() => change({ counts: [...counts, NEW_COUNT] })}>
            {t('flash.addCount')}
          </Button>
        </div>
      )}
    </FormPart>
  );
};
