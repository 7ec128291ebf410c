// How long Hugo takes: always beside another build in the same run, in turns, as
// no two machines and no two hours are alike.
import { exec } from './sites.mjs'

/** The middle one of some numbers. */
const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Seconds of wall and of CPU that Hugo takes to build a site. */
async function time(hugo, source, destination) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$0" --minify --quiet --cleanDestinationDir --source "$1" --destination "$2" 2>&1'
  const out = await exec('bash', ['-c', `{ ${script}; } 2>&1`, hugo, source, destination])
  const [wall, user, system] = out.trim().split('\n').at(-1).split(' ').map(Number)
  if (!(wall > 0)) throw new Error(`cannot read the time in ${out}`)
  return { wall, cpu: user + system }
}

/**
 * Builds two sites in turns. Returns the medians of each one's seconds, and the
 * medians, over the rounds, of how many times as long the second takes.
 */
export async function compare(hugo, first, second, destination, rounds) {
  const runs = []
  for (let i = 0; i < rounds; i++) {
    runs.push([await time(hugo, first, `${destination}-1`), await time(hugo, second, `${destination}-2`)])
  }
  const of = f => median(runs.map(f))
  return {
    first: { wall: of(r => r[0].wall), cpu: of(r => r[0].cpu) },
    second: { wall: of(r => r[1].wall), cpu: of(r => r[1].cpu) },
    wall: of(r => r[1].wall / r[0].wall),
    cpu: of(r => r[1].cpu / r[0].cpu),
  }
}
