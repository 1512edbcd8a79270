import type { OperationOverview } from '@waystation/domain';
import { EmptyState, ErrorState, Segmented, Skeleton, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { OperatorPart } from '../register/operator-part';
import { ColumnPage } from '../shell/column-page';
import { AlertCard } from './alert-card';
import { RulesPart } from './rules-part';
import { TargetsPart } from './targets-part';
import { type Alerts, useAlerts } from './use-alerts';

type AlertsScreenProps = { readonly overview: OperationOverview };

type Shown = 'current' | 'all';

type FoundProps = {
  readonly overview: OperationOverview;
  readonly alerts: Alerts;
  readonly shown: Shown;
};

/** The alerts, those of one rule together, the rule with the newest first. */
const Found = ({ overview, alerts: { list, hasFailed, retry, operator }, shown }: FoundProps) => {
  const { t } = useTranslator();
  if (list === undefined) {
    return hasFailed ? (
      <ErrorState title={t('alerts.failed')} onRetry={retry} />
    ) : (
      <Skeleton label={t('alerts.title')} />
    );
  }
  const found = list.alerts.filter(
    ({ holds, handling }) => shown === 'all' || (holds && handling !== 'closed'),
  );
  const ofRules = [...new Set(found.map(({ rule }) => rule))].flatMap((id) => {
    const rule = list.rules.find((one) => one.id === id);
    return rule === undefined ? [] : [{ rule, own: found.filter((one) => one.rule === id) }];
  });
  return (
    <>
      <p role="status" className="text-ink-2 text-note">
        {t('alerts.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t('alerts.none')}>{t('alerts.noneLong')}</EmptyState>
      ) : (
        <ul className="border-line border-t">
          {ofRules.flatMap(({ rule, own }) =>
            own.map((alert) => (
              <AlertCard
                key={alert.id}
                overview={overview}
                alert={alert}
                rule={rule}
                api={operator.api}
              />
            )),
          )}
        </ul>
      )}
      <RulesPart overview={overview} rules={list.rules} api={operator.api} />
      {operator.api !== null && (
        <TargetsPart operation={overview.operation} list={list} api={operator.api} />
      )}
    </>
  );
};

/** Alerts of an operation and the rules that raise them; their forms for the holder of the token. */
export const AlertsScreen = ({ overview }: AlertsScreenProps) => {
  const { operation } = overview;
  const { t, formats } = useTranslator();
  const alerts = useAlerts(operation);
  const [shown, setShown] = useState<Shown>('current');
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toAlerts')}>
      <header className="grid gap-1">
        <h1 className="text-title">{t('alerts.title')}</h1>
        <p className="text-body text-ink-2">
          <bdi>{formats.name(operation.names) ?? operation.code}</bdi>
        </p>
        <p className="text-ink-2 text-note">{t('alerts.notOfficial')}</p>
      </header>
      <div className="justify-self-start">
        <Segmented
          label={t('alerts.show')}
          segments={(['current', 'all'] as const).map((id) => ({
            id,
            label: t(`alerts.show.${id}`),
          }))}
          value={shown}
          onChange={setShown}
        />
      </div>
      <Found overview={overview} alerts={alerts} shown={shown} />
      <a
        href={`/alerts/${operation.code}/feed.atom`}
        className="justify-self-start py-1 text-accent text-label underline pointer-coarse:py-3"
      >
        {t('alerts.feed')}
      </a>
      <OperatorPart operator={alerts.operator} label={t('alerts.enter')} />
    </ColumnPage>
  );
};
