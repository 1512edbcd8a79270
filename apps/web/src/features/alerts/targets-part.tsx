import type { AlertList, Operation } from '@waystation/domain';
import { Button, ErrorState, Notice, Skeleton, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import type { OperatorApi } from '../../api/operator-api';
import { TargetForm } from './target-form';
import { TargetLine } from './target-line';
import { useAlertTargets } from './use-alert-targets';

type TargetsPartProps = {
  readonly operation: Operation;
  readonly list: AlertList;
  readonly api: OperatorApi;
};

const Secret = ({ secret }: { readonly secret: string }) => {
  const { t } = useTranslator();
  return (
    <div role="status">
      <Notice>
        <p className="font-semibold">{t('alerts.target.secret')}</p>
        <p className="break-all">
          <code dir="ltr">{secret}</code>
        </p>
        <p>{t('alerts.target.secretLong')}</p>
      </Notice>
    </div>
  );
};

/** Who is sent alerts and what came of it; for the holder of the token, and nobody else. */
export const TargetsPart = ({ operation, list, api }: TargetsPartProps) => {
  const { t } = useTranslator();
  const { list: found, hasFailed, retry } = useAlertTargets(operation, api);
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  if (found === undefined) {
    return hasFailed ? (
      <ErrorState title={t('alerts.targets.failed')} onRetry={retry} />
    ) : (
      <Skeleton label={t('alerts.targets')} />
    );
  }
  return (
    <section aria-labelledby="targets" className="grid gap-3">
      <h2 id="targets" className="font-semibold text-section">
        {t('alerts.targets')}
      </h2>
      {found.targets.length === 0 ? (
        <p className="text-ink-2 text-note">{t('alerts.targets.none')}</p>
      ) : (
        <ul className="border-line border-t">
          {found.targets.map((of) => (
            <TargetLine key={of.target.id} operation={operation} of={of} list={list} api={api} />
          ))}
        </ul>
      )}
      {secret !== null && <Secret secret={secret} />}
      {isAdding ? (
        <TargetForm
          operation={operation.code}
          api={api}
          sendsEmail={found.sendsEmail}
          onAdded={(made) => {
            setSecret(made);
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button
            onPress={() => {
              setSecret(null);
              setAdding(true);
            }}
          >
            {t('alerts.target.new')}
          </Button>
        </div>
      )}
    </section>
  );
};
