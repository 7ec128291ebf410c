// What Lighthouse makes of pages, as on a phone: ours, and the bare theme's beside
// them in the same minutes, since how fast a page is hangs on the machine too.
//
// On a page of either theme half of the blocking time was one task of no file: in a
// trace it is DocumentLoader::CommitNavigation with LocalWindowProxy::Initialize, in which
// Chromium makes a JavaScript context, as Lighthouse puts scripts of its own into every
// page. A renderer that has just started takes 27 to 34 ms of CPU time for it, and
// Lighthouse counts those four times; one that has shown anything before takes 3 to 20,
// and 9 to 17 instead of 19 to 29 for the first layout. So a file of the site without a
// style stays open beside, in the same renderer: it starts Chromium's part, and nothing
// of the page is loaded any sooner. A visit in a renderer that is closed again changes
// nothing, nor does --no-zygote.
import lighthouse from 'lighthouse'
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js'
import { launch } from './browser.mjs'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const score = (lhr, category) => Math.round(lhr.categories[category].score * 100)

/**
 * One run of Lighthouse over some categories. A category without a score is one that
 * it could not measure, as when the browser lost the trace on a busy machine: that
 * says nothing of the page, and is tried again.
 */
async function run(browser, address, onlyCategories, tries = 3) {
  const port = new URL(browser.wsEndpoint()).port
  const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories })
  if (onlyCategories.every(c => lhr.categories[c].score !== null)) return lhr
  if (tries > 1) return run(browser, address, onlyCategories, tries - 1)
  const failed = Object.values(lhr.audits).find(a => a.scoreDisplayMode === 'error')
  throw new Error(`Lighthouse could not measure ${address}: ${lhr.runtimeError?.message ?? failed?.errorMessage}`)
}

/**
 * The four scores of a page of each folder, at the same address, and what cost points
 * other than for speed: { all, lost } for each. How fast they are is measured so many
 * times, in turns, and the score is that of Lighthouse's own median.
 */
export async function scores(program, site, folders, at, runs) {
  const browser = await launch(program, '--process-per-site')
  const address = site.address + at
  site.folder = folders[0]
  const beside = await browser.newPage()
  await beside.goto(`${site.address}robots.txt`)
  const found = []
  for (const folder of folders) {
    site.folder = folder
    const lhr = await run(browser, address, categories.slice(1))
    const lost = Object.values(lhr.audits).filter(a => a.score !== null && a.score < 1 && categories.slice(1).some(c => lhr.categories[c].auditRefs.some(r => r.id === a.id && r.weight > 0)))
    found.push({ all: categories.slice(1).map(c => score(lhr, c)), lost: lost.map(a => `${a.id}: ${a.title}`), timed: [] })
  }
  for (let i = 0; i < runs; i++) {
    for (const [n, folder] of folders.entries()) {
      site.folder = folder
      found[n].timed.push(await run(browser, address, ['performance']))
    }
  }
  await browser.close()
  return found.map(({ all, lost, timed }) => ({ all: [score(computeMedianRun(timed), 'performance'), ...all], lost }))
}
