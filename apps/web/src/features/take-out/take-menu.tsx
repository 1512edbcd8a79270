import type { FigureTable } from '@waystation/charts';
import { Button, Menu, useTranslator, VisuallyHidden } from '@waystation/ui';
import { Download } from 'lucide-react';
import { saveBlob } from '../register/save-file';
import { drawingPng, measureIn } from './drawing-png';
import { drawingSvg } from './drawing-svg';
import { drawnPage, sourcesIn } from './drawn-page';
import { figureCsv } from './figure-csv';
import { figureDrawing } from './figure-drawing';
import { drawnOnPage } from './on-page';

type Format = 'png' | 'svg' | 'csv';

const FORMATS: readonly Format[] = ['png', 'svg', 'csv'];

/** A picture of more rows is read by nobody, and browsers draw none that is so high. */
const MOST_DRAWN = 150;

/** What file systems do not take in a name, and spaces. */
const nameOf = (title: string): string =>
  title
    .replaceAll(/[\p{C}\s/\\:*?"<>|]+/gu, '_')
    .replaceAll(/^[_.]+|[_.]+$/g, '')
    .slice(0, 80);

type TakeMenuProps = {
  /** Made when a file is chosen. */
  readonly table: () => FigureTable;
  /** What it is of, for who hears the button alone. */
  readonly of: string;
  readonly rows: number;
  /** A chart as it stands on the page, and what it says; absent: its rows are drawn as a table with bars. */
  readonly chart?: { readonly part: () => Element | null; readonly summary: string } | undefined;
};

/** Takes a chart as it is drawn, or the figures of a table, as a picture, as a drawing or for a spreadsheet. */
export const TakeMenu = ({ table, of, rows, chart }: TakeMenuProps) => {
  const { t, direction, language } = useTranslator();
  const take = async (format: Format): Promise<void> => {
    const figures = table();
    const name = `${nameOf(figures.title)}.${format}`;
    if (format === 'csv') {
      const csv = figureCsv(figures, t('take.from'));
      saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);
      return;
    }
    const { fontFamily: family } = getComputedStyle(document.body);
    const measure = measureIn(family);
    const part = chart?.part() ?? null;
    const drawing =
      chart === undefined || part === null
        ? figureDrawing(figures, measure, direction)
        : drawnPage(
            drawnOnPage(part),
            {
              title: figures.title,
              summary: chart.summary,
              notes: [...figures.notes, ...sourcesIn(figures, t('passport.source'))],
            },
            measure,
          );
    const how = { direction, language, family };
    saveBlob(
      format === 'svg'
        ? new Blob([drawingSvg(drawing, how)], { type: 'image/svg+xml' })
        : await drawingPng(drawing, how),
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
