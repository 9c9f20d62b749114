// The server under test, on a data directory and a port of its own.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../../..');
const START_SECONDS_MAX = 60;

/** The binary that the tests drive: MAJLIS_BINARY, or the debug build. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
  return process.env.MAJLIS_BINARY ?? join(resolve(ROOT, target), 'debug', 'majlis');
}

/** Starts `majlis serve --demo` on an empty directory and waits until it answers. */
export async function start() {
  const program = binary();
  if (!existsSync(program)) {
    throw new Error(`there is no ${program}; build it with: cargo build -p cli`);
  }
  const data = await mkdtemp(join(tmpdir(), 'majlis-browser-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const args = ['serve', '--demo', '--data', data, '--listen', `127.0.0.1:${port}`, '--public-url', url];
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const ended = new Promise((done) => {
    child.on('exit', done);
    child.on('error', done);
  });

  // However this process ends, the server does not outlive it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    const stubborn = setTimeout(kill, 5_000);
    await ended;
    clearTimeout(stubborn);
    await rm(data, { recursive: true, force: true });
  };

  try {
    await Promise.race([
      untilHealthy(`http://127.0.0.1:${port}/healthz`),
      ended.then(() => Promise.reject(new Error('the server ended before it answered'))),
    ]);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}; it said:\n${Buffer.concat(said)}`);
  }
  return { url, data, stop, said: () => Buffer.concat(said).toString() };
}

/** A port that was free a moment ago. */
async function freePort() {
  const listener = createServer();
  await new Promise((done) => listener.listen(0, '127.0.0.1', done));
  const { port } = listener.address();
  await new Promise((done) => listener.close(done));
  return port;
}

async function untilHealthy(address) {
  const until = Date.now() + START_SECONDS_MAX * 1000;
  while (Date.now() < until) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no answer from ${address} within ${START_SECONDS_MAX} s`);
}
