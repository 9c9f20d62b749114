// The checks find what they are for: a small site with one good page and several bad ones.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { launch } from './lib/browser.mjs';
import { crawl, fewOfAKind, kindOf, placeOf } from './lib/crawl.mjs';
import { WIDE, complaintsAbout, complaintsWithoutScript } from './lib/look.mjs';
import { plain, words } from './lib/words.mjs';

const frame = (body, { lang = 'en', dir = 'ltr', head = '' } = {}) => `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><title>A page</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><main>${body}</main></body></html>`;

const PAGES = {
  '/en': frame('<h1>Good</h1><p><a href="/en/log/1?on=2024#top">one</a> <a href="/en/calendar.ics">calendar</a> <a href="/en/gone">gone</a> <a href="https://example.org/">elsewhere</a></p>'),
  '/en/log/1': frame('<h1>One</h1><p><a href="2">two</a></p>'),
  '/en/log/2': frame('<h1>Two</h1><p><a href="/en">home</a></p>'),
  '/ar': frame('<h1>جيدة</h1>', { lang: 'ar', dir: 'rtl' }),
  '/ar/left': frame('<h1>سيئة</h1>', { lang: 'ar' }),
  '/en/wide': frame('<h1>Wide</h1><div style="inline-size: 500px">wide</div>'),
  '/en/pale': frame('<h1>Pale</h1><p style="color: #ddd; background: #fff">pale</p>'),
  '/en/broken': frame('<h1>Broken</h1><script>nothing();</script>'),
  '/en/lost': frame('<h1>Lost</h1><img src="/none.png" alt="a picture">'),
  '/en/scripted': frame('<div id="app"></div>', {
    head: '<script>addEventListener("load", () => { document.getElementById("app").innerHTML = "<h1>Late</h1>"; })</script>',
  }),
};

let server;
let origin;
let browser;
let reader;
let unscripted;

before(async () => {
  server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/en/calendar.ics') {
      answer.writeHead(200, { 'content-type': 'text/calendar' }).end('BEGIN:VCALENDAR');
    } else if (PAGES[pathname]) {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[pathname]);
    } else {
      answer.writeHead(404, { 'content-type': 'text/html' }).end(frame('<h1>Not here</h1>'));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
  reader = await browser.newContext({ viewport: WIDE });
  unscripted = await browser.newContext({ javaScriptEnabled: false });
});

after(async () => {
  await browser.close();
  server.close();
});

test('a walk follows links of the site once and keeps their status', async () => {
  const addresses = await crawl(origin, ['/en']);
  assert.deepEqual(
    addresses.map(({ path, status, isPage }) => [path, status, isPage]),
    [
      ['/en', 200, true],
      ['/en/log/1', 200, true],
      ['/en/calendar.ics', 200, false],
      ['/en/gone', 404, true],
      ['/en/log/2', 200, true],
    ],
  );
  assert.equal(addresses.at(-1).from, '/en/log/1');
});

test('pages of a kind are counted together', () => {
  assert.equal(kindOf('/en/log/12'), 'record en log …');
  assert.equal(kindOf('/en/log'), 'record en log');
  assert.equal(kindOf('/exercise/ar'), 'exercise ar');
  assert.deepEqual(placeOf('/exercise/ar/log/12'), { room: 'exercise', language: 'ar', page: ['log', '12'] });
  const addresses = ['/en', '/en/log/1', '/en/log/2', '/ar/log/1'].map((path) => ({ path }));
  assert.deepEqual(fewOfAKind(addresses, 1).map(({ path }) => path), ['/en', '/en/log/1', '/ar/log/1']);
  const log = [1, 2, 3, 4, 5, 6, 7].map((entry) => ({ path: `/en/log/${entry}` }));
  assert.deepEqual(fewOfAKind(log, 3).map(({ path }) => path), ['/en/log/1', '/en/log/4', '/en/log/7']);
});

test('words are those of the translations, with their values', () => {
  assert.equal(words('en')('decisions-state-adopted', { body: 'Council' }), 'Adopted by the Council');
  assert.throws(() => words('en')('decisions-state-adopted'), /needs `body`/);
  assert.throws(() => words('en')('decisions-told-before'), /chooses between forms/);
  assert.throws(() => words('ar')('no-such-message'), /there is no message `no-such-message` in ar/);
  assert.equal(plain(' one \u2068two\u2069\n three'), 'one two three');
});

test('nothing is said against a good page', async () => {
  assert.deepEqual(await about('/en', 'en'), []);
  assert.deepEqual(await about('/ar', 'ar'), []);
  assert.deepEqual(await complaintsWithoutScript(unscripted, `${origin}/en`), []);
});

const about = (path, language) => complaintsAbout(reader, `${origin}${path}`, language);

const BAD = [
  ['an Arabic page set from the left', '/ar/left', 'ar', /^dir is "ltr" and should be "rtl"$/],
  ['a page in another language', '/en', 'ru', /^lang is "en" and should be "ru"$/],
  ['a page wider than a phone', '/en/wide', 'en', /^scrolls sideways at 390 px: \d+ px wide$/],
  ['pale ink', '/en/pale', 'en', /^axe color-contrast: /],
  ['an error of a script', '/en/broken', 'en', /^script: nothing is not defined$/],
  ['a picture that is not there', '/en/lost', 'en', /^404 for .*\/none\.png$/],
];

for (const [what, path, language, said] of BAD) {
  test(`${what} is found`, async () => {
    const complaints = await about(path, language);
    assert.ok(complaints.some((complaint) => said.test(complaint)), complaints.join('\n'));
  });
}

test('a page that is empty without JavaScript is found', async () => {
  const complaints = await complaintsWithoutScript(unscripted, `${origin}/en/scripted`);
  assert.deepEqual(complaints, ['no heading to be seen without JavaScript', 'an empty page without JavaScript']);
});
