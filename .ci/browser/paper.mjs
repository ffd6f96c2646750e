// Reads every PDF in a folder back with what Debian has for it, beside the same report for a browser, and holds it to what is promised: every
// letter comes with it, it has the same title, headings and bookmarks, and one side where the report is a sheet.
//
//   node paper.mjs FOLDER
//
// Of one that is called letters, LETTERS says what has to come back letter for letter, and MISSING what has to be said to be missing.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

if (process.argv.length !== 3) {
  console.error('usage: node paper.mjs FOLDER')
  process.exit(2)
}
const folder = process.argv[2]
const names = readdirSync(folder).filter((name) => name.endsWith('.pdf')).sort()
if (names.length === 0) {
  console.error(`${folder} holds no PDF, so nothing was read back`)
  process.exit(1)
}
let faults = 0
for (const name of names) {
  const found = check(join(folder, name))
  console.log(`${name}: ${found.says}${found.faults.length ? '' : ', as promised'}`)
  for (const fault of found.faults) console.log(`  ${fault}`)
  faults += found.faults.length
}
process.exitCode = faults ? 1 : 0

function check(file) {
  const faults = []
  const html = readFileSync(file.replace(/pdf$/, 'html'), 'utf8')
  const text = plain(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }))
  const said = Object.fromEntries(execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n').map((line) => line.split(/:\s+(.*)/)))
  const title = all(html, /<title>([^]*?)<\/title>/g)[0]
  const layout = html.match(/<body class="([^"]*)"/)[1]
  const pages = html.split('<article ').length - 1
  const sides = Number(said.Pages)
  const sheets = { sheet: 1, 'cards two': Math.ceil(pages / 2), 'cards four': Math.ceil(pages / 4) }[layout]
  if (sheets !== undefined && sides !== sheets) faults.push(`${sides} sides, not ${sheets}`)
  if (plain(said.Title || '') !== plain(title)) faults.push(`its title is “${said.Title}”, not “${title}”`)
  const loose = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2).filter((line) => !/ yes (yes|no) +yes +\d+ +\d+$/.test(line))
  for (const font of loose) faults.push(`letters that do not come with it, or cannot be copied: ${font}`)
  const marks = bookmarks(file)
  if (layout === 'flowing') {
    for (const heading of all(html, /<h2 id="h[^>]*>([^]*?)<\/h2>/g)) {
      if (!marks.some((mark) => plain(mark) === plain(heading))) faults.push(`no bookmark leads to “${heading}”`)
    }
    for (const heading of all(html, /<h[1-4][^>]*>([^]*?)<\/h[1-4]>/g)) {
      if (!text.includes(plain(heading))) faults.push(`a heading is not in it: ${heading}`)
    }
  }
  if (text === '') faults.push('it says nothing')
  if (basename(file).startsWith('letters-')) {
    if (!text.includes(plain(process.env.LETTERS))) faults.push(`“${process.env.LETTERS}” does not come back`)
    for (const letter of process.env.MISSING) {
      const named = `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      if (!text.includes(named)) faults.push(`it does not say that it lacks ${named}`)
    }
  }
  return { faults, says: `${layout}, ${sides} sides of A4, ${marks.length} bookmarks` }
}

// bookmarks gives the titles of the outline, which pdftohtml writes beside the text.
function bookmarks(file) {
  return all(execFileSync('pdftohtml', ['-xml', '-i', '-stdout', file], { encoding: 'utf8', maxBuffer: 1 << 28 }), /<item page="\d+">([^]*?)<\/item>/g)
}

function all(text, what) { return [...text.matchAll(what)].map((found) => letters(found[1])) }

// letters undoes what HTML and XML write instead of some.
function letters(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, ten, hex, name) =>
    ten ? String.fromCodePoint(Number(ten)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : named[name] ?? whole)
}

// plain leaves out what a line end may have taken or brought.
function plain(text) { return text.replace(/\s+/g, '') }
