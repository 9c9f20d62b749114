// What the interface says, read from its translations: tests name messages, so that one test
// serves every language.

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TRANSLATIONS = resolve(fileURLToPath(import.meta.url), '../../../../translations');

/**
 * The words of a language: `words('ar')('refusals-remedy')`. Values stand for `{ $name }`.
 * A message that chooses between forms is not for tests to say, and is an error.
 */
export function words(language) {
  const messages = messagesOf(language);
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`there is no message \`${key}\` in ${language}`);
    if (message === '' || message.includes('->')) throw new Error(`\`${key}\` chooses between forms`);
    return message.replace(/\{ \$(\w+) \}/g, (_, name) => {
      if (values[name] === undefined) throw new Error(`\`${key}\` needs \`${name}\``);
      return values[name];
    });
  };
}

/** Text as a reader sees it: one space between words, no marks that only set its direction. */
export function plain(text) {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function messagesOf(language) {
  const folder = join(TRANSLATIONS, language);
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  const messages = new Map();
  let key;
  for (const line of lines) {
    const [, name, text] = /^([a-z][\w-]*) = ?(.*)$/.exec(line) ?? [];
    if (name) {
      key = name;
      messages.set(key, text);
    } else if (key && line.startsWith(' ')) {
      messages.set(key, `${messages.get(key)} ${line.trim()}`.trim());
    }
  }
  return messages;
}
