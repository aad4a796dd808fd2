// node manifest.mjs MANIFEST_JSON
// Checks a Teams app manifest, and the language files that it names, against their schemas; prints the faults and ends
// with 1 if there are any.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import manifests from '@microsoft/app-manifest';

const [path] = process.argv.slice(2);
if (path === undefined) {
  throw new Error('Usage: node manifest.mjs MANIFEST_JSON');
}

const readJson = async file => JSON.parse(await readFile(file, 'utf8'));

// The package carries this schema, but has no function of its own that checks by it. Some of its patterns hold a bare
// bracket, which regular expressions of the stricter kind refuse.
const localizationSchema = async version => {
  const file = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
    `json-schemas/teams/v${version}/MicrosoftTeams.Localization.schema.json`);
  return JSON.parse((await readFile(file, 'utf8')).replaceAll('\\\\b]', '\\\\b\\\\]'));
};

const faultsOfLanguage = async (file, schema) => {
  const strings = await readJson(join(dirname(path), file));
  const faults = await manifests.ManifestUtil.validateManifestAgainstSchema(strings, schema);
  return faults.map(fault => `${file}: ${fault}`);
};

const manifest = await readJson(path);
const faults = await manifests.AppManifestUtils.validateAgainstSchema(manifest);
const languages = manifest.localizationInfo?.additionalLanguages ?? [];
if (languages.length > 0) {
  const schema = await localizationSchema(manifest.manifestVersion);
  for (const { file } of languages) {
    faults.push(...await faultsOfLanguage(file, schema));
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
