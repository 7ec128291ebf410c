// The site as it opens from a disk: what a reader finds who follows every link.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Follows every link of a site from its first page, in Chromium, from file://.
 * Returns how many pages and links there were, and what is wrong: a link that
 * opens nothing, a page without its stylesheet, a request that fails, and what
 * the console says. At most so many pages are opened.
 */
export async function crawl(browser, folder, most) {
  const page = await browser.newPage()
  const root = pathToFileURL(fs.realpathSync(folder) + path.sep).href
  const found = { pages: 0, links: 0, opening: 0, styled: 0, wrong: [] }
  let at = ''
  page.on('console', m => found.wrong.push(`${at}: console: ${m.text()}`))
  page.on('requestfailed', r => found.wrong.push(`${at}: cannot load ${r.url()}`))
  const waiting = [root + 'index.html']
  const known = new Set(waiting)
  const ids = new Map()
  const links = []
  while (waiting.length > 0 && found.pages < most) {
    at = waiting.shift()
    await page.goto(at, { waitUntil: 'load' })
    found.pages++
    const seen = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a[href]')].map(a => (typeof a.href === 'string' ? a.href : new URL(a.href.baseVal, document.baseURI).href)),
      ids: [...document.querySelectorAll('[id]')].map(e => e.id),
      styled: [...document.querySelectorAll('link[rel=stylesheet]')].every(l => l.sheet !== null) && document.styleSheets.length > 0,
    }))
    ids.set(at, new Set(seen.ids))
    if (seen.styled) found.styled++
    else found.wrong.push(`${at}: no stylesheet applies`)
    for (const link of new Set(seen.links)) {
      const [target, fragment] = link.split('#')
      if (!target.startsWith('file:')) continue
      links.push({ from: at, link, target, id: decodeURIComponent((fragment ?? '').split(':~:')[0]) })
      if (target.endsWith('.html') && target.startsWith(root) && !known.has(target)) {
        known.add(target)
        waiting.push(target)
      }
    }
  }
  await page.close()
  for (const { from, link, target, id } of links) {
    found.links++
    const inside = target.startsWith(root) && fs.statSync(fileURLToPath(target), { throwIfNoEntry: false })?.isFile()
    if (!inside) found.wrong.push(`${from}: ${link} opens no file`)
    else if (id && ids.has(target) && !ids.get(target).has(id)) found.wrong.push(`${from}: ${link} leads to no place on its page`)
    else found.opening++
  }
  return found
}

/**
 * Searches the copy on the disk for a word of a report's headline, and opens
 * what is found. Returns "works", or what does not; undefined where the site has
 * no page to search it.
 */
export async function search(browser, folder) {
  const file = path.join(fs.realpathSync(folder), 'search', 'index.html')
  if (!fs.existsSync(file)) return undefined
  const page = await browser.newPage()
  await page.goto(pathToFileURL(path.join(folder, 'articles', 'index.html')).href, { waitUntil: 'load' })
  const word = await page.$eval('.listed h2', h => h.textContent.split(/[^\p{L}]+/u).find(w => w.length > 4))
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
  try {
    await page.type('input[type=search]', word, { timeout: 5000 })
    await page.waitForSelector('#hits a', { timeout: 10000 })
  } catch (e) {
    return `nothing is found for “${word}”: ${e.message}`
  }
  const found = new URL(await page.$eval('#hits a', a => a.href))
  await page.close()
  found.hash = ''
  return fs.statSync(fileURLToPath(found), { throwIfNoEntry: false })?.isFile() ? 'works' : `${found} opens no file`
}
