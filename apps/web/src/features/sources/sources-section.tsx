import { useQuery } from '@tanstack/react-query';
import type { Counted, FigureSources, Subject } from '@waystation/domain';
import { spreadText } from '@waystation/layers';
import { PanelSection, useTranslator } from '@waystation/ui';
import { type MapView, utcDayOf } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';
import type { SourcesAsked } from '../../api/source-queries';
import { useOperator } from '../centre-report/use-operator';
import { OperatorPart } from '../register/operator-part';
import { AgreeForm } from './agree-form';
import { AgreedLog, AgreedNow } from './agreed-part';
import { SourceSides } from './source-sides';

type SourcesSectionProps = {
  readonly view: Pick<MapView, 'operation' | 'moment' | 'people'>;
  readonly subject: Subject;
  readonly column: Counted;
  /** The series that the map shows. */
  readonly onMap: string;
};

/** One source that nobody agreed on is the figure above, and needs no list of its own. */
const isWorthTelling = ({ sides, log }: FigureSources): boolean =>
  sides.length > 1 || log.length > 0;

/**
 * The sources of a figure side by side with the planning figure that was agreed, who agreed and why;
 * for the holder of the token with the form for one. Nothing is added or averaged, and what the map
 * shows stays the figure of its own series (decision 066).
 */
export const SourcesSection = ({ view, subject, column, onMap }: SourcesSectionProps) => {
  const words = useTranslator();
  const { t } = words;
  const { code } = view.operation;
  const { group, unit, measure } = column;
  // What was agreed since the newest data holds today, not on the day of that data.
  const day = utcDayOf(view.moment);
  const asked: SourcesAsked = { subject, group, unit, measure, asOf: day };
  const open = useQuery(operationQueries(code).figureSources(asked));
  const operator = useOperator<FigureSources>(code, {
    keeps: false,
    key: ['figureSources', JSON.stringify(asked)],
    read: (api, signal) => api.figure.sources.query({ operation: code, ...asked }, { signal }),
  });
  const told = operator.api === null ? undefined : operator.told;
  const sources = told ?? open.data;
  if (sources === undefined || !isWorthTelling(sources)) {
    return null;
  }
  return (
    <PanelSection title={t('sources.title')} aside={t('sources.titleNote')}>
      <AgreedNow sources={sources} />
      {sources.sides.length > 1 && (
        <p className="text-ink-2 text-note">{spreadText(sources.spread, words)}</p>
      )}
      <SourceSides sources={sources} onMap={onMap} />
      {view.people !== null && <p className="text-note text-warn">{t('people.panelOfEveryone')}</p>}
      <AgreedLog sources={sources} />
      <details className="print:hidden">
        <summary className="w-fit cursor-pointer py-1 text-ink-2 text-label pointer-coarse:py-3">
          {t('sources.agree')}
        </summary>
        <div className="grid gap-2 py-1">
          {operator.api !== null && told !== undefined && (
            <AgreeForm
              key={JSON.stringify(asked)}
              operation={code}
              sources={told}
              day={day}
              api={operator.api}
            />
          )}
          <OperatorPart operator={operator} label={t('sources.enter')} />
        </div>
      </details>
    </PanelSection>
  );
};
