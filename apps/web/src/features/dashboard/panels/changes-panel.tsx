import { useQuery } from '@tanstack/react-query';
import type { ChangeLine, Day, WhatChanged } from '@waystation/domain';
import { ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { writeSearchText } from '@waystation/view';
import { Link } from 'react-aria-components';
import { operationQueries } from '../../../api/operation-queries';
import { useSearchText } from '../../../app/use-search-text';
import { ChangeLineRow } from '../../changes/change-line-row';
import { lineOnMap } from '../../changes/line-links';
import { lookedWords } from '../../changes/looked-words';
import { ownSince } from '../../changes/since-choice';
import { sharedIn } from '../../shell/page-in';
import { PanelFrame } from '../panel-frame';
import type { DashboardModel } from '../use-dashboard';
import type { PanelProps } from './panel-props';

/** As many as in the design; the page of changes has all. */
const LINES = 5;

/** Since the round compared with; where there are none, since the page of changes would by itself. */
const sinceOf = ({ before, view }: DashboardModel): Day =>
  before?.round.reportingDate ?? ownSince({ day: view.day, span: view.span, rounds: [] });

const isOf =
  ({ chosen, place }: Pick<DashboardModel, 'chosen' | 'place'>) =>
  ({ subject }: ChangeLine): boolean =>
    place === null
      ? chosen === null || subject.id === chosen.pcode || subject.within === chosen.pcode
      : subject.id === place.id;

type ToldProps = {
  readonly model: DashboardModel;
  readonly changed: WhatChanged;
  readonly since: Day;
};

const Told = ({ model, changed, since }: ToldProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, chosen } = model;
  const { search } = useSearchText();
  const { lang, theme } = sharedIn(search);
  const kept = { ...(lang && { lang }), ...(theme && { theme }) };
  const lines = changed.lines.filter(isOf(model));
  const inside = lines.filter(({ subject }) => subject.within === chosen?.pcode);
  const all = writeSearchText({
    since,
    ...(!view.isLatest && { asOf: view.day }),
    ...(view.indicator?.isPrimary === false && { indicator: view.indicator.id }),
    ...(chosen !== null && inside.length > 0 && { in: chosen.pcode }),
    ...kept,
  });
  return (
    <>
      {lines.length === 0 ? (
        <>
          <p className="mt-1 text-body">
            {t(changed.lines.length === 0 ? 'changed.empty' : 'changed.emptyChosen')}
          </p>
          <ul className="mt-1 list-disc ps-5 text-ink-2 text-note">
            {lookedWords(changed, words).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : (
        <ul className="mt-1">
          {lines.slice(0, LINES).map((line) => (
            <ChangeLineRow
              key={`${line.kind} ${line.subject.id}`}
              line={line}
              changed={changed}
              href={
                line.subject.position === null ? null : lineOnMap(line, { view, changed }, kept)
              }
            />
          ))}
        </ul>
      )}
      <Link
        href={`/${view.operation.code}/changes${all}`}
        className="mt-2 inline-flex items-center text-accent text-label underline pointer-coarse:min-h-11 print:hidden"
      >
        {t('changed.all', { count: inside.length > 0 ? inside.length : changed.lines.length })}
      </Link>
    </>
  );
};

/** The most important of what changed since the round compared with, and the way to all of it. */
export const ChangesPanel = ({ model, className }: PanelProps) => {
  const { t, formats } = useTranslator();
  const { view, query } = model;
  const since = sinceOf(model);
  const changed = useQuery({
    ...operationQueries(view.operation.code).changed({
      since,
      asOf: view.day,
      ...(view.indicator !== null && { indicator: view.indicator.id }),
    }),
    enabled: query?.isPending !== true,
  });
  const title = t('changed.sinceTitle', { date: formats.date(since) });
  return (
    <PanelFrame title={title} isBusy={changed.isPending} className={className}>
      {changed.data !== undefined && <Told model={model} changed={changed.data} since={since} />}
      {changed.data === undefined && changed.error !== null && (
        <ErrorState title={t('changed.failed')} onRetry={() => void changed.refetch()} />
      )}
      {changed.isPending && <Skeleton label={t('changed.loading')} />}
    </PanelFrame>
  );
};
