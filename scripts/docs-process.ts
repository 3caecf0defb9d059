import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { processPage } from './lib/process-page';

// npm run docs:process: the diagram and tables of docs/process.md, from the regulation's own table.
writeFileSync(path.join(__dirname, '..', 'docs', 'process.md'), processPage());
