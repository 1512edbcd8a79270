import { thresholdText } from '@waystation/charts';
import { MINIMUM_STANDARDS, type Operation, type OwnStandard } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useOperator } from '../../centre-report/use-operator';
import { OperatorPart } from '../../register/operator-part';
import { StandardForm } from './standard-form';

type StandardsPartProps = { readonly view: Pick<MapView, 'operation' | 'day'> };

const Entry = ({ own }: { readonly own: OwnStandard }) => {
  const words = useTranslator();
  const { t, formats } = words;
  const { direction } = MINIMUM_STANDARDS[own.standard];
  return (
    <li className="border-line border-b py-1 text-note">
      <bdi className="text-ink">{t(`standard.${own.standard}`)}</bdi>:{' '}
      {own.threshold === null
        ? t('standards.published')
        : thresholdText({ direction, threshold: own.threshold }, words)}
      . {t('chart.gaps.own', { date: formats.date(own.from), reason: own.reason })}
      {own.by !== null && ` ${t('chart.gaps.ownBy', { by: own.by })}`}
    </li>
  );
};

const History = ({ operation }: { readonly operation: Operation }) => {
  const { t } = useTranslator();
  return operation.standards.length === 0 ? (
    <p className="text-ink-2 text-note">{t('standards.none')}</p>
  ) : (
    <ul>
      {operation.standards.map((own) => (
        <Entry key={`${own.standard} ${own.writtenAt}`} own={own} />
      ))}
    </ul>
  );
};

/** The operation's own thresholds with their history; for the holder of the token with the form for one. */
export const StandardsPart = ({ view }: StandardsPartProps) => {
  const { t } = useTranslator();
  const { code } = view.operation;
  const operator = useOperator<Operation>(code, {
    keeps: false,
    key: ['standards'],
    read: async (asked, signal) =>
      (await asked.operation.get.query({ operation: code }, { signal })).operation,
  });
  const told = operator.api === null ? undefined : operator.told;
  return (
    <details className="mt-1.5 print:hidden">
      <summary className="w-fit cursor-pointer py-1 text-ink-2 text-label pointer-coarse:py-3">
        {t('standards.title')}
      </summary>
      <div className="grid gap-2 py-1">
        <History operation={told ?? view.operation} />
        {operator.api !== null && told !== undefined && (
          <StandardForm operation={told} day={view.day} api={operator.api} />
        )}
        <OperatorPart operator={operator} label={t('standards.enter')} />
      </div>
    </details>
  );
};
