// node manifest.mjs MANIFEST_JSON
// Checks a Teams app manifest against its schema; prints the faults and ends with 1 if there are any.

import { readFile } from 'node:fs/promises';
import manifests from '@microsoft/app-manifest';

const [path] = process.argv.slice(2);
if (path === undefined) {
  throw new Error('Usage: node manifest.mjs MANIFEST_JSON');
}

const text = await readFile(path, 'utf8');
const faults = await manifests.AppManifestUtils.validateAgainstSchema(JSON.parse(text));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
