import { REFUSAL } from './refusal';

/** Sets the furniture: key figures, own words, the legend, the largest areas, in columns. */
export const FURNITURE_SOURCE = `
#let smaller(size) = calc.max(d.sizes.least, size * 0.88) * 1pt
#let note-lines(notes, size) = for note in notes {
  std.block(above: size * 0.5pt, below: 0pt, text(size: smaller(size), fill: muted, words(note)))
}

// The least room beside the locator, in heights of letters, for a number and for what is said of it: at
// less every word has a line.
#let least-beside = 10
#let least-noted = 18

#let lead(size, width: d.columnMm * 1mm) = {
  set text(size: size * 1pt)
  let figures = if c.lead == none { none } else { {
    text(size: 2.2em, weight: "semibold", c.lead.number)
    std.block(above: 0.45em, below: 0pt, words(c.lead.text))
  } }
  let notes = if c.lead == none { none } else { {
    note-lines(c.lead.passport, size)
    for line in c.lead.also { std.block(above: 0.6em, below: 0pt, text(size: smaller(size), words(line))) }
  } }
  if d.locator == none { return figures + notes }
  let locator = std.box(stroke: hairline, drawn(d.locator, alt: d.words.locator))
  if figures == none { return locator }
  let beside = width - d.locator.widthMm * 1mm - 3mm
  let number = measure(text(size: size * 2.2pt, weight: "semibold", c.lead.number)).width
  if beside < calc.max(number, size * least-beside * 1pt) {
    stack(spacing: 1em, locator, figures + notes)
  } else if beside < size * least-noted * 1pt {
    grid(columns: (auto, 1fr), column-gutter: 3mm, locator, figures)
    notes
  } else {
    grid(columns: (auto, 1fr), column-gutter: 3mm, locator, figures + notes)
  }
}

#let paragraphs(size) = {
  set text(size: size * 1pt)
  stack(spacing: 0.7em, ..c.summary.map(words))
}

// A title with what stands beside it, or below it where both have no room on one line.
#let titled(title, beside, size, body, width: d.columnMm * 1mm) = {
  set text(size: size * 1pt)
  let head = heading(level: 2, text(size: 1.1em, weight: "semibold", title))
  let second = text(size: smaller(size), fill: muted, beside)
  let wide = measure(text(size: size * 1.1pt, weight: "semibold", title)).width + measure(second).width
  if wide + 4mm > width { head; if beside != "" { std.block(above: 0.4em, below: 0pt, second) } } else {
    grid(columns: (1fr, auto), column-gutter: 2mm, align: (start + bottom, end + bottom), head, second)
  }
  std.block(above: 0.7em, below: 0pt, body)
}

#let bars(title, drawing, rows, told: c.largest, width: d.columnMm * 1mm) = size => {
  titled(title, told.since, size, width: width, drawn(
    drawing,
    alt: rows.map(row => row.name + " " + row.number).join("; "),
  ))
  note-lines(told.notes, size)
}
#let bars-width = if d.template == "charts" and d.aside != none { (d.aside.width - d.gutterMm) / 2 * 1mm } else { d.columnMm * 1mm }
#let largest = if d.drawings.largest == none { none } else {
  bars(c.largest.title, d.drawings.largest, c.largest.rows, width: bars-width)
}
#let fewer = if d.drawings.fewer == none { none } else {
  bars(c.largest.fewer.title, d.drawings.fewer, c.largest.rows.slice(0, c.largest.fewer.count), width: bars-width)
}

// What need not be there may close up, from the last on, where there is no room for all.
#let parts = (
  (if d.template != "text" and (c.lead != none or d.locator != none) { (must: d.isLeadNeeded, make: lead, said: if c.lead == none { none } else { c.lead.text }) },)
    + (if d.template != "text" and c.summary.len() > 0 { (must: true, make: paragraphs) },)
    + c.legend.map(block => (must: true, make: size => legend-block(block, size)))
    + (if d.drawings.origins != none {
      (must: false, make: bars(c.origins.title, d.drawings.origins, c.origins.rows, told: c.origins), said: c.origins.title)
    },)
    + (if largest != none and d.aside == none { (must: false, make: largest, said: c.largest.title) },)
    + (if largest != none and fewer != none and d.aside == none { (must: false, make: fewer, said: c.largest.title) },)
).filter(part => part != none)
#let has-fewer = d.drawings.fewer != none and d.aside == none

#let without(places, index) = places.filter(place => place != index)
// Which parts are set together, what is wanted most first; all that must be are in each.
#let choices = {
  let all = range(parts.len())
  let last = parts.len() - 1
  let chosen = (if has-fewer { without(all, last) } else { all },)
  if has-fewer { chosen.push(without(all, last - 1)) }
  while chosen.last().any(index => not parts.at(index).must) {
    let rest = chosen.last()
    chosen.push(without(rest, rest.rev().find(index => not parts.at(index).must)))
  }
  chosen
}

// What closed up, by its title: a reader is told what the sheet would have had. Of a text shown in part none is left out.
#let said-left(places) = {
  let said(index) = parts.at(index).at("said", default: none)
  let there = places.map(said)
  range(parts.len()).map(said).filter(one => one != none and one not in there).dedup()
}
#let note-of(left) = (make: size => {
  set text(size: size * 1pt)
  note-lines((d.words.leftOut + " " + left.join("; "),), size)
})

#let gap-at(size) = size * 0.38mm
#let column-width = d.columnMm * 1mm
#let inset = if d.isOver { 3mm } else { 0mm }

#let height-of(part, size) = measure(width: column-width, (part.make)(size)).height + gap-at(size)
#let heights-at(size) = parts.map(part => height-of(part, size))

#let packed-in(chosen, room) = {
  let filled = ((),)
  let used = 0mm
  for (part, high) in chosen {
    if used > 0mm and used + high > room {
      filled.push(())
      used = 0mm
    }
    if high > room { return none }
    filled.last().push(part)
    used = used + high
  }
  if filled.len() > d.columns { none } else { filled }
}

// In columns of about one height: the lowest that holds all.
#let packed(places, heights, size, column-height, says-left: true) = {
  let room = column-height + gap-at(size)
  let left = said-left(places)
  let note = if says-left and left.len() > 0 { (note-of(left),) } else { () }
  let chosen = places.map(place => (parts.at(place), heights.at(place))) + note.map(part => (part, height-of(part, size)))
  if packed-in(chosen, room) == none { return none }
  for share in range(8, 21) {
    let filled = packed-in(chosen, room * share / 20)
    if filled != none { return filled }
  }
}

#let sizes-from(size, floor) = {
  let sizes = ()
  while size >= floor {
    sizes.push(size)
    size = size - step
  }
  sizes
}

// Letters shrink a little before a part is given up, and to the least only for what must be there.
#let chosen-in(height) = {
  let column-height = height - inset * 2
  let floor = calc.max(d.sizes.least, d.sizes.legend * 0.84)
  let sizes = sizes-from(d.sizes.legend, floor)
  let heights = sizes.map(heights-at)
  for places in choices {
    for (size, high) in sizes.zip(heights) {
      let filled = packed(places, high, size, column-height)
      if filled != none { return (size, filled) }
    }
  }
  let smaller-sizes = sizes-from(sizes.last() - step, d.sizes.least)
  // A picture for a screen says only what may not be missed, if need be not even what it leaves out.
  for says-left in (if d.isBrief { (true, false) } else { (true,) }) {
    for size in smaller-sizes {
      let filled = packed(choices.last(), heights-at(size), size, column-height, says-left: says-left)
      if filled != none { return (size, filled) }
    }
  }
}

// What stands right above the footer has one room with it: what the one leaves, the other may need.
#let shared-room() = {
  let (furniture, footer) = (d.furniture.height * 1mm, d.footer.height * 1mm)
  let least = if d.isShared { least-footer() } else { footer }
  let chosen = if least <= footer { chosen-in(furniture) }
  if chosen != none { return (chosen: chosen, furniture: furniture, footer: footer) }
  let left = furniture + footer - least
  let squeezed = if left > inset * 2 { chosen-in(left) }
  if squeezed == none { panic("${REFUSAL}legend") }
  (chosen: squeezed, furniture: left, footer: least)
}

#let furniture(chosen) = {
  let (size, filled) = chosen
  let body = grid(
    columns: filled.map(_ => column-width),
    column-gutter: d.gutterMm * 1mm,
    ..filled.map(column => stack(
      spacing: gap-at(size) / 2,
      ..column.map(part => (part.make)(size)).intersperse(line(length: 100%, stroke: hairline)),
    )),
  )
  if d.isOver { std.block(fill: white, stroke: hairline, inset: inset, body) } else { body }
}
`;
