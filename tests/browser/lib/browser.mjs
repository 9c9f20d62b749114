// Chromium, alone: no network of its own, no profile that outlives the run.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.MAJLIS_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser with a fresh profile in a temporary directory; close it when done. */
export async function launch() {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) {
    throw new Error('no Chromium found; install the package chromium, or name one in MAJLIS_CHROMIUM');
  }
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
