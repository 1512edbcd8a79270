import { useQueryClient } from '@tanstack/react-query';
import type { FigureTable } from '@waystation/charts';
import { Button, Menu, useTranslator, VisuallyHidden } from '@waystation/ui';
import { Download } from 'lucide-react';
import { useContext } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { saveBlob } from '../register/save-file';
import { creditLines, lineUnderTitle } from './credits';
import { drawingPng, measureIn } from './drawing-png';
import { drawingSvg } from './drawing-svg';
import { drawnPage, sourcesIn } from './drawn-page';
import { figureCsv } from './figure-csv';
import { type FigureDrawing, figureDrawing, type Taken } from './figure-drawing';
import { drawnOnPage } from './on-page';
import { fontsFor, fontsOfPage } from './page-fonts';
import { TakenFromContext } from './taken-from';
import { takenName } from './taken-name';

type Format = 'png' | 'svg' | 'csv';

const FORMATS: readonly Format[] = ['png', 'svg', 'csv'];

/** A picture of more rows is read by nobody, and browsers draw none that is so high. */
const MOST_DRAWN = 150;

type TakeMenuProps = {
  /** Made when a file is chosen. */
  readonly table: () => FigureTable;
  /** What it is of, for who hears the button alone. */
  readonly of: string;
  readonly rows: number;
  /** What it shows, in the name of its file: a few English words in every language. */
  readonly file: string;
  /** Ids of the documents that its rows are from; absent: its rows and notes name them. */
  readonly sources?: readonly string[] | undefined;
  /** What its numbers count, and of counted where that is not everybody; absent: it says so itself. */
  readonly counted?: string | undefined;
  /** A chart as it stands on the page, and what it says; absent: its rows are drawn as a table with bars. */
  readonly chart?: { readonly part: () => Element | null; readonly summary: string } | undefined;
};

const useTaken = ({ table, chart, sources = [], counted }: TakeMenuProps) => {
  const words = useTranslator();
  const from = useContext(TakenFromContext);
  if (from === null) {
    throw new Error('What is taken out says where it is from: a page gives TakenFromContext.');
  }
  const { t } = words;
  const queries = useQueryClient();
  return {
    from,
    taken: async (): Promise<Taken> => {
      const figures = table();
      // Once something is taken: a page with many charts would ask for them before it is drawn.
      const data = await queries
        .ensureQueryData(operationQueries(from.view.operation.code).sources())
        .catch(() => null);
      const known = (data ?? []).filter(({ id }) => sources.includes(id));
      const address = new URL(window.location.href);
      address.searchParams.delete('embed');
      return {
        ...figures,
        under: lineUnderTitle(from, counted ?? null, words),
        notes: [
          ...figures.notes,
          ...(known.length === 0 && chart !== undefined
            ? sourcesIn(figures, t('passport.source'))
            : []),
          // Without the list of documents nobody could tell under which licences they may be passed on.
          ...(data === null ? [t('take.sourcesNotRead')] : []),
          ...creditLines(
            from,
            {
              sources: known,
              areNamed: figures.references !== undefined,
              moment: new Date(),
              address: address.href,
            },
            words,
          ),
        ],
      };
    },
  };
};

/** Takes a chart as it is drawn, or the figures of a table, as a picture, as a drawing or for a spreadsheet. */
export const TakeMenu = (props: TakeMenuProps) => {
  const { of, rows, file, chart } = props;
  const { t, direction, language } = useTranslator();
  const { from, taken } = useTaken(props);
  const drawingOf = (figures: Taken, family: string): FigureDrawing => {
    const measure = measureIn(family);
    const part = chart?.part() ?? null;
    return chart === undefined || part === null
      ? figureDrawing(figures, measure, direction)
      : drawnPage(
          drawnOnPage(part),
          {
            ...figures,
            summary: chart.summary,
            notes: figures.notes,
          },
          measure,
        );
  };
  const take = async (format: Format): Promise<void> => {
    const figures = await taken();
    const name = `${takenName(from, file)}.${format}`;
    if (format === 'csv') {
      const csv = figureCsv(figures, t('take.from'));
      saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);
      return;
    }
    const { fontFamily: family } = getComputedStyle(document.body);
    const drawing = drawingOf(figures, family);
    const how = { direction, language, family, title: figures.title };
    const bare = drawingSvg(drawing, { ...how, fonts: '' });
    const fonts = await fontsFor(bare, fontsOfPage(document));
    const svg = drawingSvg(drawing, { ...how, fonts: fonts.map(({ rule }) => rule).join('') });
    saveBlob(
      format === 'svg'
        ? new Blob([svg], { type: 'image/svg+xml' })
        : await drawingPng(svg, drawing, fonts),
      name,
    );
  };
  return (
    <Menu
      label={t('take.of', { what: of })}
      entries={FORMATS.map((id) => ({
        id,
        label: t(`take.${id}`),
        ...(id !== 'csv' && chart === undefined && rows > MOST_DRAWN
          ? { isDisabled: true, note: t('take.tooMany', { most: MOST_DRAWN }) }
          : {}),
      }))}
      onChoose={(format) => void take(format)}
      trigger={
        <Button size="sm" variant="quiet" icon={Download}>
          <span aria-hidden>{t('take')}</span>
          <VisuallyHidden>{t('take.of', { what: of })}</VisuallyHidden>
        </Button>
      }
    />
  );
};
