// The sites that are measured: how they are built, and which page of each kind
// stands for all of its kind.
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs a program and returns what it writes. An error holds what it wrote. */
export async function exec(program, args, options = {}) {
  try {
    return (await run(program, args, { maxBuffer: 1 << 28, ...options })).stdout
  } catch (e) {
    throw new Error(`${program} ${args.join(' ')}: ${e.message}\n${e.stdout ?? ''}`, { cause: e })
  }
}

/** Every file below a folder, relative to it, with forward slashes, sorted. */
export function files(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile())
    .map(e => path.relative(folder, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .sort()
}

/**
 * The page of each kind that costs a reader most: a map from the name of the
 * kind to the path of its folder, or of its file. A kind that the site does not
 * have is not in it.
 */
export function kinds(folder) {
  const pages = files(folder).filter(f => f.endsWith('.html'))
  const patterns = {
    home: /^index\.html$/,
    reports: /^articles\/index\.html$/,
    'reports, page 2': /^articles\/page\/2\/index\.html$/,
    report: /^articles\/(?!page\/)[^/]+\/index\.html$/,
    places: /^places\/index\.html$/,
    place: /^places\/[^/]+\/index\.html$/,
    'place, page 2': /^places\/[^/]+\/page\/2\/index\.html$/,
    'place in a place': /^places\/[^/]+\/(?!page\/)[^/]+\/index\.html$/,
    people: /^people\/index\.html$/,
    person: /^people\/(?!page\/)[^/]+\/index\.html$/,
    organisations: /^organisations\/index\.html$/,
    organisation: /^organisations\/(?!page\/)[^/]+\/index\.html$/,
    timeline: /^timeline\/index\.html$/,
    facts: /^facts\/index\.html$/,
    search: /^search\/index\.html$/,
    'not found': /^404\.html$/,
  }
  const heaviest = {}
  for (const [kind, pattern] of Object.entries(patterns)) {
    const sizes = pages.filter(p => pattern.test(p)).map(p => [fs.statSync(path.join(folder, p)).size, p])
    if (sizes.length > 0) {
      const [, page] = sizes.reduce((a, b) => (b[0] > a[0] ? b : a))
      heaviest[kind] = page.replace(/(^|\/)index\.html$/, '$1')
    }
  }
  return heaviest
}

/** The place with most reports: the path of its folder, and how many they are. */
export function busiest(folder) {
  const count = place => {
    try {
      return fs.readdirSync(path.join(folder, 'places', place, 'page')).length
    } catch {
      return 0
    }
  }
  const places = fs.readdirSync(path.join(folder, 'places'), { withFileTypes: true }).filter(e => e.isDirectory())
  return places.map(e => [count(e.name), `places/${e.name}/`]).sort((a, b) => b[0] - a[0])[0][1]
}
