import { createHash } from 'node:crypto';

/* Colours of the product (design, 3.2); letters are the device's own, because fonts are downloads. */
const COLOURS = `:root{color-scheme:light dark;--s:#fff;--s2:#f6f7f6;--l:#dee3e1;--b:#606d6b;--i:#16211f;--n:#44514f;--a:#0a5a6b;--t:#fff;--w:#8f5300;--c:#b0271e;--o:#17704f}
@media(prefers-color-scheme:dark){:root{--s:#10181a;--s2:#162023;--l:#28363a;--b:#8e9c9c;--i:#e8eeec;--n:#b3bfbe;--a:#6cc5d4;--t:#06222a;--w:#e9b45c;--c:#f08c80;--o:#6fcba3}}`;

const RULES = `*{box-sizing:border-box}
body{margin:0 auto;max-width:42rem;padding:12px 16px 32px;font:16px/1.5 system-ui,sans-serif;background:var(--s);color:var(--i);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1{font-size:22px;line-height:1.25;margin:12px 0 4px}h2{font-size:17px;margin:24px 0 4px;padding-block-start:12px;border-block-start:2px solid var(--i)}h3{font-size:17px;margin:0}
p{margin:4px 0}ul,ol{margin:0;padding:0;list-style:none}
a{color:var(--a)}a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--a);outline-offset:2px}
.n{color:var(--n);font-size:14px}.e{color:var(--c);font-weight:600}.w{color:var(--w)}
.x{border-inline-start:4px solid var(--w);background:var(--s2);padding:8px 12px;margin-block:12px}.x li{list-style:disc;margin-inline-start:20px}
li.r{padding-block:12px;border-block-end:1px solid var(--l)}.r h3 span{font-weight:400;color:var(--n)}.f{font-size:18px}.f b{color:var(--o)}.f b.u{color:var(--n)}
.d a{display:inline-block;padding:10px 0;margin-inline-end:20px;font-weight:600}
.g a,.m a{display:inline-block;padding:10px 0;margin-inline-end:16px}
form>div,fieldset{margin:16px 0;padding:0;border:0}label,legend{font-weight:600;padding:0}
input[type=text],select,button{font:inherit;width:100%;min-height:44px;padding:8px 12px;border:1px solid var(--b);border-radius:6px;background:var(--s);color:var(--i)}
[aria-invalid]{border:2px solid var(--c)!important}
button{background:var(--a);color:var(--t);font-weight:650;border-color:var(--a)}
.k label{display:flex;gap:10px;align-items:center;min-height:44px;font-weight:400}.k input{width:20px;height:20px;margin:0;accent-color:var(--a)}
summary{min-height:44px;padding-block:10px;font-weight:600;cursor:pointer}
@media(min-width:34rem){.k{columns:2}}
@media print{.d a[href^=sms],.d a[href^=geo],nav,.g,button{display:none}body{max-width:none;padding:0;font-size:11pt}.r{break-inside:avoid}}`;

/** The one style of the text-only pages, the same on each, so that the policy names it by its hash. */
export const PLAIN_STYLE = `${COLOURS}${RULES}`.replaceAll('\n', '');

/** How the content-security policy names a style. */
export const styleSource = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
