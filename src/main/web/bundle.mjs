// Makes the explorer's files from src/ and the packages of package-lock.json; the same bytes every time.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const out = process.argv[2]
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const { metafile } = await build({
  entryPoints: ['src/explorer.js', 'src/editor.js', 'src/explorer.css'], outdir: out, bundle: true, minify: true, format: 'esm', target: 'es2022',
  external: ['/explorer/editor.js'], charset: 'utf8', legalComments: 'none', metafile: true
})
for (const file of ['index.html', 'icon.svg']) copyFileSync(join('src', file), join(out, file))

// The outlines know states by number; the graph by three letters.
const codes = new Map(require('iso-3166-1').all().map(one => [one.numeric, one.alpha3]))
const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'))
for (const outline of world.objects.countries.geometries) outline.properties = { iso3: codes.get(outline.id) ?? (outline.properties.name === 'Kosovo' ? 'XKX' : ''), name: outline.properties.name }
delete world.objects.land
writeFileSync(join(out, 'world.json'), JSON.stringify(world))

const packages = new Set(['world-atlas', ...Object.keys(metafile.inputs).filter(path => path.includes('node_modules/'))
  .map(path => path.replace(/.*node_modules\/((@[^/]+\/)?[^/]+).*/, '$1'))])
const licences = [...packages].sort().map(name => {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one))
  return `${name} ${version} (${license})\n\n${file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : 'The package names its licence and holds no text of it.'}\n`
})
writeFileSync(join(out, 'licences.txt'), 'The explorer holds code and data of these packages.\n\n' + licences.join('\n' + '-'.repeat(80) + '\n\n'))

const sums = readdirSync(out).sort().map(file => `${createHash('sha256').update(readFileSync(join(out, file))).digest('hex')}  ${file}\n`)
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''))
