// A web server for a built site, which sends what a static host would: each
// file compressed as well as it can be, and the headers of netlify.toml, so that
// what its Content-Security-Policy blocks shows in the browser's console.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import zlib from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.json': 'application/json', '.geojson': 'application/geo+json', '.csv': 'text/csv', '.xml': 'text/xml', '.txt': 'text/plain',
}

const compress = {
  gzip: data => zlib.gzipSync(data, { level: 9 }),
  br: data => zlib.brotliCompressSync(data, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }),
}

// What was sent once is kept, as a host does: the strongest compression takes longer
// than a browser should wait.
const kept = new Map()
function compressed(encoding, file, data) {
  const { mtimeMs } = fs.statSync(file)
  const key = `${encoding} ${mtimeMs} ${data.length} ${file}`
  if (!kept.has(key)) kept.set(key, compress[encoding](data))
  return kept.get(key)
}

/** The headers that netlify.toml has for every file, less those about HTTPS. */
export function headers(toml) {
  const block = /\[\[headers\]\]\nfor = "\/\*"\n\[headers\.values\]\n((?:[\w-]+ = ".*"\n)+)/.exec(toml)
  if (!block) throw new Error('netlify.toml has no headers for all files')
  const found = {}
  for (const [, name, value] of block[1].matchAll(/^([\w-]+) = "(.*)"$/gm)) {
    if (name !== 'Strict-Transport-Security') found[name] = value.replace(/;?\s*upgrade-insecure-requests/, '')
  }
  return found
}

/**
 * Serves a folder on this machine. Set folder and encoding ("gzip" or "br")
 * as they are wanted; address ends in a slash.
 */
export async function serve(sent) {
  const site = { folder: '', encoding: 'gzip', address: '' }
  const server = http.createServer((request, response) => {
    let name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    if (name.endsWith('/')) name += 'index.html'
    let status = 200
    let file = path.join(site.folder, path.normalize(name))
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
      status = 404
      file = path.join(site.folder, '404.html')
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const found = fs.existsSync(file)
    let body = found ? fs.readFileSync(file) : Buffer.from('not found')
    const head = { ...sent, 'Content-Type': type }
    if (found && type !== 'image/png' && (request.headers['accept-encoding'] ?? '').includes(site.encoding)) {
      body = compressed(site.encoding, file, body)
      head['Content-Encoding'] = site.encoding
    }
    response.writeHead(status, { ...head, 'Content-Length': body.length }).end(body)
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  site.address = `http://localhost:${server.address().port}/`
  site.close = () => server.close()
  return site
}
