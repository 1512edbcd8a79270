import type { AlertList, AlertTargetList, Operation } from '@waystation/domain';
import { Button, Tag, useTranslator } from '@waystation/ui';
import type { OperatorApi } from '../../api/operator-api';
import { refusalMessage } from './alert-words';
import { DeliveryLine } from './delivery-line';
import { useTargetAction } from './use-alert-targets';

type TargetLineProps = {
  readonly operation: Operation;
  readonly of: AlertTargetList['targets'][number];
  readonly list: AlertList;
  readonly api: OperatorApi;
};

/** One who is sent alerts, with what was sent, and the buttons to try and to remove it. */
export const TargetLine = ({ operation, of, list, api }: TargetLineProps) => {
  const { t } = useTranslator();
  const { id, name, to, audience, leastSeverity } = of.target;
  const which = { operation: operation.code, target: id };
  const test = useTargetAction(operation, () => api.alert.testTarget.mutate(which));
  const removal = useTargetAction(operation, () => api.alert.removeTarget.mutate(which));
  const error = test.error ?? removal.error;
  return (
    <li className="grid gap-2 border-line border-b py-3">
      <h3 className="flex flex-wrap items-center gap-x-2 font-semibold text-body">
        <bdi>{name}</bdi>
        <Tag>{t(`alerts.target.channel.${to.kind}`)}</Tag>
      </h3>
      <p className="break-all text-body">
        <bdi>{to.kind === 'webhook' ? to.url : to.address}</bdi>
      </p>
      <p className="flex flex-wrap gap-x-2 text-ink-2 text-note">
        <span>{t(`alerts.target.audience.${audience}`)}</span>
        <span>
          {t('alerts.target.leastSeverity')} <bdi>{t(`alerts.severity.${leastSeverity}`)}</bdi>
        </span>
      </p>
      {of.deliveries.length === 0 ? (
        <p className="text-ink-2 text-note">{t('alerts.target.nothingSent')}</p>
      ) : (
        <ul aria-label={t('alerts.target.deliveries', { name })} className="grid gap-2">
          {of.deliveries.map((delivery) => (
            <DeliveryLine
              key={delivery.id}
              operation={operation}
              delivery={delivery}
              list={list}
              api={api}
            />
          ))}
        </ul>
      )}
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(error))}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button isDisabled={test.isPending} onPress={() => test.mutate()}>
          {t('alerts.target.test', { name })}
        </Button>
        <Button isDisabled={removal.isPending} onPress={() => removal.mutate()}>
          {t('alerts.target.remove', { name })}
        </Button>
      </div>
    </li>
  );
};
