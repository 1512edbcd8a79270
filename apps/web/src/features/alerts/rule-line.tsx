import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AlertRuleView, OperationOverview } from '@waystation/domain';
import { alertConditionParts } from '@waystation/i18n';
import { Button, Tag, useTranslator } from '@waystation/ui';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { refusalMessage, subjectText } from './alert-words';

type RuleLineProps = {
  readonly overview: OperationOverview;
  readonly rule: AlertRuleView;
  readonly api: OperatorApi | null;
  /** Who switches it. */
  readonly by: string;
};

type RuleSwitchProps = Omit<RuleLineProps, 'overview' | 'api'> & {
  readonly operation: string;
  readonly api: OperatorApi;
};

const SEPARATOR = ' · ';
const COMMA = ', ';

/** Switches a rule on or off, once somebody said who they are. */
const RuleSwitch = ({ operation, rule, api, by }: RuleSwitchProps) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const to = rule.isOn ? 'off' : 'on';
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.alert.turn.mutate({ operation, rule: rule.id, to, by }),
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(operation) }),
  });
  return (
    <div>
      <Button isDisabled={isPending || by.trim() === ''} onPress={() => mutate()}>
        {t(`alerts.turn.${to}`, { name: rule.name })}
      </Button>
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(error))}
        </p>
      )}
    </div>
  );
};

/** One rule, with the switch for the holder of the token. */
export const RuleLine = ({ overview, rule, api, by }: RuleLineProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
  const places = rule.places.map(({ id, names }) => formats.name(names) ?? id).join(COMMA);
  const parts = [
    subjectText(rule, overview.indicators, translator),
    ...alertConditionParts(rule.when, translator),
  ];
  return (
    <li className="grid gap-1 border-line border-b py-3">
      <h3 className="flex flex-wrap items-center gap-x-2 font-semibold text-body">
        <bdi>{rule.name}</bdi>
        <Tag tone={rule.isOn ? 'ok' : 'neutral'}>{t(rule.isOn ? 'alerts.on' : 'alerts.off')}</Tag>
        {rule.audience !== 'public' && <Tag>{t('register.audience.operator')}</Tag>}
      </h3>
      <p className="text-body">{parts.join(SEPARATOR)}</p>
      <p className="text-ink-2 text-note">
        <bdi>{places}</bdi>
      </p>
      {api !== null && (
        <RuleSwitch operation={overview.operation.code} rule={rule} api={api} by={by} />
      )}
    </li>
  );
};
