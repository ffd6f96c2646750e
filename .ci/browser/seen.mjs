// What is looked at inside a page. Each function is handed to the browser whole, so it uses nothing outside itself; each that looks for faults
// gives them in words.

export function layout() {
  return { layout: document.body.className, pages: document.querySelectorAll('article').length }
}

export function outline() {
  const faults = []
  const one = (what) => {
    const n = document.querySelectorAll(what).length
    if (n !== 1) faults.push(`${n} elements ${what}, not 1`)
  }
  one('h1')
  one('main')
  one('body > header')
  let last = 0
  for (const h of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const rank = Number(h.tagName[1])
    if (rank > last + 1) faults.push(`a heading of rank ${rank} stands below one of rank ${last}: ${h.textContent.slice(0, 60)}`)
    if (h.textContent.trim() === '') faults.push(`a heading of rank ${rank} says nothing`)
    last = rank
  }
  const flowing = document.body.classList.contains('flowing')
  const listed = flowing && document.querySelectorAll('article').length > 1
  if (Boolean(document.querySelector('nav')) !== listed) faults.push(listed ? 'it has no list of contents' : 'it has a list of contents')
  for (const a of document.querySelectorAll('a[href]')) {
    const href = a.getAttribute('href')
    if (!href.startsWith('#') || !document.getElementById(href.slice(1))) faults.push(`a link leads nowhere in it: ${href}`)
  }
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
  for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) faults.push(`two elements are called ${id}`)
  if (!document.documentElement.lang) faults.push('it does not say its language')
  if (!document.title) faults.push('it has no title')
  return faults
}

export function unfold(on) {
  for (const d of document.querySelectorAll('details')) d.open = on
}

export function enlarge(size) {
  document.documentElement.style.fontSize = size
}

// tooWide finds what lies beyond the window, unless it lies in something that scrolls by itself.
export function tooWide() {
  const wide = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= innerWidth) return []
  const faults = []
  for (const e of document.body.querySelectorAll('*')) {
    const box = e.getBoundingClientRect()
    if (box.right > wide + 1 && !e.closest('.table, svg') && faults.length < 3) {
      faults.push(`${e.tagName.toLowerCase()} ends at ${Math.round(box.right)} of ${wide}: ${e.textContent.trim().slice(0, 60)}`)
    }
  }
  return faults.length ? faults : [`it is ${document.documentElement.scrollWidth} wide in a window of ${wide}`]
}

// drawn looks at the words in pictures: they can be read on what they stand on, lie within the picture, and not on each other.
export function drawn() {
  const faults = []
  const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number)
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
  const paper = getComputedStyle(document.body).backgroundColor
  for (const svg of document.querySelectorAll('svg')) {
    const fault = (text) => faults.push(`the picture “${svg.querySelector('title').textContent.slice(0, 40)}”: ${text}`)
    const { width, height } = svg.viewBox.baseVal
    const fills = []
    const words = []
    for (const e of svg.querySelectorAll('rect, circle, text')) {
      const box = e.getBBox()
      const style = getComputedStyle(e)
      if (e.tagName !== 'text') {
        if (style.fill !== 'none') fills.push({ box, fill: style.fill })
        continue
      }
      const said = e.textContent.slice(0, 30)
      const x = box.x + box.width / 2
      const y = box.y + box.height / 2
      const on = fills.findLast(({ box: b }) => x > b.x && x < b.x + b.width && y > b.y && y < b.y + b.height)
      const ratio = contrast(style.fill, on ? on.fill : paper)
      if (ratio < 4.5) fault(`“${said}” has a contrast of ${ratio.toFixed(2)}`)
      if (box.x < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 3) fault(`“${said}” lies beyond its edge`)
      for (const w of words) {
        const across = Math.min(box.x + box.width, w.box.x + w.box.width) - Math.max(box.x, w.box.x)
        const down = Math.min(box.y + box.height, w.box.y + w.box.height) - Math.max(box.y, w.box.y)
        if (across > 0.5 && down > Math.min(box.height, w.box.height) / 2) fault(`“${said}” lies on “${w.said}”`)
      }
      words.push({ box, said })
    }
  }
  return faults
}

// cutOff finds what the edge of a sheet or a card hides, and what hangs out of the paper at the side.
export function cutOff() {
  const faults = []
  const is = (name) => document.body.classList.contains(name)
  const places = is('sheet') ? [document.body] : is('cards') ? document.querySelectorAll('article') : []
  for (const e of places) {
    const much = Math.round(((e.scrollHeight - e.clientHeight) / 96) * 25.4)
    if (much > 0) faults.push(`${much} mm are cut off below: ${e.textContent.trim().slice(0, 40)}`)
  }
  const wide = document.documentElement.clientWidth
  for (const e of document.querySelectorAll('table, figure, p, h1, h2, h3, h4, td, th')) {
    const over = e.getBoundingClientRect().right - wide
    if (over > 1 && faults.length < 9) {
      const much = Math.round((over / 96) * 25.4)
      faults.push(`${e.tagName.toLowerCase()} hangs out of the paper by ${much} mm: ${e.textContent.trim().slice(0, 40)}`)
    }
  }
  return faults
}

export async function axe() {
  const options = { resultTypes: ['violations'], preload: false }
  const { violations } = await globalThis.axe.run(document, options)
  const why = (node) => node.failureSummary.split('\n').slice(1).map((s) => s.trim()).join('; ')
  return violations.map((v) => ({ id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.slice(0, 3).map((n) => ({ at: n.target.join(' '), why: why(n) })) }))
}
