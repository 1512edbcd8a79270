import { Day, groupOfChange, type OperationOverview, type WhatChanged } from '@waystation/domain';
import { EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { Map as MapIcon } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../app/use-search-text';
import { ColumnPage } from '../shell/column-page';
import { sharedIn } from '../shell/page-in';
import { ChangeList } from './change-list';
import { type ChangesAddress, readChangesAddress } from './changes-address';
import { ChangesFilter } from './changes-filter';
import { DayField } from './day-field';
import { changesOnMap, comparedDayOf, lineOnMap } from './line-links';
import { lookedWords } from './looked-words';
import { countedWords, periodWords, reportText } from './report-text';
import { ReportTextPart } from './report-text-part';
import { SinceMenu } from './since-menu';
import { type Changes, useChanges } from './use-changes';

type ChangesScreenProps = { readonly overview: OperationOverview };

type ToldProps = {
  readonly changes: Changes;
  readonly changed: WhatChanged;
  readonly address: ChangesAddress;
  readonly change: (parameters: Readonly<Record<string, string | undefined>>) => void;
};

const isChosen =
  ({ group, within }: ChangesAddress) =>
  ({ kind, subject }: WhatChanged['lines'][number]): boolean =>
    (group === null || groupOfChange(kind) === group) &&
    (within === null || subject.within === within);

const Looked = ({ changed }: Pick<ToldProps, 'changed'>) => {
  const translator = useTranslator();
  return (
    <section aria-labelledby="changes-looked">
      <h2 id="changes-looked" className="text-section">
        {translator.t('changed.looked.title')}
      </h2>
      <ul className="mt-1 list-disc ps-5 text-body text-ink-2">
        {lookedWords(changed, translator).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};

/** Whether nothing changed at all, or nothing of what is chosen. */
const None = ({ isAll }: { readonly isAll: boolean }) => {
  const { t } = useTranslator();
  return isAll ? (
    <EmptyState title={t('changed.empty')}>{t('changed.emptyLong')}</EmptyState>
  ) : (
    <EmptyState title={t('changed.emptyChosenTitle')}>{t('changed.emptyChosen')}</EmptyState>
  );
};

const Told = ({ changes, changed, address, change }: ToldProps) => {
  const translator = useTranslator();
  const { t } = translator;
  const { search } = useSearchText();
  const { view } = changes;
  const { lang, theme } = sharedIn(search);
  const kept = { ...(lang && { lang }), ...(theme && { theme }) };
  const lines = changed.lines.filter(isChosen(address));
  const { operation } = view;
  const text = reportText({ operation, indicator: view.indicator, changed, lines }, translator);
  const file = `${operation.code}-${changed.since.slice(0, 10)}-${changed.asOf}.txt`;
  return (
    <>
      <ChangesFilter
        changed={changed}
        address={address}
        onGroup={(group) => change({ group: group ?? undefined })}
        onWithin={(within) => change({ in: within ?? undefined })}
      />
      <Looked changed={changed} />
      {lines.length === 0 ? (
        <None isAll={changed.lines.length === 0} />
      ) : (
        <ChangeList
          changed={changed}
          lines={lines}
          hrefOf={(line) =>
            line.subject.position === null ? null : lineOnMap(line, { view, changed }, kept)
          }
        />
      )}
      {comparedDayOf(changed) !== null && (
        <Link
          href={changesOnMap({ view, changed }, kept)}
          className="inline-flex items-center gap-2 justify-self-start text-accent text-body underline pointer-coarse:min-h-11"
        >
          <MapIcon aria-hidden size={16} />
          {t('changed.compareOnMap')}
        </Link>
      )}
      <ReportTextPart text={text} file={file} />
    </>
  );
};

const WhenPart = ({ changes, change }: Pick<ToldProps, 'changes' | 'change'>) => {
  const { t } = useTranslator();
  const { view, asked, visit } = changes;
  const since = Day.parse(asked.since.slice(0, 10));
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <DayField
          label={t('changed.since')}
          day={since}
          span={{ from: view.span.from, to: view.day }}
          onChoose={(day) => change({ since: day })}
        />
        <DayField
          label={t('changed.asOf')}
          day={view.day}
          span={view.span}
          onChoose={(day) => change({ asOf: day })}
        />
        <SinceMenu changes={changes} onChoose={(day) => change({ since: day })} />
      </div>
      {asked.isVisit && <p className="text-ink-2 text-note">{t('changed.visitKept')}</p>}
      {visit === null && <p className="text-ink-2 text-note">{t('changed.visitFirst')}</p>}
    </div>
  );
};

/** What changed in an operation between two moments: as a list, as a text, and on the map. */
export const ChangesScreen = ({ overview }: ChangesScreenProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
  const { operation } = overview;
  const { search, change: changeSearch } = useSearchText();
  const address = readChangesAddress(search);
  const changes = useChanges(overview, {
    ...address,
    asOf: Day.safeParse(search.asOf).data ?? null,
  });
  const { changed, hasFailed, retry } = changes;
  const change: ToldProps['change'] = (parameters) =>
    changeSearch((now) => ({ ...now, ...parameters }), 'push');
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toPage')}>
      <header>
        <h1 className="text-title">{t('changed.title')}</h1>
        <p className="text-body text-ink-2">
          <bdi>{formats.name(operation.names) ?? operation.code}</bdi>
          {changed && `, ${periodWords(changed, translator)}`}
        </p>
        <p className="text-ink-2 text-note">
          {countedWords(changes.view.indicator, translator)} {t('changed.intro')}
        </p>
      </header>
      <WhenPart changes={changes} change={change} />
      {changed === undefined && hasFailed && (
        <ErrorState title={t('changed.failed')} onRetry={retry} />
      )}
      {changed === undefined && !hasFailed && <Skeleton label={t('changed.loading')} />}
      {changed !== undefined && (
        <Told changes={changes} changed={changed} address={address} change={change} />
      )}
    </ColumnPage>
  );
};
