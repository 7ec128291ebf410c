// Makes ../../../assets/js/minisearch.js, the library that the search page loads,
// from the package of its makers:
//
//   node minisearch.mjs        (needs Node and npm; run in this folder)
//
// Hugo minifies it. To take a newer version, change the number and run this.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const version = '7.2.0';
const dir = mkdtempSync(join(tmpdir(), 'dateline-minisearch-'));
execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', dir, `minisearch@${version}`]);
const of = name => readFileSync(join(dir, 'node_modules/minisearch', name), 'utf8').trim();
const code = of('dist/umd/index.js').replace(/^\/\/# sourceMappingURL=.*$/m, '').trim();
writeFileSync('../../../assets/js/minisearch.js', `/*! MiniSearch ${version}\n${of('LICENSE.txt')} */${code}\n`);
