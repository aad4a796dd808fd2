// node types.mjs DIR...
// Checks that every card of the folders is one that Teams knows: each is read as a literal of Teams' own card types.
// Prints what does not fit and ends with 1 if anything does not.

import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import ts from 'typescript';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  throw new Error('Usage: node types.mjs DIR...');
}

const here = fileURLToPath(new URL('.', import.meta.url));
const sources = new Map();
for (const folder of folders) {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    sources.set(join(here, `card-${sources.size}.ts`), { file: join(folder, file), code: await asLiteral(folder, file) });
  }
}

const complaints = compile();
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}

console.log(`${sources.size} cards`);

// The text stays as it is, so a complaint's line is the file's line plus one.
async function asLiteral(folder, file) {
  const json = await readFile(join(folder, file), 'utf8');
  return `import type { IAdaptiveCard } from '@microsoft/teams.cards';\nexport const card: IAdaptiveCard = ${json};\n`;
}

function compile() {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile: read } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path)?.code ?? read(path);
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(complaint).filter((text) => !isOnlySpelling(text));
}

// Clients read enumerations in capital and in small letters alike; the object model writes them small.
function isOnlySpelling(text) {
  const [, written, meant] = /Type '"(\w+)"' is not assignable .* Did you mean '"(\w+)"'/.exec(text) ?? [];
  return written !== undefined && written.toLowerCase() === meant.toLowerCase();
}

function complaint({ file, start, messageText }) {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  const source = file && sources.get(file.fileName);
  return source ? `${source.file}:${file.getLineAndCharacterOfPosition(start).line}: ${text}` : text;
}
