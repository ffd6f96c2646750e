// Loads every report in a folder in a real browser and holds it to what is promised: nothing is loaded or run, it is laid out on every width, in
// light and dark and with large letters, it can be used without eyes, and it fits the paper that it is for.
//
//   node check.mjs [--shots FOLDER] FOLDER
//
// A report is told by the class of its body: flowing, sheet, cards two, cards four; start is what lies beside the program in a release. Of
// one whose name ends in -overfull, the paper may cut something off, as long as its sides stay as many. --shots keeps pictures and PDFs, for
// somebody to look at.
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import * as seen from './seen.mjs'

const program = process.env.CHROMIUM || '/usr/bin/chromium'
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const schemes = ['light', 'dark']
const widths = [320, 360, 650, 820, 1300] // 650 and 320 are what a window of 1300 leaves at 200 and 400 %
const paper = { sheet: 178, cards: 190, flowing: 174, start: 178 } // millimetres between the margins of A4, as html.css has them

const atOnce = Math.min(3, availableParallelism())

const args = process.argv.slice(2)
const shots = args[0] === '--shots' ? resolve(args.splice(0, 2)[1]) : ''
if (args.length !== 1) {
  console.error('usage: node check.mjs [--shots FOLDER] FOLDER')
  process.exit(2)
}
const files = readdirSync(args[0]).filter((name) => name.endsWith('.html')).sort().map((name) => resolve(args[0], name))
if (files.length === 0) {
  console.error(`${args[0]} holds no report, so nothing was looked at`)
  process.exit(1)
}
if (shots) mkdirSync(shots, { recursive: true })

const browser = await chromium.launch({ executablePath: program, args: flags })
let faults = 0
try {
  const left = [...files]
  const one = async () => {
    for (let file; (file = left.shift());) {
      const found = await check(file)
      console.log([`${basename(file)}: ${found.says}${found.faults.length ? '' : ', as promised'}`, ...found.faults.map((fault) => `  ${fault}`)].join('\n'))
      faults += found.faults.length
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
} finally {
  await browser.close()
}
process.exitCode = faults ? 1 : 0

async function check(file) {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const faults = []
  const fault = (text) => faults.includes(text) || faults.push(text)
  try {
    const page = await opened(context, file, fault)
    const { layout, pages } = await page.evaluate(seen.layout)
    for (const text of await page.evaluate(seen.outline)) fault(text)
    await onScreens(page, file, fault)
    const sides = await onPaper(page, file, layout, pages, fault)
    return { faults, says: `${layout}, ${pages} parts, ${sides} sides of A4` }
  } finally {
    await context.close()
  }
}

// opened loads a report as whoever gets it would, and hears what it asks for and complains of from then on.
async function opened(context, file, fault) {
  const page = await context.newPage()
  const url = pathToFileURL(file).href
  let requests = 0
  page.on('request', (request) => (request.url() === url && requests++ === 0) || fault(`asks for ${request.url()}`))
  page.on('console', (message) => fault(`the browser says: ${message.text()}`))
  page.on('pageerror', (error) => fault(`a script failed: ${error.message}`))
  page.on('dialog', (dialog) => { fault(`opens a dialog: ${dialog.message()}`); dialog.dismiss() })
  await page.goto(url)
  return page
}

async function onScreens(page, file, fault) {
  for (const scheme of schemes) {
    await page.emulateMedia({ media: 'screen', colorScheme: scheme })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const about = `${scheme}, ${width} wide`
      for (const unfolded of [false, true]) {
        await page.evaluate(seen.unfold, unfolded)
        for (const text of await page.evaluate(seen.tooWide)) fault(`${about}: ${text}`)
        if (shots && [360, 1300].includes(width) && !unfolded) {
          await page.screenshot({ path: shot(file, `${scheme}-${width}.png`), fullPage: true })
        }
      }
      if ([360, 1300].includes(width)) {
        for (const text of await page.evaluate(seen.drawn)) fault(`${about}: ${text}`)
        for (const text of await accessible(page)) fault(`${about}: ${text}`)
      }
    }
  }
  await page.setViewportSize({ width: 820, height: 800 })
  await page.evaluate(seen.enlarge, '200%')
  for (const text of await page.evaluate(seen.tooWide)) fault(`letters twice as large: ${text}`)
  await page.evaluate(seen.enlarge, '')
  await page.evaluate(seen.unfold, false)
}

// accessible asks axe-core for everything that it knows, best practices too. What it puts into the page is no part of it: the browser lets
// whoever drives it run what the page itself may not.
async function accessible(page) {
  await page.evaluate(axe)
  const violations = await page.evaluate(seen.axe)
  return violations.flatMap((v) => v.nodes.map((n) => `axe ${v.id} (${v.impact}): ${v.help}\n    at ${n.at}\n    ${n.why}`))
}

// onPaper prints as a person does who changes no setting.
async function onPaper(page, file, layout, pages, fault) {
  const kind = layout.split(' ')[0]
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' }) // paper stays white
  await page.setViewportSize({ width: Math.round((paper[kind] / 25.4) * 96), height: 1000 })
  for (const text of await page.evaluate(seen.drawn)) fault(`printed: ${text}`)
  if (!file.endsWith('-overfull.html')) {
    for (const text of await page.evaluate(seen.cutOff)) fault(`printed: ${text}`)
  }
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  const pdf = await page.pdf({ preferCSSPageSize: true, ...(shots && { path: shot(file, 'print.pdf') }) })
  const sides = sidesOf(pdf)
  const sheets = { sheet: 1, start: 2, 'cards two': Math.ceil(pages / 2), 'cards four': Math.ceil(pages / 4) }[layout]
  if (sheets !== undefined && sides !== sheets) fault(`printed: ${sides} sides, not ${sheets}`)
  if (sides < 1) fault('printed: nothing')
  return sides
}

// sidesOf counts the pages of a PDF, also where they are packed together with other things.
function sidesOf(pdf) {
  const text = pdf.toString('latin1')
  const parts = [text]
  for (const at of text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)) {
    const start = at.index + at[0].length
    parts.push(inflateSync(pdf.subarray(start, text.indexOf('endstream', start)), { finishFlush: 2 }).toString('latin1'))
  }
  return parts.reduce((n, part) => n + (part.match(/\/Type\s*\/Page\b(?!s)/g) || []).length, 0)
}

function shot(file, end) { return join(shots, `${basename(file, '.html')}-${end}`) }
