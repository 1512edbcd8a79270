import { Link } from '@tanstack/react-router';
import type { Operation, OperationOverview, PublicationView } from '@waystation/domain';
import { EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { ArrowLeft } from 'lucide-react';
import { ColumnPage } from '../shell/column-page';
import { MapAccount } from './map-account';
import { OperatorPart } from './operator-part';
import { type Register, useRegister } from './use-register';

type MapScreenProps = {
  readonly overview: OperationOverview;
  readonly number: string;
  readonly version: number;
};

const versionsOf = (maps: readonly PublicationView[], number: string): readonly PublicationView[] =>
  maps.filter((one) => one.number === number).toSorted((a, b) => b.version - a.version);

const Found = ({
  operation,
  number,
  version,
  register,
}: Omit<MapScreenProps, 'overview'> & {
  readonly operation: Operation;
  readonly register: Register;
}) => {
  const { t } = useTranslator();
  const { maps, hasFailed, retry, operator } = register;
  if (maps === undefined) {
    return hasFailed ? (
      <ErrorState title={t('register.failed')} onRetry={retry} />
    ) : (
      <Skeleton label={t('register.title')} />
    );
  }
  const map = maps.find((one) => one.number === number && one.version === version);
  return map === undefined ? (
    <>
      <h1 className="sr-only">{t('register.notHere')}</h1>
      <EmptyState title={t('register.notHere')}>{t('register.notHereLong')}</EmptyState>
    </>
  ) : (
    <MapAccount
      key={`${number} ${version}`}
      operation={operation}
      map={map}
      versions={versionsOf(maps, number)}
      api={operator.api}
    />
  );
};

/** Where the code on a published map leads: what it is, whether it still counts, and its files. */
export const MapScreen = (props: MapScreenProps) => {
  const { t } = useTranslator();
  const { overview, ...key } = props;
  const { operation } = overview;
  const register = useRegister(operation);
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toRegister')}>
      <Link
        to="/$op/reports"
        params={{ op: operation.code }}
        search
        className="inline-flex items-center gap-1.5 justify-self-start text-accent text-label pointer-coarse:min-h-11"
      >
        <ArrowLeft aria-hidden size={16} className="flip-rtl" />
        {t('register.toList')}
      </Link>
      <Found {...key} operation={operation} register={register} />
      <OperatorPart operator={register.operator} label={t('register.work')} />
    </ColumnPage>
  );
};
