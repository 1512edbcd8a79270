import type { Operation, OperationOverview } from '@waystation/domain';
import {
  EmptyState,
  ErrorState,
  SearchField,
  Segmented,
  Skeleton,
  useTranslator,
} from '@waystation/ui';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../app/use-search-text';
import { ColumnPage } from '../shell/column-page';
import { addressOf } from '../shell/page-in';
import { LanguageChoice } from './language-choice';
import { OperatorPart } from './operator-part';
import { RegisterList } from './register-list';
import { SchedulesPart } from './schedules-part';
import { type MapsAsked, type ShownMaps, shownMaps } from './shown-maps';
import { useMapsAsked } from './use-maps-asked';
import { type Register, useRegister } from './use-register';

type RegisterScreenProps = { readonly overview: OperationOverview };

type FoundProps = {
  readonly operation: Operation;
  readonly register: Register;
  readonly asked: MapsAsked;
};

const Found = ({ operation, register, asked }: FoundProps) => {
  const { t } = useTranslator();
  const { maps, hasFailed, retry } = register;
  if (maps === undefined) {
    return hasFailed ? (
      <ErrorState title={t('register.failed')} onRetry={retry} />
    ) : (
      <Skeleton label={t('register.title')} />
    );
  }
  if (maps.length === 0) {
    return <EmptyState title={t('register.none')}>{t('register.noneLong')}</EmptyState>;
  }
  const found = shownMaps(maps, asked);
  return (
    <>
      <p role="status" className="text-ink-2 text-note">
        {t('register.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t('register.noneFound')}>{t('register.noneFoundLong')}</EmptyState>
      ) : (
        <RegisterList operation={operation} maps={found} />
      )}
    </>
  );
};

/** The register of an operation's published maps, with drafts for the holder of the token. */
export const RegisterScreen = ({ overview }: RegisterScreenProps) => {
  const { operation } = overview;
  const { t, formats } = useTranslator();
  const register = useRegister(operation);
  const { asked, type, choose } = useMapsAsked();
  const { search: address } = useSearchText();
  const { search, shown, language } = asked;
  const isOperator = register.operator.api !== null;
  const choices: readonly ShownMaps[] = isOperator
    ? ['current', 'underWay', 'all']
    : ['current', 'all'];
  // What was chosen with the token is not there any more without it.
  const chosen = choices.includes(shown) ? shown : 'current';
  const languages = [...new Set((register.maps ?? []).map((map) => map.language))];
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toRegister')}>
      <header>
        <h1 className="text-title">{t('register.title')}</h1>
        <p className="text-body text-ink-2">
          <bdi>{formats.name(operation.names) ?? operation.code}</bdi>
        </p>
        <p className="text-ink-2 text-note">{t('register.intro')}</p>
        <Link
          href={addressOf(operation.code, 'flash-updates', address)}
          className="inline-flex items-center py-1 text-accent text-label underline pointer-coarse:min-h-11"
        >
          {t('flash.title')}
        </Link>
      </header>
      <div className="grid items-center gap-2 tablet:grid-cols-[minmax(0,1fr)_auto]">
        <SearchField
          label={t('register.search')}
          placeholder={t('register.search')}
          value={search}
          onChange={type}
        />
        <div className="flex flex-wrap gap-2 justify-self-start">
          {(languages.length > 1 || language !== null) && (
            <LanguageChoice
              languages={languages}
              chosen={language}
              onChoose={(next) => choose({ language: next })}
            />
          )}
          <Segmented
            label={t('register.show')}
            segments={choices.map((id) => ({ id, label: t(`register.show.${id}`) }))}
            value={chosen}
            onChange={(next) => choose({ shown: next })}
          />
        </div>
      </div>
      <Found operation={operation} register={register} asked={{ ...asked, shown: chosen }} />
      <a
        href={`/maps/${operation.code}/feed.atom${language === null ? '' : `?lang=${language}`}`}
        className="justify-self-start py-1 text-accent text-label underline pointer-coarse:py-3"
      >
        {t('register.feed')}
      </a>
      {isOperator && <SchedulesPart operation={operation} />}
      <OperatorPart operator={register.operator} label={t('register.work')} />
    </ColumnPage>
  );
};
