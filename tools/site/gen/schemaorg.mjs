// Makes ../testdata/schemaorg.txt, the part of schema.org's vocabulary that the
// templates use, from schema-dts (Apache-2.0, by Google; made of schema.org's own
// definitions, which are CC BY-SA 3.0):
//
//   node schemaorg.mjs        (needs Node and npm; run in this folder)
//
// Add a type or a property below before a template uses it.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const source = 'schema-dts@2.1.0';
const types = ['AdministrativeArea', 'BodyOfWater', 'BreadcrumbList', 'City', 'Claim', 'Continent', 'Country', 'GeoCoordinates', 'LandmarksOrHistoricalBuildings', 'ListItem', 'NewsArticle', 'Organization', 'Person', 'Place', 'Quotation', 'WebSite'];
const properties = ['appearance', 'author', 'containedInPlace', 'contentLocation', 'creditText', 'datePublished', 'description', 'geo', 'hasPart', 'headline', 'inLanguage', 'isBasedOn', 'item', 'itemListElement', 'latitude', 'license', 'longitude', 'mentions', 'name', 'position', 'sameAs', 'spokenByCharacter', 'text', 'url'];

const dir = mkdtempSync(join(tmpdir(), 'dateline-schemaorg-'));
execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', dir, source]);
const definitions = readFileSync(join(dir, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');

const parents = new Map(), own = new Map();
for (const [, name, part, bases, body] of definitions.matchAll(/^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+) \{\n([\s\S]*?)^\}$/gm)) {
	const above = bases.split(', ').filter(b => /^\w+Base$/.test(b)).map(b => b.slice(0, -4)).filter(b => b !== name && !b.includes('_'));
	if (above.length) parents.set(name, above);
	if (part === 'Base') own.set(name, [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^>]+), "\w+">;/gm)].map(([, property, range]) => [property, range.split(' | ').filter(r => r !== 'IdReference').join(' ')]));
}
const closure = new Set();
const add = type => { closure.add(type); for (const p of parents.get(type) ?? []) add(p); };
types.forEach(add);
const lines = [];
for (const type of closure) {
	lines.push(`${type} < ${(parents.get(type) ?? []).join(' ')}`.trim());
	for (const [property, range] of own.get(type) ?? []) if (properties.includes(property)) lines.push(`${type}.${property} ${range}`);
}
writeFileSync('../testdata/schemaorg.txt', `# Made by gen/schemaorg.mjs from ${source}: run "node schemaorg.mjs" there. The
# part of schema.org's vocabulary that the templates use: a type and what it is a
# kind of, or a type's property and the types of its values.
${lines.sort().join('\n')}
`);
