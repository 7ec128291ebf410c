// What Lighthouse makes of pages, as on a phone: ours, and the bare theme's beside
// them in the same minutes, since how fast a page is hangs on the machine too.
//
// On a page of either theme half of the blocking time is one task of no file: in a
// trace it is DocumentLoader::CommitNavigation with LocalWindowProxy::Initialize, in which
// Chromium makes a JavaScript context, as Lighthouse puts scripts of its own into every
// page. A renderer takes 27 to 34 ms of CPU time for it, and Lighthouse counts those
// four times. In one that a page beside it kept awake (--process-per-site) our pages came
// out ten points lower, and the bare ones no higher, so that each run starts its own.
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
  const browser = await launch(program)
  const address = site.address + at
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
