import { SHEET_DATA } from './sheet-source';

/** Sets the contents of a series, on as many pages as they take, read as JSON as a sheet is. */
export const CONTENTS_SOURCE = `
#let d = json("${SHEET_DATA}")
#let ink = rgb("#16211f")
#let muted = rgb("#44514f")
#let accent = rgb("#0a5a6b")
#let last = d.heads.len() - 1

#set document(title: d.title.replace(regex("[\u{200E}\u{200F}\u{2068}\u{2069}]"), ""))
#set text(font: ("Noto Sans", "Vazirmatn"), lang: d.language, size: d.sizes.legend * 1pt, fill: ink, fallback: false, hyphenate: false)
#set page(
  width: d.width * 1mm,
  height: d.height * 1mm,
  margin: (x: d.margin.side * 1mm, top: d.margin.top * 1mm, bottom: d.margin.bottom * 1mm),
  columns: d.columns,
)
#set columns(gutter: 6mm)
#set par(leading: if d.language == "ar" { 0.5em } else { 0.42em }, justify: false)
#show heading: it => block(above: 0pt, below: 0.5em, it.body)

// What has no Arabic in it, such as a range of numbers, keeps its own direction.
#let words(string) = if d.language == "ar" and string.find(regex("\\p{Arabic}")) == none {
  std.box(text(dir: ltr, string))
} else { text(string) }

#place(top + start, scope: "parent", float: true, clearance: 4mm, block(width: 100%, {
  heading(level: 1, text(size: d.sizes.title * 1pt, weight: "bold", d.title))
  text(size: d.sizes.subtitle * 1pt, fill: muted, d.subtitle)
  v(1.5mm, weak: true)
  line(length: 100%, stroke: 0.7mm + accent)
}))

#table(
  columns: (1fr,) + d.heads.slice(1).map(_ => auto),
  column-gutter: 2mm,
  inset: (x: 0mm, y: 0.42em),
  align: (column, _) => (if column == last { end } else { start }) + horizon,
  stroke: (_, y) => (bottom: if y == 0 { 0.3mm + accent } else { 0.1mm + rgb("#dee3e1") }),
  table.header(..d.heads.map(name => text(fill: muted, name))),
  ..d.rows.map(row => row.map(words)).flatten(),
)

#for note in d.notes {
  block(above: 0.7em, below: 0pt, text(size: calc.max(d.sizes.least, d.sizes.legend * 0.88) * 1pt, fill: muted, words(note)))
}
`;
