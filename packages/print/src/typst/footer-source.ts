/** Sets the footer: sources, limits, disclaimer, details, logos and the code of the live view. */
export const FOOTER_SOURCE = `
#let named(name, body) = {
  heading(level: 2, text(weight: "semibold", name))
  std.block(above: 0.5em, body)
}

// Columns as wide as they have to say, so that they end at about one height; the longest leaves room for the others' words.
#let letters(strings, (least, most)) = calc.clamp(strings.map(string => string.clusters().len()).sum(default: 0), least, most) * 1fr
#let footer-columns(sources, room) = (
  (
    letters(sources.map(source => source.name + source.text), room),
    named(d.words.sources, stack(
      spacing: 0.5em,
      ..sources.map(source => text(fill: muted, source.name + ": ") + words(source.text)),
    )),
  ),
  (letters(c.limits, room), named(d.words.limits, stack(spacing: 0.45em, ..c.limits.map(words)))),
  (letters(c.disclaimer, room), named(d.words.disclaimer, stack(spacing: 0.45em, ..c.disclaimer.map(words)))),
  (300fr, facts(c.details)),
).filter(((_, body)) => body != none)

#let footer(sources, room) = size => {
  set text(size: size * 1pt)
  let columns = footer-columns(sources, room)
  let logos = if d.logos.len() == 0 { () } else { (
    grid(columns: calc.ceil(d.logos.len() / calc.max(1, calc.floor(d.footer.height * 1mm / (d.logos.first().heightMm * 1mm + 2mm)))), gutter: 2mm, align: end + horizon, ..d.logos.map(logo => drawn(logo))),
  ) }
  let code = if d.qr == none { () } else { (
    stack(spacing: 0.5em, image(bytes(d.qr), format: "svg", width: d.qrMm * 1mm, alt: c.link), align(center, text(fill: muted, d.words.link))),
  ) }
  grid(
    columns: columns.map(((share, _)) => share) + (logos + code).map(_ => auto),
    column-gutter: 5mm,
    ..columns.map(((_, body)) => body),
    ..logos,
    ..code,
  )
}

// The same words in ever fewer: each is tried down to the least size before the next.
#let footers = (c.sources, ..c.shorterSources).map(sources => ((230, 1300), (230, 2400), (120, 2400)).map(room => footer(sources, room))).flatten()

// How high the shortest of them is at the least size.
#let least-footer() = calc.min(..footers.map(make => measure(width: d.footer.width * 1mm, make(d.sizes.least)).height))
`;
