// What axe-core finds on a page, in one line for each place.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const GRAVE = ['serious', 'critical'];

/** The rules whose findings depend on the width and the paper. */
export const OF_THE_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Findings that are serious or critical: by every rule, or by those named. */
export async function graveFindings(page, rules) {
  // Evaluated by the debugger and not by the page, so the page's content policy stays as it is.
  await page.evaluate(`globalThis.axe || (() => { ${SOURCE} })()`);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
  );
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `axe ${id}: ${help} (${target.join(' ')})`));
}
