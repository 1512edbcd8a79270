import { LONG_ROW } from '../legend/legend-height';
import { ASIDE_SOURCE } from './aside-source';
import { FOOTER_SOURCE } from './footer-source';
import { FURNITURE_SOURCE } from './furniture-source';
import { REFUSAL } from './refusal';

/** Where the words and drawings of a sheet lie for the source that sets them. */
export const SHEET_DATA = 'sheet.json';

/**
 * Sets any sheet in Typst. All that differs between sheets is read as JSON, so that no word of a
 * user, a place or a source is ever markup. Text shrinks in steps until its slot holds it, to the
 * least size that can be read; what is longer stops the sheet and is named.
 */
export const SHEET_SOURCE = `
#let d = json("${SHEET_DATA}")
#let c = d.content
#let ink = rgb("#16211f")
#let muted = rgb("#44514f")
#let accent = rgb("#0a5a6b")
// What is looked up and heard has no characters that only order what is seen.
#let plain(string) = string.replace(regex("[\u{200E}\u{200F}\u{2068}\u{2069}]"), "")
#let hairline = 0.2mm + rgb("#bfc8c5")

#set document(title: plain(c.title), description: plain(d.description))
#set page(width: d.width * 1mm, height: d.height * 1mm, margin: 0mm)
#set text(font: ("Noto Sans", "Vazirmatn"), lang: d.language, fill: ink, fallback: false, hyphenate: false)
#set par(leading: if d.language == "ar" { 0.5em } else { 0.42em }, spacing: 0.55em, justify: false)
#set block(spacing: 0.5em)
#show heading: set text(size: 1em, weight: "regular")
#show heading: it => block(above: 0pt, below: 0pt, it.body)

#let at(box, body) = place(top + left, dx: box.x * 1mm, dy: box.y * 1mm, body)

// What has no Arabic in it, such as a range of numbers, keeps its own direction.
#let words(string) = if d.language == "ar" and string.find(regex("\\p{Arabic}")) == none {
  std.box(text(dir: ltr, string))
} else { text(string) }

// A short isolate that orders a sign or a scale is set as one piece, whose order is its own without marks.
#show regex("\u{2068}[^\u{2068}\u{2069}\\p{Arabic}]{1,24}\u{2069}"): it => std.box(text(dir: ltr, it.text.slice(3, -3)))

// Words in the second language of a sheet, beside those that they tell again.
#let second(string) = if c.also != none {
  let is-arabic = c.also.language == "ar"
  align(if d.language == "ar" { right } else { left }, text(lang: c.also.language, dir: if is-arabic { rtl } else { ltr }, string))
}

#let step = 0.25
#let fitted(box, from, least, what, make) = context {
  let high(size) = measure(width: box.width * 1mm, make(size)).height
  let size = from
  while size - step >= least and high(size) > box.height * 1mm { size = size - step }
  if high(size) > box.height * 1mm { panic("${REFUSAL}" + what) }
  block(width: box.width * 1mm, height: box.height * 1mm, make(size))
}

// The first of several ways to say something that fits, each at any size before the next is tried.
#let first-fitted(box, from, least, what, makes) = context {
  let fits(make, size) = measure(width: box.width * 1mm, make(size)).height <= box.height * 1mm
  let found = makes.find(make => fits(make, least))
  if found == none { panic("${REFUSAL}" + what) }
  let size = from
  while size > least and not fits(found, size) { size = calc.max(least, size - step) }
  block(width: box.width * 1mm, height: box.height * 1mm, found(size))
}

#let drawn(icon, alt: none) = box(
  image(bytes(icon.svg), format: "svg", width: icon.widthMm * 1mm, height: icon.heightMm * 1mm, alt: if alt == none { none } else { plain(alt) }),
)

#let facts(list, last: 1fr) = grid(
  columns: (auto, last),
  column-gutter: 1.2em,
  row-gutter: 0.42em,
  ..list.map(fact => (text(fill: muted, fact.name), words(fact.text))).flatten(),
)

#let country(name, language) = if language == "ar" { name } else { upper(name) }

#let header(size) = {
  let ratio = size / d.sizes.title
  let fine-subtitle = calc.max(d.sizes.least, d.sizes.subtitle * calc.min(1, ratio * 1.15)) * 1pt
  let chip = if c.status == none { none } else {
    std.box(fill: accent, inset: (x: 2mm, y: 0.9mm), radius: 0.5mm, text(fill: white, weight: "bold", c.status))
  }
  let marking = if c.marking == none { none } else {
    std.box(inset: (y: 0.9mm), text(fill: rgb("#b0271e"), weight: "bold", c.marking))
  }
  let marks = (marking, chip).filter(part => part != none)
  let side = stack(
    spacing: 0.5em,
    ..(
      if marks.len() > 0 { align(end, marks.join(h(2mm))) },
      if c.facts.len() > 0 { facts(c.facts, last: auto) },
    ).filter(part => part != none),
  )
  // Many facts beside a title are set smaller, so that it is not.
  let fine = calc.max(d.sizes.least, d.sizes.subtitle * (if c.facts.len() > 2 { 0.66 } else { 0.8 }))
  grid(
    columns: (1fr, auto),
    column-gutter: 8mm,
    align: (start + top, end + bottom),
    stack(
      spacing: d.sizes.country * 0.75pt,
      text(size: d.sizes.country * 1pt, weight: "bold", fill: accent, {
        country(c.country, d.language)
        if c.also != none and c.also.country != c.country { h(1.2em); std.box(text(lang: c.also.language, country(c.also.country, c.also.language))) }
      }),
      heading(level: 1, text(size: size * 1pt, weight: "bold", c.title)),
      ..if c.also == none { () } else {
        (second(text(size: calc.max(d.sizes.leastTitle, size * 0.8) * 1pt, weight: "bold", c.also.title)),)
      },
      ..if c.subtitle == "" { () } else { (text(size: fine-subtitle, fill: muted, c.subtitle),) },
      ..if c.also == none or c.also.subtitle == "" { () } else {
        (second(text(size: fine-subtitle, fill: muted, c.also.subtitle)),)
      },
    ),
    text(size: fine * 1pt, side),
  )
}

#let legend-row(row) = (
  if row.icon == none { [] } else { drawn(row.icon) },
  words(row.text),
  text(fill: muted, if row.count == none { "" } else { row.count }),
)

#let row-line(rows, gutter, words-width: 1fr) = grid(
  columns: (auto, words-width, auto),
  column-gutter: 1.5mm,
  row-gutter: gutter,
  align: (center + horizon, start + horizon, end + horizon),
  ..rows.flatten(),
)

// What lies beside the words of a row: its mark, its number, what is free between them.
#let beside-words = 8em

// Words in two languages stand on one line where the column holds both, as numbers of a table do.
#let rows-in-two(block, size) = row-line(block.rows.map(row => {
  let (icon, own, count) = legend-row(row)
  if "also" not in row { return (icon, own, count) }
  let other = text(fill: muted, second(row.also))
  let room = d.columnMm * 1mm - (measure(text(size: size * 1pt, h(beside-words))).width)
  let wide = measure(text(size: size * 1pt, row.text)).width + measure(text(size: size * 1pt, row.also)).width
  let both = if wide > room { stack(spacing: 0.3em, own, other) } else { grid(columns: (1fr, auto), column-gutter: 1em, own, other) }
  (icon, both, count)
}), 0.45em)

#let rows-of(block, size) = {
  if block.rows.any(row => "also" in row) { return rows-in-two(block, size) }
  let line(rows) = row-line(rows.map(legend-row), 0.34em)
  let wide = block.counted != "" or block.rows.len() < 2
  if wide { line(block.rows) } else {
    // Two rows side by side have a line each, so that no word runs into a number or the next row.
    let half = (d.columnMm * 1mm - 3mm) / 2
    let is-long(row) = row.text.clusters().len() > ${LONG_ROW} or measure(text(size: size * 1pt, row-line(legend-row(row), 0pt, words-width: auto))).width > half
    let short = block.rows.filter(row => not is-long(row))
    let first = calc.ceil(short.len() / 2)
    stack(
      spacing: 0.34em,
      ..(
        if short.len() > 0 { grid(columns: (1fr, 1fr), column-gutter: 3mm, line(short.slice(0, first)), line(short.slice(first))) },
        if short.len() < block.rows.len() { line(block.rows.filter(is-long)) },
      ).filter(part => part != none),
    )
  }
}

// Labels stand at the tops of their circles, each on one line: a longer one is set smaller.
#let circle-label(label, room) = {
  let wide = measure(words(label)).width
  if wide <= room { words(label) } else { text(size: 1em * (room / wide), words(label)) }
}
#let circles-of(circles) = grid(
  columns: (auto, 1fr),
  column-gutter: 1.2mm,
  align: (start + horizon, start + horizon),
  drawn(circles.icon),
  stack(..circles.labels.map(label => std.box(height: circles.pitchMm * 1mm, width: 100%, align(start + horizon, circle-label(label, d.columnMm * 1mm - circles.icon.widthMm * 1mm - 1.2mm))))),
)

#let legend-block(block, size) = {
  set text(size: size * 1pt)
  std.block(width: 100%, spacing: 0pt, {
    let head = heading(level: 2, {
      text(size: 1.1em, weight: "semibold", block.title)
      if block.unit != "" { text(fill: muted, "  " + block.unit) }
    })
    let counted = text(fill: muted, block.counted)
    // Beside more words than a column's head a title would stand word below word.
    if block.counted.clusters().len() > ${LONG_ROW} { head } else {
      grid(columns: (1fr, auto), column-gutter: 2mm, align: (start + bottom, end + bottom), head, counted)
    }
    if "also" in block { std.block(above: 0.5em, below: 0pt, text(size: 1.05em, weight: "semibold", fill: muted, second(block.also))) }
    if block.summary != "" { std.block(above: 0.45em, below: 0pt, text(size: calc.max(d.sizes.least, size * 0.88) * 1pt, fill: muted, block.summary)) }
    if block.counted.clusters().len() > ${LONG_ROW} { std.block(above: 0.45em, below: 0pt, width: 100%, align(end, counted)) }
    if block.circles != none { std.block(above: 0.55em, below: 0pt, circles-of(block.circles)) }
    if block.arrows.len() > 0 {
      std.block(above: 0.7em, below: 0pt, grid(
        columns: block.arrows.map(_ => auto),
        column-gutter: 5mm,
        row-gutter: 0.3em,
        align: center + bottom,
        ..block.arrows.map(arrow => drawn(arrow.icon)),
        ..block.arrows.map(arrow => text(arrow.label)),
      ))
    }
    if block.rows.len() > 0 { std.block(above: 0.55em, below: 0pt, rows-of(block, size)) }
    for note in block.notes {
      std.block(above: 0.5em, below: 0pt, text(size: calc.max(d.sizes.least, size * 0.88) * 1pt, fill: muted, note))
    }
  })
}

${FOOTER_SOURCE}
${FURNITURE_SOURCE}
${ASIDE_SOURCE}
// Letters reach below their line, and the rule is as thick as it is.
#let over-rule = (..d.header, height: d.header.height - 2)
#at(d.header, fitted(over-rule, d.sizes.title, d.sizes.leastTitle, "title", header))
#at((x: d.header.x, y: d.header.y + d.header.height), line(length: d.header.width * 1mm, stroke: 0.7mm + accent))
#at(d.map, image(bytes(d.mapSvg), format: "svg", width: d.map.width * 1mm, height: d.map.height * 1mm, alt: plain(c.alternative)))
#if d.scale != none {
  at(
    (x: d.map.x + d.scale.box.x, y: d.map.y + d.scale.box.y),
    image(bytes(d.scale.svg), format: "svg", width: d.scale.box.width * 1mm, height: d.scale.box.height * 1mm, alt: d.words.scale),
  )
}
#if d.inset != none {
  at(
    (x: d.map.x + d.inset.box.x, y: d.map.y + d.inset.box.y),
    std.box(fill: white, stroke: hairline, image(bytes(d.inset.svg), format: "svg", width: d.inset.box.width * 1mm, height: d.inset.box.height * 1mm, alt: d.words.locator)),
  )
}
#if d.aside != none { at(d.aside, aside()) }
#context {
  let room = shared-room()
  at(d.furniture, std.block(
    width: d.furniture.width * 1mm,
    height: room.furniture,
    align(start + (if d.isAtBottom { bottom } else { top }), furniture(room.chosen)),
  ))
  let high = room.footer / 1mm
  let below = (..d.footer, y: d.footer.y + d.footer.height - high, height: high)
  at(below, first-fitted(below, d.sizes.footer, d.sizes.least, "footer", footers))
}
#if c.watermark != none {
  place(center + horizon, rotate(-30deg, text(size: d.width * 0.16pt, weight: "bold", fill: rgb(176, 39, 30, 36), c.watermark)))
}
#if d.folio != none {
  // Below the footer, where no slot is, in the margin that every paper keeps.
  place(bottom + end, dx: if d.language == "ar" { d.header.x * 1mm } else { -d.header.x * 1mm }, dy: -2.5mm, text(size: d.sizes.least * 1pt, fill: muted, dir: ltr, d.folio))
}
`;
