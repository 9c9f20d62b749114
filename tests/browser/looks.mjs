// Pictures of every page for people to look at: not a test.
//
//   node looks.mjs                 each page in each language, wide and narrow, on light paper
//   node looks.mjs --dark          on dark paper as well
//   node looks.mjs --only members  addresses with this in them
//   node looks.mjs --url http://localhost:8080   a server that already runs
//   node looks.mjs --readme        the picture of the README, and nothing else
//
// They are written to tests/browser/shots/<width>-<paper>/<language>/<record or exercise>/<page>.png.

import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { crawl, fewOfAKind, placeOf } from './lib/crawl.mjs';
import { start } from './lib/server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const SHOTS = join(HERE, 'shots');
const README_PICTURE = resolve(HERE, '../../docs/images/session.en.png');
const README_SESSION = '/en/sessions/cfm-2024-06-21';
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const OF_A_KIND_MAX = 8;

const { values: asked } = parseArgs({
  options: {
    dark: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
    url: { type: 'string' },
  },
});

const server = asked.url ? { url: asked.url, stop: async () => {} } : await start();
const browser = await launch();
try {
  await (asked.readme ? pictureForReadme() : pictures());
} finally {
  await browser.close();
  await server.stop();
}

async function pictures() {
  const addresses = await crawl(server.url);
  const pages = addresses.filter(({ isPage, path }) => isPage && path.includes(asked.only));
  const looked = fewOfAKind(pages, OF_A_KIND_MAX);
  for (const colorScheme of asked.dark ? ['light', 'dark'] : ['light']) {
    for (const viewport of SIZES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const { path } of looked) {
        const { room, language, page: place } = placeOf(path);
        const name = `${place.join('-') || 'home'}.png`;
        const file = join(SHOTS, `${viewport.width}-${colorScheme}`, language, room, name);
        await mkdir(dirname(file), { recursive: true });
        await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
        await page.screenshot({ path: file, fullPage: true });
      }
      await context.close();
      console.log(`${looked.length} pages at ${viewport.width} px on ${colorScheme} paper`);
    }
  }
}

async function pictureForReadme() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const answer = await page.goto(`${server.url}${README_SESSION}`, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${answer?.status()} for ${README_SESSION}`);
  await mkdir(dirname(README_PICTURE), { recursive: true });
  await page.screenshot({ path: README_PICTURE });
  console.log(README_PICTURE);
}
