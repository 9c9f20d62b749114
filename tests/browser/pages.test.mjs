// Every page that links lead to, in every language: it answers, it is well made, it can be read.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launch } from './lib/browser.mjs';
import { crawl, fewOfAKind, placeOf } from './lib/crawl.mjs';
import { WIDE, complaintsAbout, complaintsWithoutScript } from './lib/look.mjs';
import { start } from './lib/server.mjs';

// Pages of one kind differ only in their data, and the exercise shows the record's pages again;
// MAJLIS_BROWSER=all looks at every one.
const all = process.env.MAJLIS_BROWSER === 'all';
const OF_A_KIND_MAX = all ? Infinity : 4;
const OF_A_KIND_AGAIN = all ? Infinity : 1;

const server = await start();
const browser = await launch();
const reader = await browser.newContext({ viewport: WIDE });
const unscripted = await browser.newContext({ javaScriptEnabled: false });
after(async () => {
  await browser.close();
  await server.stop();
});

const addresses = await crawl(server.url);
const pages = addresses.filter(({ isPage }) => isPage);
const inRecord = ({ path }) => placeOf(path).room === 'record';
const looked = [
  ...fewOfAKind(pages.filter(inRecord), OF_A_KIND_MAX),
  ...fewOfAKind(pages.filter((page) => !inRecord(page)), OF_A_KIND_AGAIN),
];
const withoutScript = new Set(fewOfAKind(looked, OF_A_KIND_AGAIN));

test(`each of ${addresses.length} linked addresses answers 200`, () => {
  const wrong = addresses.filter(({ status }) => status !== 200);
  assert.deepEqual(wrong.map(({ path, status, from }) => `${status} ${path}, linked on ${from}`), []);
});

describe(`${looked.length} of ${pages.length} pages`, { concurrency: 2 }, () => {
  for (const address of looked) {
    test(address.path, async () => {
      const { language } = placeOf(address.path);
      const url = `${server.url}${address.path}`;
      const complaints = await complaintsAbout(reader, url, language);
      if (withoutScript.has(address)) complaints.push(...(await complaintsWithoutScript(unscripted, url)));
      assert.deepEqual(complaints, []);
    });
  }
});
