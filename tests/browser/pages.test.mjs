// Every page that links lead to, in every language: it answers, it is well made, it can be read.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launch } from './lib/browser.mjs';
import { crawl, fewOfAKind, placeOf } from './lib/crawl.mjs';
import { complaintsAbout, complaintsWithoutScript } from './lib/look.mjs';
import { start } from './lib/server.mjs';

// Pages of one kind differ only in their data; MAJLIS_BROWSER=all looks at every one.
const OF_A_KIND_MAX = process.env.MAJLIS_BROWSER === 'all' ? Infinity : 8;

const server = await start();
const browser = await launch();
after(async () => {
  await browser.close();
  await server.stop();
});

const addresses = await crawl(server.url);
const pages = addresses.filter(({ isPage }) => isPage);
const looked = fewOfAKind(pages, OF_A_KIND_MAX);

test(`each of ${addresses.length} linked addresses answers 200`, () => {
  const wrong = addresses.filter(({ status }) => status !== 200);
  assert.deepEqual(wrong.map(({ path, status, from }) => `${status} ${path}, linked on ${from}`), []);
});

describe(`${looked.length} of ${pages.length} pages`, { concurrency: 2 }, () => {
  for (const { path } of looked) {
    test(path, async () => {
      const { language } = placeOf(path);
      const url = `${server.url}${path}`;
      const complaints = await complaintsAbout(browser, url, language);
      complaints.push(...(await complaintsWithoutScript(browser, url)));
      assert.deepEqual(complaints, []);
    });
  }
});
