// The peers that run on Node, behind the protocol of ../_go/serve.go.
// Usage: node worker.mjs compromise|wink-nlp LIST, run where they are installed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const [peer, list] = process.argv.slice(2)
const require = createRequire(process.cwd() + '/')

// Each job takes a text and returns how many entities it found in it.
const peers = {
  compromise() {
    const nlp = require('compromise')
    const kinds = { places: ['places'], everything: ['places', 'people', 'organizations', 'topics'] }
    return Object.fromEntries(Object.entries(kinds).map(([job, methods]) => [job, text => {
      const doc = nlp(text)
      return methods.reduce((n, method) => n + doc[method]().out('array').length, 0)
    }]))
  },
  'wink-nlp'() {
    const wink = require('wink-nlp')
    const model = require('wink-eng-lite-web-model')
    const nlp = wink(model, ['ner']) // the least that finds entities
    return { dates: text => nlp.readDoc(text).entities().out(nlp.its.detail).length }
  },
}

const jobs = peers[peer]()
const texts = readFileSync(list, 'utf8').trim().split('\n').map(path => readFileSync(path, 'utf8'))

for await (const line of createInterface({ input: process.stdin })) {
  const [name, least] = line.split(' ')
  const cpu = process.cpuUsage()
  const start = process.hrtime.bigint()
  let passes = 0
  let found = 0
  let used
  do {
    for (const text of texts) found += jobs[name](text)
    passes++
    used = process.cpuUsage(cpu)
  } while (used.user + used.system < least / 1000)
  const wall = process.hrtime.bigint() - start
  process.stdout.write(`${passes} ${wall} ${(used.user + used.system) * 1000} ${found / passes}\n`)
}
