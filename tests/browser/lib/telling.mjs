// One telling of a story: its language, its server, the people in it, and what they look at.

import assert from 'node:assert/strict';
import { COUNCIL, MINISTERS } from './almaty.mjs';
import { WIDE, complaintsAboutShown, unfold } from './look.mjs';
import { Person } from './person.mjs';
import { start } from './server.mjs';
import { words } from './words.mjs';

/** Pages of the record, none of which may show what is done in an exercise. */
export const RECORD = ['', '/decisions', '/statements', '/sessions', '/members', '/log', `/${MINISTERS}`, `/${COUNCIL}`];

/** One telling, in `{ language, script, looksIn }`. */
export class Telling {
  #people = new Map();

  constructor(browser, telling) {
    Object.assign(this, telling, { browser, said: words(telling.language) });
  }

  async begin() {
    this.server = await start();
    this.origin = this.server.url;
    this.record = await this.recordPages();
    const officer = await this.as('secretariat');
    this.firstLength = await officer.newestEntry();
  }

  async end() {
    await Promise.all([...this.#people.values()].map(({ context }) => context.close()));
    await this.server?.stop();
  }

  /** The person who holds an office; they take it when first they are needed. */
  async as(office) {
    const known = this.#people.get(office);
    if (known) return known;
    const person = await Person.take(this.browser, this, office);
    this.#people.set(office, person);
    return person;
  }

  async act(office, path, form, answers) {
    return (await this.as(office)).act(path, form, answers);
  }

  recordPages() {
    const page = async (path) => (await fetch(`${this.origin}/${this.language}${path}`)).text();
    return Promise.all(RECORD.map(page));
  }

  /** What a body is called. */
  async body(id) {
    const officer = await this.as('secretariat');
    await officer.goTo(`bodies/${id}`);
    return officer.text('h1');
  }

  /** Pages as an office sees them, everything on them unfolded, in each language. */
  async look(office, ...paths) {
    const person = await this.as(office);
    const complaints = [];
    for (const language of this.looksIn) {
      for (const path of paths) {
        await person.in(language).goTo(path);
        complaints.push(...(await lookAtShown(person, language)));
      }
    }
    assert.deepEqual(complaints, []);
  }

  /** Nothing is written by what is done in between. */
  async nothingWritten(done) {
    const officer = await this.as('secretariat');
    const before = await officer.newestEntry();
    const result = await done();
    assert.equal(await officer.newestEntry(), before, 'nothing is written');
    return result;
  }
}

/** Complaints about the page that is shown, with everything unfolded. */
export async function lookAtShown(person, language) {
  const page = person.script ? person.page : await shownAgain(person);
  await unfold(page);
  const complaints = await complaintsAboutShown(page, language);
  if (page !== person.page) await page.context().close();
  return complaints.map((complaint) => `${person.office} at ${person.where()}: ${complaint}`);
}

/** The page that is shown, in a browser that runs scripts: axe is one. */
async function shownAgain(person) {
  const context = await person.context.browser().newContext({ viewport: WIDE });
  const page = await context.newPage();
  const [address, body] = [person.page.url(), await person.page.content()];
  await page.route(address, (asked) => asked.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address, { waitUntil: 'load' });
  return page;
}
