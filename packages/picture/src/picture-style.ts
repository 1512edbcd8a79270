import { MAP_COLOURS, type Theme } from '@waystation/cartography';

/** The colours of words and surfaces that the style of the application has not brought yet (design, 3.2). */
export const PAGE_COLOURS = {
  light: {
    surface: '#ffffff',
    line: '#dee3e1',
    'line-2': '#bfc8c5',
    ink: '#16211f',
    'ink-2': '#44514f',
    warn: '#8f5300',
  },
  dark: {
    surface: '#10181a',
    line: '#28363a',
    'line-2': '#3d4e53',
    ink: '#e8eeec',
    'ink-2': '#b3bfbe',
    warn: '#e9b45c',
  },
} as const satisfies Record<Theme, Readonly<Record<string, `#${string}`>>>;

const variables = (theme: Theme): string =>
  [
    `color-scheme:${theme}`,
    `--fp-land:${MAP_COLOURS[theme].land}`,
    ...Object.entries(PAGE_COLOURS[theme]).map(([name, colour]) => `--fp-${name}:${colour}`),
  ].join(';');

const shown = (theme: Theme, where: string): string => {
  const other = theme === 'dark' ? 'light' : 'dark';
  return `${where}{${variables(theme)}}${where} .fp-${theme}{display:inline}${where} .fp-${other}{display:none}`;
};

/*
 * The picture stands where the map will: beside rail and layers, above the bar of time, by the same
 * widths (design, 10), and within the same room around the operation. Letters are the device's own,
 * because fonts would come before the map.
 */
const LAYOUT = `
#first-picture{position:fixed;inset:0;z-index:40;display:flex;flex-direction:column;background:var(--fp-surface);color:var(--fp-ink);font:13px/18px system-ui,sans-serif;font-variant-numeric:tabular-nums}
.fp-banner{margin:0;padding:6px 16px;font-size:12px;background:#2b2416;color:#fbe7c0}
.fp-stage{position:relative;flex:1;min-height:0}
.fp-map{position:absolute;inset:0;overflow:hidden;background:var(--fp-land)}
#first-picture .fp-map{inset-block:0 104px;inset-inline:352px 0}
.fp-map svg{overflow:visible}
.fp-whole,.fp-camera{position:absolute;inset:0;width:100%;height:100%}
.fp-whole{inset:28px;width:calc(100% - 56px);height:calc(100% - 56px)}
.fp-hand{display:none}
.fp-panel{position:absolute;inset-block:0;inset-inline-start:56px;box-sizing:border-box;inline-size:296px;overflow:auto;padding:11px 14px;border-inline:1px solid var(--fp-line);background:var(--fp-surface)}
.fp-panel h1{margin:0;font-size:16px;line-height:22px;font-weight:650}
.fp-panel h2{margin:12px 0 0;font-size:14px;font-weight:650}
.fp-panel p{margin:2px 0 8px;color:var(--fp-ink-2)}
.fp-panel table{inline-size:100%;border-collapse:collapse;font-size:12px}
.fp-panel th,.fp-panel td{padding:1px 0;text-align:start;font-weight:400;vertical-align:middle}
.fp-panel thead th{color:var(--fp-ink-2)}
.fp-legend td:first-child{inline-size:30px}
.fp-legend th:last-child,.fp-legend td:last-child{text-align:end}
.fp-legend svg{display:block}
.fp-legend caption{caption-side:bottom;text-align:start;color:var(--fp-ink-2)}
@media(scripting:none){.fp-coming{display:none}}
.fp-rows td,.fp-rows th{padding-inline-end:8px}
.fp-edge{stroke:var(--fp-line-2)}
.fp-panel dl{display:flex;gap:12px;margin:8px 0;padding:6px 0;border-block:1px solid var(--fp-line);font-size:12px}
.fp-panel dt{color:var(--fp-ink-2)}
.fp-panel dd{margin:0}
.fp-panel b{color:var(--fp-warn);font-weight:600}
.fp-panel summary{padding-block:6px;cursor:pointer}
.fp-panel .fp-lines{font-size:10.5px;line-height:14px}
@media(max-width:1439px){#first-picture .fp-map{inset-inline-start:336px}.fp-panel{inline-size:280px}}
@media(min-width:1440px){.fp-beside .fp-map{inset-inline-end:348px!important}}
@media(min-width:1920px){.fp-beside .fp-map{inset-inline-end:400px!important}}
@media(max-width:1023px){#first-picture .fp-map{inset-inline-start:56px}.fp-panel{inset-block:auto 12px;inset-inline-start:68px;max-block-size:45%}}
@media(max-width:639px){#first-picture .fp-map{inset-block-end:141px;inset-inline-start:0}.fp-whole{inset-block:10px;inset-inline:10px 64px;width:calc(100% - 74px);height:calc(100% - 20px)}.fp-panel{inset-block:auto 0;inset-inline:0;inline-size:auto;max-block-size:32%;border-block-start:1px solid var(--fp-line)}.fp-hand{display:inline}.fp-desk{display:none}}
`;

/**
 * The style of the first picture. It is the same for every page, so that the content-security policy
 * can name it by its hash.
 */
export const PICTURE_STYLE: string = [
  shown('light', ':root'),
  `@media(prefers-color-scheme:dark){${shown('dark', ':root:not([data-theme])')}}`,
  shown('dark', ':root[data-theme=dark]'),
  LAYOUT.replaceAll('\n', ''),
].join('');
