// Every address that a reader can get to by following links, without a browser.

import { get } from 'node:http';

/** Where a reader enters: one door for each language. */
export const DOORS = ['/en', '/ar', '/ru'];

/** So that a page that links to ever new pages ends the walk and not the machine. */
const ADDRESSES_MAX = 5_000;

/**
 * Follows links from the doors. Gives each address with its status, its type and who linked it,
 * in the order in which it was found. Addresses are taken without their query and fragment.
 */
export async function crawl(origin, doors = DOORS) {
  const found = new Map(doors.map((path) => [path, { path, from: 'a door' }]));
  const queue = [...doors];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const address = found.get(path);
    Object.assign(address, await fetchPage(`${origin}${path}`));
    address.isPage = address.type.startsWith('text/html');
    if (!address.isPage || address.status !== 200) continue;
    for (const link of linksIn(address.body, `${origin}${path}`)) {
      if (link.origin !== origin || found.has(link.pathname)) continue;
      if (found.size >= ADDRESSES_MAX) throw new Error(`more than ${ADDRESSES_MAX} addresses from ${path}`);
      found.set(link.pathname, { path: link.pathname, from: path });
      queue.push(link.pathname);
    }
    delete address.body;
  }
  return [...found.values()];
}

/** The room an address is in, its language, and the page below it. */
export function placeOf(path) {
  const parts = path.split('/').filter(Boolean);
  const room = parts[0] === 'exercise' ? parts.shift() : 'record';
  const [language, ...page] = parts;
  return { room, language, page };
}

/** The kind of page an address is: `/en/log/12` and `/en/log/13` are of one kind. */
export function kindOf(path) {
  const { room, language, page } = placeOf(path);
  return [room, language, ...(page.length > 1 ? [...page.slice(0, -1), '…'] : page)].join(' ');
}

/** The addresses left when at most so many of a kind are kept, from all over the kind. */
export function fewOfAKind(addresses, most) {
  const kinds = new Map();
  for (const address of addresses) {
    const kind = kindOf(address.path);
    kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
  }
  const kept = new Set([...kinds.values()].flatMap((kind) => spread(kind, most)));
  return addresses.filter((address) => kept.has(address));
}

/** At most so many of a list: the first, the last, and others at even steps between them. */
function spread(list, most) {
  if (list.length <= most) return list;
  const step = (list.length - 1) / Math.max(most - 1, 1);
  return Array.from({ length: most }, (_, place) => list[Math.round(place * step)]);
}

/** One request, without following redirections: a link is to lead where it says. */
function fetchPage(address) {
  return new Promise((done, failed) => {
    const request = get(address, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', failed);
      answer.on('end', () => {
        const type = answer.headers['content-type'] ?? '';
        done({ status: answer.statusCode, type, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on('error', failed);
  });
}

function linksIn(html, base) {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
  const odd = hrefs.find((href) => /[^\x20-\x7e]/.test(href));
  if (odd) throw new Error(`the link ${odd} on ${base} has characters that are not ASCII`);
  return hrefs.map((href) => new URL(href, base)).filter(({ protocol }) => protocol === 'http:');
}
