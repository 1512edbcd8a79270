import { PLAIN_STYLE } from '../plain/page/plain-style';

/* The colours of the text-only pages, and what an update has beside those, and how it prints on A4. */
const RULES = `@page{size:A4;margin:12mm}
body{max-width:48rem}
figure{margin:12px 0;background:#fff}figure>svg{display:block;inline-size:100%;block-size:auto}
dl{margin:0}dt{font-weight:650}dd{margin:0 0 8px}dd.u{color:var(--w);font-weight:600}
.s{border:2px solid var(--c);padding:8px 12px;margin-block:8px;font-weight:650}
@media(min-width:34rem){dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:2px 16px}}
@media print{:root{color-scheme:light;--s:#fff;--s2:#fff;--l:#bfc8c5;--b:#606d6b;--i:#16211f;--n:#44514f;--w:#8f5300;--c:#b0271e}body{font-size:9.5pt;line-height:1.3}.n{font-size:8pt}h1{font-size:16pt;margin:0}figure{margin:2mm 0}dl{display:grid;grid-template-columns:32mm minmax(0,1fr);gap:0 4mm}dd{margin:0 0 1.2mm}dd,figure{break-inside:avoid}dd p{margin:0}}`;

/** The one style of the pages of flash updates, the same on each, so that the policy names it by its hash. */
export const FLASH_STYLE = `${PLAIN_STYLE}${RULES.replaceAll('\n', '')}`;
