// Somebody in a browser of their own who has taken an office in the exercise: they follow links,
// fill in forms and press buttons. Forms and fields are found by the names they are sent under,
// which are the same in every language.

import assert from 'node:assert/strict';
import { WIDE } from './look.mjs';
import { plain } from './words.mjs';

/** A form that must come back and did not would otherwise be waited for longer than anyone reads. */
const PATIENCE_MS = 15_000;

export class Person {
  /** A person without an office, in `{ origin, language, script }`. */
  static async arrive(browser, place) {
    const context = await browser.newContext({ javaScriptEnabled: place.script, viewport: WIDE });
    context.setDefaultTimeout(PATIENCE_MS);
    const person = new Person();
    return Object.assign(person, { ...place, context, page: await context.newPage(), office: 'nobody' });
  }

  /** A person who takes an office by its button: `secretariat`, `chair`, `delegation:KZ`. */
  static async take(browser, place, office) {
    const person = await Person.arrive(browser, place);
    await person.goTo('sign-in');
    await person.press(person.page.locator(`form:has(input[name="office"][value="${office}"]) button`));
    assert.equal(person.where(), person.address('desk'), `${office} comes to a desk`);
    return Object.assign(person, { office });
  }

  /** The same person, reading and acting in another language. */
  in(language) {
    return Object.assign(Object.create(this), { language });
  }

  /** The address of a page of the exercise by its path below the language. */
  address(path) {
    return `/exercise/${this.language}${path && '/'}${path}`;
  }

  /** The path of the page that is shown. */
  where() {
    return new URL(this.page.url()).pathname;
  }

  /** Types an address; gives the status of the answer. */
  async ask(path) {
    const answer = await this.page.goto(`${this.origin}${this.address(path)}`, { waitUntil: 'load' });
    return answer.status();
  }

  async goTo(path) {
    assert.equal(await this.ask(path), 200, `${this.office} at ${path}`);
  }

  /** Presses a button or a link and waits for the page it leads to; gives the answer. */
  async press(control) {
    const [answer] = await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), control.click()]);
    return answer;
  }

  /** The form of an act on the page that is shown. */
  form(name) {
    return this.page.locator(`#do-${name.replaceAll('.', '\\.')} form`);
  }

  /** The acts that a page offers, by the names of their forms. */
  async offered(path) {
    await this.goTo(path);
    const ids = await this.page.locator('details.act > div').evaluateAll((found) => found.map(({ id }) => id));
    return ids.map((id) => id.replace(/^do-/, ''));
  }

  /** Goes from the desk to the form of an act, which the link opens. */
  async open(path, name) {
    await this.goTo('desk');
    const link = this.page.locator(`main a[href="${this.address(path)}#do-${name}"]`);
    assert.equal(await link.count(), 1, `the desk of ${this.office} leads to ${name} on ${path}`);
    await this.press(link);
    assert.ok(await this.form(name).isVisible(), `the link opens the form ${name} on ${path}`);
  }

  /** Answers the questions of a form: `{ field: typed or chosen }`. */
  async fill(name, answers) {
    for (const [field, answer] of Object.entries(answers)) {
      const control = this.form(name).locator(`[name="${field}"]`);
      const kind = await control.first().evaluate((found) => found.type);
      if (kind === 'radio') await this.form(name).locator(`[name="${field}"][value="${answer}"]`).check();
      else if (kind === 'select-one') await control.selectOption(answer);
      else await control.fill(answer);
    }
  }

  /** Sends a form; gives the status of the answer. */
  async send(name) {
    const answer = await this.press(this.form(name).locator('button[type="submit"]'));
    return answer.status();
  }

  /** Does something and sees it confirmed: the number of the entry that records it. */
  async act(path, name, answers = {}) {
    await this.open(path, name);
    await this.fill(name, answers);
    await this.send(name);
    return this.recorded(name);
  }

  /** The number of the entry that the page confirms. */
  async recorded(what) {
    const told = this.page.locator('#answer');
    const entry = new URL(this.page.url()).searchParams.get('done');
    assert.ok(entry, `${what} by ${this.office} is recorded; the page says: ${await this.text('main')}`);
    assert.equal(await told.getAttribute('role'), 'status');
    assert.equal(await told.getByRole('link').getAttribute('href'), this.address(`log/${entry}`));
    return Number(entry);
  }

  /** Tries something that is refused: the status, and what the page says of it. */
  async attempt(path, name, answers = {}) {
    await this.open(path, name);
    await this.fill(name, answers);
    const status = await this.send(name);
    return { status, said: await this.text('.refusal') };
  }

  /** Posts what no page offers, as somebody does who makes a form of their own. */
  async forge(fields) {
    await this.goTo('desk');
    const action = this.address('act');
    const sent = this.page.evaluate(
      ([to, pairs]) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
        for (const [name, value] of pairs) {
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
        }
        document.body.append(form);
        form.submit();
      },
      [action, Object.entries(fields)],
    );
    const [answer] = await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), sent]);
    return { status: answer.status(), said: await this.text('.refusal') };
  }

  /** What each such part of the page says, as it is read. */
  async texts(part) {
    return (await this.page.locator(part).allInnerTexts()).map(plain);
  }

  /** What such parts of the page say together. */
  async text(part) {
    return (await this.texts(part)).join(' ');
  }

  /** The state in the first screen of a page. */
  async stateOf(path) {
    await this.goTo(path);
    return this.text('dl.standing .sign');
  }

  /** The symbol over a page. */
  async symbolOf(path) {
    await this.goTo(path);
    return plain(await this.page.locator('.folio .where > .symbol').textContent());
  }

  /** The number of the newest entry of the exercise. */
  async newestEntry() {
    const answer = await this.context.request.get(`${this.origin}${this.address('log')}`);
    const links = (await answer.text()).matchAll(/href="\/exercise\/\w+\/log\/(\d+)"/g);
    return Math.max(...[...links].map(([, entry]) => Number(entry)));
  }
}
