// How long Hugo takes, beside a bare theme: the last rows of the table, and with
// run --hugo, which needs no browser, the whole of it.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compare } from './clock.mjs'
import { exec } from './sites.mjs'
import { Table } from './table.mjs'

export const flags = {
  root: { type: 'string' }, // the repository
  work: { type: 'string' }, // a folder with bin/dateline, bin/hugo, bin/measure
  articles: { type: 'string', default: '1000' },
  rounds: { type: 'string', default: '3' },
  long: { type: 'boolean', default: false },
}

export const say = message => process.stderr.write(`${((performance.now() / 1000) | 0).toString().padStart(4)} s  ${message}\n`)

/** Lays out a site of a theme's templates around content. Returns its folder. */
export function layOut(work, name, theme, content) {
  const to = path.join(work, name)
  fs.rmSync(to, { recursive: true, force: true })
  fs.mkdirSync(to, { recursive: true })
  for (const part of ['config.toml', 'layouts', 'assets', 'i18n', 'archetypes']) {
    if (fs.existsSync(path.join(theme, part))) fs.symlinkSync(path.join(theme, part), path.join(to, part))
  }
  fs.cpSync(content, path.join(to, 'content'), { recursive: true })
  return to
}

/** Makes a collection of reports that nobody wrote. Returns its folder. */
export async function collect({ root, work }, name, articles) {
  const to = path.join(work, name)
  fs.rmSync(to, { recursive: true, force: true })
  await exec(path.join(work, 'bin', 'measure'), ['-articles', String(articles), '-lists', path.join(root, 'tools/extract/lists'), to])
  return to
}

/** The site of a collection, with the pages that every site has beside those of its reports and places. */
export function dress({ root, work }, name, content) {
  const to = layOut(work, name, root, content)
  const pages = fs.readdirSync(path.join(root, 'content')).filter(name => !['articles', 'places'].includes(name))
  for (const page of pages) fs.cpSync(path.join(root, 'content', page), path.join(to, 'content', page), { recursive: true })
  return to
}

/**
 * Times Hugo with the bare theme's site and with ours, in turns, and adds the rows.
 * A shared machine is busy with other things too, so that the wall time breaks
 * nothing. The CPU time beside the bare theme's hardly hangs on that: it breaks where
 * it is a third more than what it was when the limit was set.
 */
export async function timeHugo(table, options, bare, many) {
  const { root, work, articles, rounds } = options
  const hugo = path.join(work, 'bin', 'hugo')
  const timed = path.join(work, 'timed')
  say(`timing Hugo, ${rounds} rounds`)
  const beside = await compare(hugo, bare, many, timed, Number(rounds))
  const seconds = t => `${t.wall.toFixed(2)} s (${t.cpu.toFixed(2)} s of CPU)`
  table.row(`Hugo, ${articles} reports`, seconds(beside.first), seconds(beside.second), '')
  table.row('its wall time beside the bare theme', 1, `${beside.wall.toFixed(2)} × (CPU ${beside.cpu.toFixed(2)} ×)`, '≤ 2.5 ×', beside.wall <= 2.5, beside.cpu <= 3.2)
  if (!options.long) return
  say('timing Hugo with ten times as many reports')
  const most = dress(options, 'most', await collect(options, 'content10', 10 * Number(articles)))
  const grown = await compare(hugo, many, most, timed, 1)
  table.row(`time per report, ${10 * articles} against ${articles}`, '', `${(grown.wall / 10).toFixed(2)} × (CPU ${(grown.cpu / 10).toFixed(2)} ×)`, '≤ 1.1 ×', grown.wall / 10 <= 1.1, grown.cpu / 10 <= 1.2)
}

if (import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const { values: options } = parseArgs({ options: flags })
  const table = new Table()
  say(`making ${options.articles} reports`)
  const content = await collect(options, 'content', options.articles)
  await timeHugo(table, options, layOut(options.work, 'bare', path.join(options.root, 'tools/measure/_bare'), content), dress(options, 'many', content))
  process.stdout.write(`\n${table}`)
  process.exit(table.broken ? 1 : 0)
}
