import type { AlertList, AlertView, Operation } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { escaped } from '../xml/escaped';
import { urnOf } from '../xml/urn-of';
import { headlineOf, toldAt } from './cap-message';

/** What a feed tells, and where it is itself. */
export type AlertFeedOf = {
  readonly operation: Operation;
  readonly list: AlertList;
  /** The scheme and host that its links lead to. */
  readonly origin: string;
  readonly translator: Translator;
};

/** A reader of a feed comes back sooner than so many alerts are raised. */
const MOST_ENTRIES = 100;

/** Where the message of an alert is, or that of its end. */
const capPath = (operation: string, { id }: AlertView, isOver: boolean): string =>
  `/alerts/${operation}/${id}${isOver ? '-end' : ''}.cap`;

const entryOf = (of: AlertFeedOf, alert: AlertView): readonly string[] => {
  const { operation, origin, translator, list } = of;
  const rule = list.rules.find(({ id }) => id === alert.rule);
  const raised = toldAt(alert, 'alert');
  if (rule === undefined || raised === null) {
    return [];
  }
  const ended = toldAt(alert, 'end');
  const { t } = translator;
  const state = t(ended === null ? 'alerts.holds' : 'alerts.over');
  const cap = `${origin}${capPath(operation.code, alert, ended !== null)}`;
  return [
    '  <entry>',
    `    <id>urn:uuid:${alert.id}</id>`,
    `    <title>${escaped(headlineOf({ alert, rule }, translator))}</title>`,
    `    <published>${raised}</published>`,
    `    <updated>${ended ?? raised}</updated>`,
    `    <summary>${escaped(`${state}. ${t('alerts.notOfficial')}`)}</summary>`,
    `    <link rel="alternate" type="application/cap+xml" href="${escaped(cap)}"/>`,
    '  </entry>',
  ];
};

/** The alerts of an operation that everybody may know (Atom, RFC 4287), newest first, each with its message. */
export const alertFeedOf = (of: AlertFeedOf): string => {
  const { operation, origin, translator, list } = of;
  const { code, names } = operation;
  const { t, formats, language } = translator;
  const name = formats.name(names) ?? code;
  const told = list.alerts.slice(0, MOST_ENTRIES);
  // A feed must say when it changed last; one without entries never did.
  const [updated = '1970-01-01T00:00:00.000Z'] = told
    .flatMap((alert) => toldAt(alert, 'end') ?? toldAt(alert, 'alert') ?? [])
    .toSorted((a, b) => b.localeCompare(a));
  const self = `${origin}/alerts/${code}/feed.atom?lang=${language}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${urnOf(code, 'alerts', language)}</id>`,
    `  <title>${escaped(`${t('alerts.title')}: ${name}`)}</title>`,
    `  <subtitle>${escaped(t('alerts.notOfficial'))}</subtitle>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escaped(name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${origin}/${code}/alerts`)}"/>`,
    ...told.flatMap((alert) => entryOf(of, alert)),
    '</feed>',
    '',
  ].join('\n');
};
