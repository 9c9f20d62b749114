// What is wrong with a page, as a list of sentences. An empty list is a good page.

import { OF_THE_LOOK, graveFindings } from './axe.mjs';

/** A screen on a desk. */
export const WIDE = { width: 1280, height: 900 };

/** Widths in CSS pixels at which no page may scroll sideways. */
export const WIDTHS = [320, 390, 1280];

/** Loads a page as a reader does, in a context of theirs, and gives every complaint about it. */
export async function complaintsAbout(context, url, language) {
  const page = await context.newPage();
  try {
    const complaints = listen(page, new URL(url).origin);
    await page.goto(url, { waitUntil: 'load' });
    complaints.push(...(await complaintsAboutShown(page, language)));
    return complaints;
  } finally {
    await page.close();
  }
}

/** Opens whatever is folded on the page that is shown. */
export async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => Object.assign(folded, { open: true })));
}

/** Every complaint about the page that is shown: its frame, wide and narrow, on light and dark paper. */
export async function complaintsAboutShown(page, language) {
  const wide = page.viewportSize();
  const complaints = await complaintsAboutFrame(page, language);
  complaints.push(...marked(await graveFindings(page), 'on light paper at 1280 px'));
  complaints.push(...(await complaintsAboutWidths(page)));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  complaints.push(...marked(await graveFindings(page, OF_THE_LOOK), 'on dark paper at 390 px'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(wide);
  return complaints;
}

/** Loads a page in a context without JavaScript and gives every complaint about what is missing then. */
export async function complaintsWithoutScript(context, url) {
  const page = await context.newPage();
  try {
    const complaints = listen(page, new URL(url).origin);
    await page.goto(url, { waitUntil: 'load' });
    if (!(await page.locator('h1').first().isVisible())) complaints.push('no heading to be seen without JavaScript');
    if (!(await page.locator('main').innerText()).trim()) complaints.push('an empty page without JavaScript');
    return complaints;
  } finally {
    await page.close();
  }
}

/** A list that grows with each error that the page reports and each request that fails or leaves. */
function listen(page, origin) {
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`a request leaves the site: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return complaints;
}

async function complaintsAboutFrame(page, language) {
  const frame = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
  }));
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const complaints = [];
  if (frame.lang !== language) complaints.push(`lang is "${frame.lang}" and should be "${language}"`);
  if (frame.dir !== direction) complaints.push(`dir is "${frame.dir}" and should be "${direction}"`);
  if (!frame.title) complaints.push('no title');
  if (frame.headings !== 1) complaints.push(`${frame.headings} first headings and should be one`);
  if (frame.mains !== 1) complaints.push(`${frame.mains} main parts and should be one`);
  return complaints;
}

async function complaintsAboutWidths(page) {
  const complaints = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? scrollWidth : 0;
    });
    if (wide) complaints.push(`scrolls sideways at ${width} px: ${wide} px wide`);
  }
  return complaints;
}

const marked = (findings, where) => findings.map((finding) => `${finding} ${where}`);
