// What Chromium sees of a page: requests and their bytes, console messages,
// violations that axe-core finds, keyboard and touch, words without scripts.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import puppeteer from 'puppeteer-core'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const launch = program =>
  puppeteer.launch({
    executablePath: program,
    // A container has no user namespaces, and often hardly any shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-extensions', '--disable-background-networking', '--allow-file-access-from-files=false'],
  })

/**
 * A first visit to a page: its requests, the bytes of their bodies as they came
 * over the wire, how many of them were scripts or went to another origin, and
 * what the console says.
 */
export async function visit(browser, address) {
  const context = await browser.createBrowserContext() // nothing cached
  const page = await context.newPage()
  const seen = { requests: 0, scripts: 0, foreign: [], console: [], bytes: 0 }
  const origin = new URL(address).origin
  const sizes = []
  page.on('request', r => {
    if (r.url().startsWith('data:')) return
    seen.requests++
    if (r.resourceType() === 'script') seen.scripts++
    if (new URL(r.url()).origin !== origin) seen.foreign.push(r.url())
  })
  page.on('response', r => sizes.push(Number(r.headers()['content-length'] ?? 0)))
  page.on('console', m => seen.console.push(`${m.type()}: ${m.text()}`))
  page.on('pageerror', e => seen.console.push(`error: ${e.message}`))
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForNetworkIdle({ idleTime: 200 }) // the icon comes after all else
  seen.bytes = sizes.reduce((a, b) => a + b, 0)
  await context.close()
  return seen
}

/** Opens what is folded away. */
const unfold = page => page.evaluate(() => document.querySelectorAll('details').forEach(d => (d.open = true)))

/**
 * Runs in the page: violations by axe-core's rules, among them words in the very
 * colour of their ground, of which it is not sure whether they are meant to be seen.
 */
async function violations() {
  const result = await axe.run(document, { resultTypes: ['violations', 'incomplete'] })
  const unseen = result.incomplete.map(v => ({ ...v, nodes: v.nodes.filter(n => n.any.some(c => c.data?.messageKey === 'equalRatio')) }))
  return [...result.violations, ...unseen].flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)}`))
}

/**
 * Runs in a page as it is printed, where no ground is drawn but what asks for it:
 * words that are too light on white paper.
 */
function faint() {
  const parts = colour => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = colour => {
    const [r, g, b] = parts(colour).map(v => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const drawn = element => {
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e)
      if ((parts(style.backgroundColor)[3] ?? 1) > 0) return style.printColorAdjust === 'exact'
    }
    return false
  }
  return [...document.body.querySelectorAll('*')]
    .filter(e => !e.closest('svg') && e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== ''))
    .filter(e => 1.05 / (light(getComputedStyle(e).color) + 0.05) < 4.5 && !drawn(e))
    .map(e => `faint on paper: ${e.outerHTML.slice(0, 140)}`)
}

/**
 * What is wrong with a page at the widths, light and dark, everything unfolded:
 * violations by axe-core's rules, a page that scrolls sideways, and targets that
 * are too small to touch; with print, as it comes out on paper, where nothing is
 * touched.
 */
export async function look(browser, address, widths, { schemes = ['light', 'dark'], print = false } = {}) {
  const page = await browser.newPage()
  await page.setBypassCSP(true) // for axe-core alone: visit has the policy in force
  const devices = await page.createCDPSession()
  const found = []
  for (const width of widths) {
    await page.setViewport({ width, height: 900, hasTouch: width < 1000, isMobile: width < 1000 })
    for (const scheme of schemes) {
      // Both at once, as each of Puppeteer's own calls takes back the other.
      await devices.send('Emulation.setEmulatedMedia', { media: print ? 'print' : 'screen', features: [{ name: 'prefers-color-scheme', value: scheme }] })
      await page.goto(address, { waitUntil: 'load' })
      await unfold(page)
      await page.evaluate(axe)
      const wrong = await page.evaluate(violations)
      if (print) wrong.push(...(await page.evaluate(faint)))
      found.push(...wrong.map(v => ({ kind: 'axe', at: `${width} px, ${scheme}`, what: v })))
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) found.push({ kind: 'sideways', at: `${width} px`, what: `${wide} px wider than the window` })
    if (!print && width === Math.min(...widths)) {
      found.push(...(await page.evaluate(small)).map(what => ({ kind: 'target', at: `${width} px`, what })))
    }
  }
  await page.close()
  return found
}

/** How many sheets of A4 a page takes. */
export async function sheets(browser, address) {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1')
  await page.close()
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The language that a page says it is in, and that of the text of its report. */
export async function languages(browser, address) {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const found = await page.evaluate(() => [document.documentElement.lang, document.querySelector('.body')?.closest('[lang]')?.lang])
  await page.close()
  return found
}

/**
 * Runs in the page: targets of less than 44 by 44 CSS pixels, by WCAG 2.2's
 * success criterion 2.5.5. Not counted are, by its own exceptions, links within
 * a sentence or another block of text, and a target whose address another one on
 * the page has that is large enough, as on a map; nor one that leads to the page
 * that it is on.
 */
function small() {
  const least = 43.5 // a pixel is not always whole
  const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
    .map(element => {
      const boxes = [...element.getClientRects()]
      const width = Math.max(0, ...boxes.map(b => b.right)) - Math.min(...boxes.map(b => b.left))
      const height = Math.max(0, ...boxes.map(b => b.bottom)) - Math.min(...boxes.map(b => b.top))
      return { element, shown: boxes.length > 0 && element.checkVisibility(), large: width >= least && height >= least, width, height }
    })
    .filter(t => t.shown)
  const address = element => element.getAttribute('href')
  const reached = new Set([location.pathname])
  targets.filter(t => t.large).forEach(t => reached.add(address(t.element)))
  const withinText = element => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (getComputedStyle(block).display === 'inline') block = block.parentElement
    return block.textContent.replace(/\s+/g, '').length > element.textContent.replace(/\s+/g, '').length
  }
  return targets
    .filter(t => !t.large && !t.element.matches('.skip') && !withinText(t.element) && !(address(t.element) && reached.has(address(t.element))))
    .map(t => `${Math.round(t.width)} × ${Math.round(t.height)}: ${t.element.outerHTML.slice(0, 140)}`)
}

/**
 * Goes through a page with the Tab key. Returns what is wrong: a first stop
 * that is no skip link, one that does not show, or a stop whose focus cannot be
 * seen; and a skip link that leads nowhere.
 */
export async function tab(browser, address, stops) {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto(address, { waitUntil: 'load' })
  await unfold(page)
  const wrong = []
  const expected = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')].filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })).length)
  for (let i = 0; i < Math.min(expected, stops); i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const e = document.activeElement
      const style = getComputedStyle(e)
      const box = e.getBoundingClientRect()
      return {
        html: e.outerHTML.slice(0, 120),
        body: e === document.body,
        skips: e.matches('a[href^="#"]') && document.querySelector(e.getAttribute('href')) !== null,
        ringed: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
        shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      }
    })
    if (stop.body) {
      wrong.push(`after ${i} of ${expected} stops the focus leaves the page`)
      break
    }
    if (i === 0 && !stop.skips) wrong.push(`the first stop is no skip link: ${stop.html}`)
    if (!stop.ringed) wrong.push(`the focus cannot be seen: ${stop.html}`)
    if (!stop.shown) wrong.push(`what has the focus cannot be seen: ${stop.html}`)
  }
  await page.close()
  return wrong
}

/**
 * The share of a page's words that are there without scripts. The labels of a
 * form that only a script can work are no words of the page.
 */
export async function wordsKept(browser, address) {
  const words = async scripts => {
    const page = await browser.newPage()
    await page.setJavaScriptEnabled(scripts)
    await page.goto(address, { waitUntil: 'load' })
    await page.setJavaScriptEnabled(true)
    const text = await page.evaluate(() => {
      document.querySelectorAll('form').forEach(f => f.remove())
      return document.body.innerText
    })
    await page.close()
    return text.split(/\s+/).filter(Boolean)
  }
  const all = await words(true)
  const left = new Map()
  for (const word of await words(false)) left.set(word, (left.get(word) ?? 0) + 1)
  const kept = all.filter(word => {
    const n = left.get(word) ?? 0
    left.set(word, n - 1)
    return n > 0
  })
  return all.length === 0 ? 1 : kept.length / all.length
}
