import type { ChangeLine, ChangeSide, WhatChanged } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import { MapPin } from 'lucide-react';
import { Link } from 'react-aria-components';
import { PassportFigure } from '../inspector/passport-figure';
import { ChangeIcon } from './change-icon';
import { lineDetail, lineKind, lineName, lineNumber, sideSource } from './line-words';

type ChangeLineRowProps = {
  readonly line: ChangeLine;
  readonly changed: Pick<WhatChanged, 'passports'>;
  /** The map at the place of the line; null: it is not known where that is. */
  readonly href: string | null;
};

type SideProps = Pick<ChangeLineRowProps, 'changed'> & { readonly side: ChangeSide };

/** The passport of one side: of a figure all of it, of an entry of a log who said it and when. */
const Side = ({ side, changed }: SideProps) => {
  const translator = useTranslator();
  const passport = side.passport === null ? undefined : changed.passports[side.passport];
  return passport === undefined ? (
    <p className="text-ink-2 text-note">{sideSource(side, changed, translator)}</p>
  ) : (
    <PassportFigure passport={passport} />
  );
};

const SEPARATOR = ' · ';

/** One change: what, which, how much, since when by whom, and the way to it on the map. */
export const ChangeLineRow = ({ line, changed, href }: ChangeLineRowProps) => {
  const translator = useTranslator();
  const { t } = translator;
  const name = lineName(line, translator);
  const number = lineNumber(line, translator);
  const detail = lineDetail(line, translator);
  const source =
    sideSource(line.after, changed, translator) ?? sideSource(line.before, changed, translator);
  return (
    <li className="border-line border-b py-2">
      <div className="grid grid-cols-[16px_minmax(0,1fr)_auto_32px] items-start gap-x-2.5">
        <ChangeIcon kind={line.kind} />
        <div className="min-w-0">
          <p className="text-body">
            <bdi className="font-semibold">{name}</bdi>
            {SEPARATOR}
            {lineKind(line, translator)}
          </p>
          {detail.length > 0 && <p className="text-ink-2 text-note">{detail.join(SEPARATOR)}</p>}
          <details className="text-ink-2 text-note">
            <summary className="w-fit cursor-pointer py-1 pointer-coarse:py-3">
              {source ?? t('changed.passport', { name })}
            </summary>
            <div className="grid gap-2 pb-2">
              <Side side={line.after} changed={changed} />
              <Side side={line.before} changed={changed} />
            </div>
          </details>
        </div>
        <bdi
          className={classNames(
            'whitespace-nowrap text-body',
            line.change === null ? 'text-ink-2' : 'font-semibold',
          )}
        >
          {number}
        </bdi>
        {href !== null && (
          <Link
            href={href}
            aria-label={t('changed.onMap', { name })}
            className="-my-1 grid size-8 place-items-center rounded-md text-accent data-hovered:bg-surface-2 pointer-coarse:size-11"
          >
            <MapPin aria-hidden size={16} />
          </Link>
        )}
      </div>
    </li>
  );
};
