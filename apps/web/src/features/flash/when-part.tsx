import { Day, lastDayBegun } from '@waystation/domain';
import { Switch, useTranslator } from '@waystation/ui';
import { trueClock } from '../../api/true-clock';
import { DayField } from '../changes/day-field';
import type { FlashFieldsProps } from './flash-fields';
import { FormPart } from './form-part';
import { RefusalNote } from './refusal-note';

/** No event that is told of began before. */
const EARLIEST = Day.parse('1900-01-01');

/** When it began and ended. */
export const WhenPart = ({ draft, change, refusal }: FlashFieldsProps) => {
  const { t } = useTranslator();
  const { from, to, hasEnded } = draft;
  const latest = lastDayBegun(trueClock.now());
  return (
    <FormPart id="when" title={t('flash.part.when')}>
      <div className="justify-self-start">
        <DayField
          label={t('flash.from')}
          day={from}
          span={{ from: EARLIEST, to: latest }}
          onChoose={(day) => change({ from: day })}
        />
      </div>
      <Switch isSelected={hasEnded} onChange={(isOver) => change({ hasEnded: isOver })}>
        {t('flash.hasEnded')}
      </Switch>
      {hasEnded && (
        <div className="justify-self-start">
          <DayField
            label={t('flash.to')}
            day={to}
            span={{ from: from ?? EARLIEST, to: latest }}
            onChoose={(day) => change({ to: day })}
          />
        </div>
      )}
      <RefusalNote refusal={refusal} part="when" />
    </FormPart>
  );
};
