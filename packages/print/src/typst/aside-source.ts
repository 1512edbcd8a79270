/** Sets what a template has beside map and legend: sentences, charts or a table. */
export const ASIDE_SOURCE = `
#let table-column(rows, size) = {
  let last = c.table.columns.len() - 1
  let cell(content, index, weight: "regular") = text(
    weight: if index == 1 { "semibold" } else { weight },
    fill: if index > 1 { muted } else { ink },
    words(content),
  )
  grid(
    columns: (1fr,) + c.table.columns.slice(1).map(_ => auto),
    column-gutter: 3mm,
    rows: d.table.rowMm * 1mm,
    align: c.table.columns.enumerate().map(((index, _)) => if index == 0 or index == last { start + horizon } else { end + horizon }),
    stroke: (x, y) => (bottom: if y == 0 { 0.3mm + accent } else { 0.1mm + rgb("#dee3e1") }),
    ..c.table.columns.map(name => text(size: smaller(size), fill: muted, name)),
    ..rows.map(row => row.enumerate().map(((index, content)) => cell(content, index))).flatten(),
  )
}

#let table-aside(size) = {
  titled(c.table.title, c.table.since, size, width: d.aside.width * 1mm, grid(
    columns: d.table.columns.map(_ => 1fr),
    column-gutter: d.gutterMm * 1mm,
    ..d.table.columns.map(rows => table-column(rows, size)),
  ))
  note-lines((d.table.more,).filter(note => note != none) + c.table.notes, size)
}

#let trend(size) = {
  titled(c.trend.title, "", size, width: bars-width, drawn(
    d.drawings.trend,
    alt: c.trend.rows.map(row => row.date + " " + row.number).join("; "),
  ))
  note-lines(c.trend.notes, size)
}

#let charts-aside(size) = grid(
  columns: (1fr, 1fr),
  column-gutter: d.gutterMm * 1mm,
  ..(
    // A chart's place says why there is none.
    if d.drawings.trend != none { trend(size) } else { text(size: size * 1pt, fill: muted, words(d.words.noTrend)) },
    if largest != none { largest(size) } else if fewer != none { fewer(size) },
  ).filter(part => part != none),
)

// Without a number the locator has the text beside it, where that is as wide as a text is read well.
#let is-beside-text = d.aside != none and c.lead == none and d.locator != none and d.aside.width > d.locator.widthMm * 3

#let text-aside(size) = if is-beside-text {
  grid(columns: (auto, 1fr), column-gutter: 3mm, std.box(stroke: hairline, drawn(d.locator, alt: d.words.locator)), paragraphs(size))
} else {
  if c.lead != none or d.locator != none { std.block(below: 1.2em, lead(calc.max(d.sizes.least, size * 0.8), width: d.aside.width * 1mm)) }
  paragraphs(size)
}

#let aside() = {
  if d.template == "table" {
    fitted(d.aside, d.sizes.legend, d.sizes.least, "table", table-aside)
  } else if d.template == "charts" {
    fitted(d.aside, d.sizes.legend, d.sizes.least, "charts", charts-aside)
  } else {
    fitted(d.aside, d.sizes.subtitle, d.sizes.least, "summary", text-aside)
  }
}
`;
