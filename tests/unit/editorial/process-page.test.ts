import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processPage } from '../../../scripts/lib/process-page';
import { regulation } from '../../../src/regulation';

const committed = readFileSync(path.join(__dirname, '../../../docs/process.md'), 'utf8');

test('R22 the drawn process is the one in force: docs/process.md is what npm run docs:process makes', () => {
  expect(committed).toBe(processPage());
});

test('R22 every state and act is on it', () => {
  for (const { vi } of Object.values(regulation.states)) expect(committed).toContain(`state "${vi}" as `);
  for (const { label } of Object.values(regulation.verbs)) expect(committed).toContain(`| ${label.vi} · `);
});
