// Writes docs/reference/actions.md from the catalogue. A test fails when the page is older than the catalogue.
import { mkdirSync, writeFileSync } from 'node:fs';
import { canonicalActions } from '../packages/core/src/catalogue/catalogue.ts';
import { renderCatalogue } from '../packages/core/src/catalogue/render-catalogue.ts';

const folder = new URL('../docs/reference/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('actions.md', folder), renderCatalogue(canonicalActions));
