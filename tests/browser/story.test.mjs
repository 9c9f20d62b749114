// The Almaty session carried on in the exercise as people would, from the sitting to force: an
// officer of the secretariat, the chair and the delegations, each in a browser of their own. It is
// told in English, and in Arabic to readers whose browsers run no scripts.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import {
  AGENDA,
  COUNCIL,
  DECISION,
  DECISION_PAPER,
  MINISTERS,
  PARTICIPANTS,
  PRESENT,
  STATEMENT,
  STATEMENT_PAPER,
  attendance,
  paper,
} from './lib/almaty.mjs';
import { launch } from './lib/browser.mjs';
import { Person } from './lib/person.mjs';
import { RECORD, Telling, lookAtShown } from './lib/telling.mjs';

const OFFICER = 'secretariat';
const CHAIR = 'chair';
const delegation = (party) => `delegation:${party}`;
const idOf = (path) => path.split('/')[1];

// The first telling looks at its pages in every language, so the other need not.
const TELLINGS = [
  { language: 'en', script: true, looksIn: ['en', 'ar', 'ru'] },
  { language: 'ar', script: false, looksIn: [] },
];

const STEPS = [
  ['a server opens the record and an exercise beside it', (told) => told.begin()],
  ['who holds no office sees no form, and writes nothing', withoutOffice],
  ['an officer sees what can be done on every page', officerLooks],
  ['a sitting opened by pressing twice, and again from the page before, is opened once', opensOnce],
  ['the officer records who is there', takesAttendance],
  ['the agenda is adopted once, and a second one comes back as it was typed', adoptsAgenda],
  ['papers are handed in: a document, a statement, a draft decision', handsIn],
  ['a delegation neither sees nor may send the form of the chair', chairsDoor],
  ['the statement is adopted in a limited format', adoptsStatement],
  ['the draft is approved by one account and not by the other', contested],
  ['put again in a limited format it is approved, and sent up to November', approved],
  ['a session convened with a missing and a malformed answer comes back as it was typed', mends],
  ['the Council meets, and adopts the decision', councilAdopts],
  ['delegations sign, and one signature is on paper', signs],
  ['the decision enters into force with the last signature, and not before', entersIntoForce],
  ['Armenia joins by a letter', joins],
  ['every page at the end of the story can be read', endLooks],
  ['the record shows none of it', recordUntouched],
  ['the exercise begins again as it began', beginsAgain],
];

const browser = await launch();
after(() => browser.close());

describe('the Almaty session carried on', { concurrency: TELLINGS.length }, () => {
  for (const telling of TELLINGS) {
    const { language, script } = telling;
    describe(`in ${language}, ${script ? 'with' : 'without'} JavaScript`, { concurrency: 1 }, () => {
      const told = new Telling(browser, telling);
      after(() => told.end());
      let brokenOff = false;
      for (const [name, step] of STEPS) {
        test(name, async (t) => {
          if (step === officerLooks && told.looksIn.length === 0) return t.skip('the other telling looks at them');
          if (brokenOff) return t.skip('the story broke off before');
          brokenOff = true;
          await step(told);
          brokenOff = false;
        });
      }
    });
  }
});

async function withoutOffice(told) {
  const visitor = await Person.arrive(browser, told);
  try {
    assert.deepEqual(await visitor.offered(MINISTERS), []);
    assert.ok(await visitor.page.locator(`main a[href="${visitor.address('sign-in')}"]`).count(), 'the way to an office');
    const fields = { act: 'open-sitting', session: idOf(MINISTERS), back: MINISTERS };
    const { status, said } = await told.nothingWritten(() => visitor.forge(fields));
    assert.equal(status, 403);
    assert.ok(said.includes(told.said('exercise-no-office')), said);
  } finally {
    await visitor.context.close();
  }
}

async function officerLooks(told) {
  const register = ['members/AM', 'bodies', 'challenges', 'sources'];
  await told.look(OFFICER, 'sign-in', 'desk', 'sessions', MINISTERS, ...register);
}

async function opensOnce(told) {
  const officer = await told.as(OFFICER);
  await officer.open(MINISTERS, 'open-sitting');
  const button = officer.form('open-sitting').locator('button[type="submit"]');
  // The second press breaks off the answer to the first; either confirms the same entry.
  await button.dblclick();
  await officer.page.locator('#answer[role="status"]').waitFor();
  await officer.page.waitForLoadState('load');
  const first = await officer.recorded('open-sitting');
  await officer.page.goBack({ waitUntil: 'load' });
  await officer.send('open-sitting');
  assert.equal(await officer.recorded('open-sitting'), first);
  assert.equal(await officer.newestEntry(), told.firstLength + 1);
  assert.ok(!(await officer.offered(MINISTERS)).includes('open-sitting'));
}

async function takesAttendance(told) {
  await told.act(delegation('KZ'), MINISTERS, 'announce-own', { attends: 'yes', valid: '2024-06-20' });
  await told.act(OFFICER, MINISTERS, 'record-attendance', attendance('2024-06-20'));
  const officer = await told.as(OFFICER);
  const seats = await officer.texts('.seats > li');
  const marked = (key) => seats.filter((seat) => seat.includes(told.said(key))).length;
  assert.equal(marked('presence-absent-announced'), 1, 'Armenia is absent, as it announced');
  assert.equal(marked('presence-present'), PRESENT.length);
}

async function adoptsAgenda(told) {
  const chair = await told.as(CHAIR);
  await chair.open(MINISTERS, 'adopt-agenda');
  await told.act(OFFICER, MINISTERS, 'adopt-agenda', AGENDA);
  const late = { 'items-en': 'Another (example)', 'items-ar': 'بند آخر (مثال)', 'items-ru': 'Другой (пример)' };
  await chair.fill('adopt-agenda', late);
  const status = await told.nothingWritten(() => chair.send('adopt-agenda'));
  assert.equal(status, 409);
  const said = await chair.text('.refusal');
  assert.ok(said.includes(told.said('refusal-agenda-already-adopted')), said);
  for (const [field, typed] of Object.entries(late)) {
    const kept = chair.form('adopt-agenda-again').locator(`[name="${field}"]`);
    assert.equal(await kept.inputValue(), typed);
  }
  assert.deepEqual(await lookAtShown(chair, told.language), []);
}

async function handsIn(told) {
  await told.act(OFFICER, MINISTERS, 'register-document', PARTICIPANTS);
  const officer = await told.as(OFFICER);
  const title = `titles-${told.language}`;
  assert.ok((await officer.text('main')).includes(PARTICIPANTS[title]), 'the document is on the page of the session');
  await told.act(delegation('KZ'), MINISTERS, 'submit-statement', STATEMENT_PAPER);
  const author = await told.as(delegation('KZ'));
  assert.equal(author.where(), author.address(STATEMENT), 'the statement has a page of its own');
  await told.act(OFFICER, MINISTERS, 'submit-decision', DECISION_PAPER);
  assert.equal(officer.where(), officer.address(DECISION), 'the draft has a page of its own');
  assert.equal(await officer.text('h1'), DECISION_PAPER[title]);
}

async function chairsDoor(told) {
  const delegate = await told.as(delegation('RU'));
  assert.deepEqual(await delegate.offered(DECISION), []);
  const put = { act: 'put-question', draft: idOf(DECISION), session: idOf(MINISTERS), rule: 'substantive' };
  const { status, said } = await told.nothingWritten(() => delegate.forge({ ...put, back: DECISION }));
  assert.equal(status, 403);
  assert.ok(said.includes(told.said('door-put-question')), said);
  const chair = await told.as(CHAIR);
  assert.deepEqual(await chair.offered(DECISION), ['put-for-approval']);
}

async function adoptsStatement(told) {
  const [title, body] = [`titles-${told.language}`, await told.body('cfm')];
  await told.act(CHAIR, STATEMENT, 'put-for-adoption', { rule: 'limited-format' });
  await told.look(OFFICER, STATEMENT);
  await told.look(delegation('KG'), STATEMENT, 'desk');
  await agree(told, STATEMENT, ['KZ', 'KG', 'RU', 'TJ']);
  await told.act(OFFICER, STATEMENT, 'state-position-BY', { ballot: 'yes', ...paper('floor', 'First sitting') });
  await noObjection(told, STATEMENT, 'Note 2');
  await forAnother(told, STATEMENT);
  await told.act(CHAIR, STATEMENT, 'close-question');
  const chair = await told.as(CHAIR);
  assert.equal(await chair.stateOf(STATEMENT), told.said('decisions-state-adopted', { body }));
  assert.match(await chair.symbolOf(STATEMENT), /\/ST\.1$/);
  await chair.goTo('statements');
  assert.ok((await chair.text('main')).includes(STATEMENT_PAPER[title]));
}

/** Delegations state that they agree. */
async function agree(told, path, parties) {
  for (const party of parties) await told.act(delegation(party), path, 'state-own', { ballot: 'yes' });
}

/** The officer records that Armenia, absent, declared in writing that it does not object. */
async function noObjection(told, path, reference) {
  const answers = { ballot: 'absent-no-objection', ...paper('note', reference, '2024-06-20') };
  await told.act(OFFICER, path, 'state-position-AM', answers);
}

/** A delegation speaks for itself only. */
async function forAnother(told, path) {
  const delegate = await told.as(delegation('RU'));
  const question = `${idOf(path)}-q1`;
  const position = { act: 'state-position', question, party: 'AM', ballot: 'absent-objects', back: path };
  const paperOfOthers = paper('note', 'Note 9');
  const { status } = await told.nothingWritten(() => delegate.forge({ ...position, ...paperOfOthers }));
  assert.equal(status, 403);
}

async function contested(told) {
  const body = await told.body('cfm');
  await told.act(CHAIR, DECISION, 'put-for-approval', { rule: 'substantive' });
  await agree(told, DECISION, ['KZ', 'RU']);
  const chair = await told.as(CHAIR);
  await chair.open(DECISION, 'close-question');
  const button = await chair.text('#do-close-question button');
  assert.ok(button.includes(told.said('outcome-not-approved')), `the button says what follows: ${button}`);
  await told.look(CHAIR, DECISION);
  await told.act(CHAIR, DECISION, 'close-question');
  assert.equal(await chair.stateOf(DECISION), told.said('decisions-state-returned-approve', { body }));
  const sign = await chair.text('section:has(#accounts) .by .sign');
  assert.equal(sign.toLowerCase(), told.said('state-contested'));
  const outcome = (fact) => chair.text(`section:has(#accounts) tr:has(a[href$="#${fact}"]) td:nth-of-type(2)`);
  assert.equal(await outcome('F16'), told.said('outcome-not-approved'), 'by the account of the Secretariat');
  assert.equal(await outcome('F14'), told.said('outcome-approved'), 'by the account of the prime minister');
  assert.equal(await chair.page.locator('.verdict table.sum').count(), 2, 'each computation is shown');
  await told.look(CHAIR, DECISION);
}

async function approved(told) {
  const [ministers, council] = [await told.body('cfm'), await told.body('csc')];
  await told.act(CHAIR, DECISION, 'put-for-approval', { rule: 'limited-format' });
  await agree(told, DECISION, ['KZ', 'RU', 'TJ']);
  await noObjection(told, DECISION, 'Note 3');
  await told.act(CHAIR, DECISION, 'close-question');
  const officer = await told.as(OFFICER);
  assert.equal(await officer.stateOf(DECISION), told.said('decisions-state-approved', { body: ministers }));
  await told.act(OFFICER, DECISION, 'forward-draft', { to: idOf(COUNCIL) });
  assert.equal(await officer.stateOf(DECISION), told.said('decisions-state-before-adopt', { body: council }));
  assert.ok(await officer.page.locator('time[datetime="2024-11"]').count(), 'November, and no day');
  await told.act(CHAIR, MINISTERS, 'close-sitting');
  await told.act(CHAIR, MINISTERS, 'close-session');
}

async function mends(told) {
  for (const language of told.looksIn) await convenesBadly(told, language);
  const officer = await told.as(OFFICER);
  const place = { 'place-en': 'Almaty (example)', 'place-ar': 'ألماتي (مثال)', 'place-ru': 'Алма-Ата (пример)' };
  await convenesBadly(told, told.language);
  await officer.fill('convene-announced', { when: '2024-11-20', ...place });
  await officer.send('convene-announced');
  await officer.recorded('convene-announced');
  assert.equal(officer.where(), officer.address(COUNCIL));
  assert.ok(await officer.page.locator('.lead time[datetime="2024-11-20"]').count(), 'the day is settled');
  assert.equal(await officer.form('convene-announced').count(), 0, 'it is convened once');
}

/** No place, and a day that is none: nothing is recorded, both are marked, the rest is kept. */
async function convenesBadly(told, language) {
  const officer = (await told.as(OFFICER)).in(language);
  const typed = { when: '20 November', host: 'KZ', 'titles-en': 'Session carried on (example)' };
  const attempt = () => officer.attempt(COUNCIL, 'convene-announced', typed);
  const { status, said } = await told.nothingWritten(attempt);
  assert.equal(status, 422);
  assert.ok(said.includes('20 November'), said);
  const form = officer.form('convene-announced');
  for (const [field, value] of Object.entries(typed)) {
    assert.equal(await form.locator(`[name="${field}"]`).inputValue(), value, `${field} is kept`);
  }
  const day = form.locator('[name="when"]');
  assert.equal(await day.getAttribute('aria-invalid'), 'true');
  assert.equal(await day.getAttribute('dir'), 'ltr', 'a date is typed from the left on every page');
  const names = (found) => found.map((field) => field.querySelector('[name]').name);
  const wrong = await form.locator('.wrong').evaluateAll(names);
  assert.deepEqual(wrong, ['when', `place-${language}`]);
  const links = await officer.page.locator('.refusal a').evaluateAll((found) => found.map(({ hash }) => hash));
  assert.deepEqual(links, ['#convene-announced-when', `#convene-announced-place-${language}`]);
  for (const link of links) assert.ok(await officer.page.locator(link).isVisible(), `${link} leads to its control`);
  assert.deepEqual(await lookAtShown(officer, language), []);
}

async function councilAdopts(told) {
  await told.act(delegation('AM'), COUNCIL, 'announce-own', { attends: 'no', valid: '2024-11-18' });
  await told.act(OFFICER, COUNCIL, 'open-sitting');
  await told.act(OFFICER, COUNCIL, 'record-attendance', attendance('2024-11-18'));
  await told.act(CHAIR, COUNCIL, 'adopt-agenda');
  await told.act(CHAIR, DECISION, 'put-for-adoption', { rule: 'limited-format' });
  await agree(told, DECISION, ['BY', 'KZ', 'RU', 'TJ']);
  await told.act(delegation('KG'), DECISION, 'state-own', { ballot: 'not-participating' });
  await signsTooEarly(told);
  await told.act(CHAIR, DECISION, 'close-question');
  const chair = await told.as(CHAIR);
  assert.equal(await chair.stateOf(DECISION), told.said('decisions-state-open-for-joining'));
  assert.match(await chair.symbolOf(DECISION), /\/DEC\.1$/);
  const joining = await chair.texts('section:has(#joining) tbody .sign');
  const open = told.said('decisions-may-join');
  assert.deepEqual(joining, [open, open], 'Armenia and Kyrgyzstan may join');
}

async function signsTooEarly(told) {
  const delegate = await told.as(delegation('KZ'));
  assert.deepEqual(await delegate.offered(DECISION), ['state-own'], 'there is nothing to sign yet');
  const signature = { act: 'sign-decision', draft: idOf(DECISION), party: 'KZ', 'signatory-en': 'Head of State' };
  const fields = { ...signature, authority: 'ex-officio', back: DECISION };
  const { status, said } = await told.nothingWritten(() => delegate.forge(fields));
  assert.equal(status, 409);
  assert.ok(said.includes(told.said('refusal-not-adopted')), said);
  assert.ok(said.includes(told.said('refusal-not-adopted-remedy')), said);
}

const SIGNED = {
  'signatory-en': 'Head of State',
  'signatory-ar': 'رئيس الدولة',
  'signatory-ru': 'Глава государства',
  authority: 'ex-officio',
};

async function signs(told) {
  await told.look(OFFICER, DECISION);
  await told.look(delegation('RU'), DECISION);
  for (const party of ['KZ', 'RU']) await told.act(delegation(party), DECISION, 'sign-own', SIGNED);
  const sheet = paper('signed-original', 'Sheet 1', '2024-11-22');
  await told.act(OFFICER, DECISION, 'sign-decision-BY', { ...SIGNED, ...sheet, valid: '2024-11-22' });
  const officer = await told.as(OFFICER);
  const signatures = await officer.texts('section:has(#signatures) tbody tr');
  const saying = (...keys) => signatures.filter((row) => keys.every((key) => row.includes(told.said(key)))).length;
  assert.equal(saying('decisions-signed-electronically'), 2);
  assert.equal(saying('decisions-signed-on-paper'), 1);
  assert.equal(saying('decisions-not-signed'), 1);
  const original = signatures.find((row) => row.includes('Sheet 1 (example)'));
  assert.ok(original?.includes('Secretariat'), 'the signed original, and where it is kept');
}

async function entersIntoForce(told) {
  const officer = await told.as(OFFICER);
  assert.ok(!(await officer.offered(DECISION)).includes('record-entry-into-force'));
  await officer.goTo('members/TJ');
  const missing = await officer.text('h1');
  const fields = { act: 'record-entry-into-force', draft: idOf(DECISION), valid: '2024-11-22', back: DECISION };
  const { status, said } = await told.nothingWritten(() => officer.forge(fields));
  assert.equal(status, 409);
  const why = told.said('refusal-signatures-missing', { parties: missing });
  for (const part of [why, told.said('refusal-signatures-missing-remedy'), told.said('refusals-who')]) {
    assert.ok(said.includes(part), `${part} in: ${said}`);
  }
  assert.equal(officer.where(), officer.address('act'));
  assert.ok((await officer.text('h1')).includes(DECISION_PAPER[`titles-${told.language}`]), 'on the page of the decision');
  assert.deepEqual(await lookAtShown(officer, told.language), []);
  await told.act(delegation('TJ'), DECISION, 'sign-own', SIGNED);
  await told.act(OFFICER, DECISION, 'record-entry-into-force');
  assert.equal(await officer.stateOf(DECISION), told.said('decisions-state-in-force'));
  const [last] = await officer.texts('section:has(#signatures) time[datetime="2024-11-22"]');
  assert.ok((await officer.text('section:has(#force)')).includes(last), `since the last signature, ${last}`);
}

/** Recorded by the officer from the letter, or done by the delegation itself. */
async function joins(told) {
  const letter = { ...paper('letter', 'Letter 5', '2024-12-02'), valid: '2024-12-02' };
  if (told.language === 'en') await told.act(OFFICER, DECISION, 'join-decision-AM', letter);
  else await told.act(delegation('AM'), DECISION, 'join-own', { valid: '2024-12-02' });
  const armenia = await told.as(delegation('AM'));
  await armenia.goTo(DECISION);
  const row = await armenia.text('section:has(#joining) tbody tr:has(a[href$="/members/AM"])');
  assert.ok(row.includes(told.said('decisions-joined')), row);
  assert.ok(told.language !== 'en' || row.includes('Letter 5 (example)'), row);
  await told.act(delegation('AM'), DECISION, 'sign-own', { ...SIGNED, valid: '2024-12-05' });
}

async function endLooks(told) {
  const officer = await told.as(OFFICER);
  const [first, last] = [told.firstLength + 1, await officer.newestEntry()];
  const entries = Array.from({ length: last - first + 1 }, (_, place) => `log/${first + place}`);
  for (const entry of entries) await officer.goTo(entry);
  const some = entries.filter((_, place) => place % 12 === 0);
  await told.look(OFFICER, DECISION, STATEMENT, MINISTERS, COUNCIL, '', 'decisions', 'statements', 'log', ...some);
}

async function recordUntouched(told) {
  const now = await told.recordPages();
  RECORD.forEach((path, place) => assert.equal(now[place], told.record[place], `${path} of the record is as it was`));
  const officer = await told.as(OFFICER);
  await officer.goTo(DECISION);
  const [title, address] = [DECISION_PAPER[`titles-${told.language}`], `/${told.language}/${DECISION}`];
  assert.ok(!now.some((page) => page.includes(title)));
  assert.equal((await fetch(`${told.origin}${address}`)).status, 404);
}

async function beginsAgain(told) {
  const officer = await told.as(OFFICER);
  await officer.goTo('desk');
  await officer.press(officer.page.locator(`form[action="${officer.address('reset')}"] button`));
  assert.ok((await officer.text('main')).includes(told.said('exercise-began-again')));
  assert.equal(await officer.newestEntry(), told.firstLength);
  for (const path of [DECISION, STATEMENT]) assert.equal(await officer.ask(path), 404);
  assert.ok((await officer.offered(MINISTERS)).includes('open-sitting'), 'the sitting is to be opened again');
  assert.deepEqual(await told.recordPages(), told.record);
}
