import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataDirectory } from '../src/data-directory.ts';
import { readyMessage } from '../src/ready-message.ts';

it('names the file with the keys only when it is there, else the way to new ones', async () => {
  const path = mkdtempSync(join(tmpdir(), 'runplane-ready-'));
  const directory = await openDataDirectory(path);
  const ready = { url: 'http://here', verificationKey: 'v', credentials: null, directory };
  const message = (frozen: string | null = null) => readyMessage({ ...ready, frozen });
  expect(message()).not.toContain('credentials.json');
  expect(message()).toContain(`keys create --role admin --name <yours> --data-dir ${path}`);
  writeFileSync(directory.credentials, '{}');
  expect(message()).toContain(`kept in ${directory.credentials}`);
  expect(message()).toContain('is in the execution path');
  expect(message('rolled_back: 7 were signed')).toMatch(/THE LOG IS FROZEN[\s\S]*rolled_back: 7 were signed/);
  expect(message('rolled_back: 7 were signed')).not.toContain('is in the execution path');
  rmSync(path, { recursive: true });
});
