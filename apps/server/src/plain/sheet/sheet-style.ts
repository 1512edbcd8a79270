/*
 * Made for paper: black on white in any appearance, A4 with 12 mm around. One side: on paper the map
 * gives way to long texts, and these are cut after two lines.
 */
const RULES = `@page{size:A4;margin:12mm}
*{box-sizing:border-box}
:root{color-scheme:light}
body{margin:0 auto;padding:12px;max-width:calc(186mm + 24px);background:#fff;color:#16211f;font:9.5pt/1.32 system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:inherit}p,h1,h2,ol,figure,dl{margin:0;padding:0}ol{list-style:none}
nav{padding-block:8px;border-block-end:1px solid #bfc8c5;margin-block-end:12px;font-size:14px}nav a{display:inline-block;padding:13px 0;margin-inline-end:20px}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2mm 8mm;border-block-end:.6mm solid #16211f;padding-block-end:1.5mm;margin-block-end:2mm}
header p{color:#44514f}header b{color:#16211f}header .h{flex-basis:100%;color:#16211f;font-weight:700}
h1{font-size:16pt;line-height:1.2}
figure{margin-block-end:1mm}figure>svg{display:block;inline-size:100%;block-size:auto}
.r{display:grid;grid-template-columns:9mm minmax(0,1fr) 50mm;gap:0 3mm;padding-block:1.2mm;border-block-end:.2mm solid #606d6b;break-inside:avoid}
.k{inline-size:8mm;block-size:8mm;border:.5mm solid #16211f;border-radius:50%;display:grid;place-items:center;font-weight:700;font-size:11pt}.k.o{border-style:dashed}.k.x{border:.2mm solid #606d6b;color:#44514f}
main>.u{flex:none;font-size:8.5pt;font-weight:700;padding-block-start:.8mm}
h2{font-size:11pt;line-height:1.25}h2 span{font-weight:400}
.f{font-size:11.5pt;font-weight:700;line-height:1.2}.c{font-size:10.5pt;font-weight:650}
.n{color:#44514f;font-size:8.5pt}
.l{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
footer{margin-block-start:2mm;font-size:7.5pt;line-height:1.3;color:#44514f}footer p+p{margin-block-start:.6mm}
footer{display:grid;grid-template-columns:minmax(0,1fr) 34mm;gap:0 4mm;align-items:start}.q{font-size:7pt;line-height:1.25}.q svg{display:block;inline-size:25mm;block-size:25mm;margin-block-end:.5mm}.q b{color:#16211f}
footer .a{font-size:9pt;font-weight:650;color:#16211f}
@media(max-width:36rem){body{font-size:11pt}.r{grid-template-columns:9mm minmax(0,1fr)}.r>div:last-child{grid-column:2}}
@media print{nav{display:none}body{padding:0;max-width:none}
main{display:flex;flex-direction:column;block-size:272mm;overflow:hidden}header,ol,footer{flex:none}
figure{flex:0 1 74mm;min-block-size:0}figure>svg{block-size:100%}.r{padding-block:.8mm}}`;

/** The one style of the printable sheets, the same on each, so that the policy names it by its hash. */
export const SHEET_STYLE = RULES.replaceAll('\n', '');
