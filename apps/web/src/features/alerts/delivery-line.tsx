import type { AlertDelivery, AlertList, Operation } from '@waystation/domain';
import { Button, Tag, type Tone, useTranslator } from '@waystation/ui';
import type { OperatorApi } from '../../api/operator-api';
import { Dated } from './dated';
import { useTargetAction } from './use-alert-targets';

type DeliveryLineProps = {
  readonly operation: Operation;
  readonly delivery: AlertDelivery;
  readonly list: AlertList;
  readonly api: OperatorApi;
};

const TONES = {
  waiting: 'warn',
  sent: 'ok',
  givenUp: 'crit',
} as const satisfies Record<AlertDelivery['state'], Tone>;

const COLON = ': ';

/** What a message tells of: an alert by its place and rule. */
const useSubject = ({ delivery, list }: Pick<DeliveryLineProps, 'delivery' | 'list'>): string => {
  const { t, formats } = useTranslator();
  const event = t(`alerts.target.event.${delivery.event}`);
  const alert = list.alerts.find(({ id }) => id === delivery.alert);
  const rule = list.rules.find(({ id }) => id === alert?.rule);
  return alert === undefined || rule === undefined
    ? event
    : [formats.name(alert.place.names) ?? alert.place.id, rule.name, event].join(COLON);
};

/** One message: of what, how far it is, and its last and next try. */
export const DeliveryLine = ({ operation, delivery, list, api }: DeliveryLineProps) => {
  const { t } = useTranslator();
  const subject = useSubject({ delivery, list });
  const { id, state, tries, lastAt, nextAt, problem, queuedAt } = delivery;
  const { mutate, isPending } = useTargetAction(operation, () =>
    api.alert.resend.mutate({ operation: operation.code, delivery: id }),
  );
  return (
    <li className="grid gap-0.5 text-label">
      <p className="flex flex-wrap items-center gap-x-2">
        <Tag tone={TONES[state]}>{t(`alerts.target.state.${state}`)}</Tag>
        <bdi>{subject}</bdi>
        <span className="text-ink-2">
          <Dated at={queuedAt} operation={operation} />
        </span>
      </p>
      <p className="flex flex-wrap gap-x-2 text-ink-2 text-note">
        <span>{t('alerts.target.tries', { count: tries })}</span>
        {problem !== null && (
          <span>
            {t(`alerts.target.problem.${problem.kind}`, { status: `${problem.status ?? '?'}` })}
          </span>
        )}
        {lastAt !== null && (
          <span>
            {t('alerts.target.lastTry')} <Dated at={lastAt} operation={operation} />
          </span>
        )}
        {nextAt !== null && tries > 0 && (
          <span>
            {t('alerts.target.nextTry')} <Dated at={nextAt} operation={operation} />
          </span>
        )}
      </p>
      {state !== 'sent' && tries > 0 && (
        <div>
          <Button isDisabled={isPending} onPress={() => mutate()}>
            {t('alerts.target.again')}
          </Button>
        </div>
      )}
    </li>
  );
};
