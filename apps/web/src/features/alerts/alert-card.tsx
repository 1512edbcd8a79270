import type { AlertRuleView, AlertView, OperationOverview } from '@waystation/domain';
import { alertConditionParts, knownBetweenText } from '@waystation/i18n';
import { Tag, type Tone, useTranslator } from '@waystation/ui';
import type { OperatorApi } from '../../api/operator-api';
import { AlertActions } from './alert-actions';
import { AlertSteps } from './alert-steps';
import { subjectText } from './alert-words';
import { Dated } from './dated';

type AlertCardProps = {
  readonly overview: OperationOverview;
  readonly alert: AlertView;
  readonly rule: AlertRuleView;
  readonly api: OperatorApi | null;
};

/** How much an alert asks of its readers; the word stands beside the colour. */
const TONES = {
  minor: 'neutral',
  moderate: 'warn',
  severe: 'crit',
  extreme: 'crit',
} as const satisfies Record<AlertRuleView['severity'], Tone>;

const SEPARATOR = ' · ';

/** One alert: where, what, by which figure, and what people did with it. */
export const AlertCard = ({ overview, alert, rule, api }: AlertCardProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
  const { operation, indicators } = overview;
  const { place, figure, before, handling, holds } = alert;
  return (
    <li className="grid gap-1.5 border-line border-b py-3">
      <h3 className="font-semibold text-section">
        <bdi>{formats.name(place.names) ?? place.id}</bdi>
        {': '}
        <bdi>{rule.name}</bdi>
      </h3>
      <p className="flex flex-wrap gap-1.5">
        <Tag tone={TONES[rule.severity]}>{t(`alerts.severity.${rule.severity}`)}</Tag>
        <Tag tone={holds ? 'accent' : 'neutral'}>{t(holds ? 'alerts.holds' : 'alerts.over')}</Tag>
        <Tag>{t(`alerts.handling.${handling}`)}</Tag>
      </p>
      <p className="text-body">
        {subjectText(rule, indicators, translator)}
        {figure !== null && (
          <>
            {': '}
            <bdi className="font-semibold">{knownBetweenText(figure, translator)}</bdi>
          </>
        )}
        {before !== null && (
          <> {t('alerts.before', { value: knownBetweenText(before, translator) })}</>
        )}
      </p>
      <p className="text-ink-2 text-note">
        {t('alerts.rule', { rule: alertConditionParts(rule.when, translator).join(SEPARATOR) })}
      </p>
      <p className="text-ink-2 text-note">
        {t(figure === null ? 'alerts.silentSince' : 'alerts.figureOf')}{' '}
        <Dated at={figure === null ? alert.since : alert.firedAt} operation={operation} />
      </p>
      <AlertSteps operation={operation} alert={alert} />
      {api !== null && handling !== 'closed' && (
        <AlertActions operation={operation} alert={alert} api={api} />
      )}
    </li>
  );
};
