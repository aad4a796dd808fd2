// node render.mjs IN_DIR OUT_DIR [--dark]
// Draws every card of IN_DIR, wide and narrow, and prints one line of JSON for each.
// Ends with 1 if the renderer complained about any of them, or if axe found a serious barrier.

import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from './arguments.mjs';
import { withBrowser } from './browser.mjs';
import { hostConfig, styleSheet } from './teams-host.mjs';

const widths = { wide: 640, narrow: 320 };

// All of a card fits into the window, whose size never changes: otherwise some pictures are put together of wrong pieces.
const viewport = { width: widths.wide, height: 4000 };

const require = createRequire(import.meta.url);
const scripts = [
  join(dirname(require.resolve('adaptivecards/package.json')), 'dist/adaptivecards.min.js'),
  join(dirname(require.resolve('markdown-it/package.json')), 'dist/browser/markdown-it.umd.min.js'),
  require.resolve('axe-core/axe.min.js'),
  fileURLToPath(new URL('page.js', import.meta.url)),
];

const { from, to, theme } = parse(process.argv.slice(2));
const files = (await readdir(from)).filter((file) => file.endsWith('.json')).sort();
await mkdir(to, { recursive: true });

const reports = await withBrowser(async (browser) => {
  // Half of the time goes by waiting for a picture, so two pages draw in turn.
  const drawn = [];
  const waiting = [...files.entries()];
  const work = async () => {
    const page = await preparePage(browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, file] = next;
      drawn[index] = await draw(page, file);
    }
  };
  await Promise.all([work(), work()]);
  return drawn;
});

for (const report of reports) {
  console.log(JSON.stringify(report));
}

const complaints = reports.flatMap(({ name, warnings, barriers }) =>
  [...warnings, ...barriers].map((complaint) => `${name}: ${complaint}`),
);
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}

async function preparePage(browser) {
  const page = await browser.newPage({ viewport });
  await page.setContent(`<style>${styleSheet(theme)}</style><div id="card"></div>`);
  for (const path of scripts) {
    await page.addScriptTag({ path });
  }

  return page;
}

async function draw(page, file) {
  const name = basename(file, '.json');
  const card = JSON.parse(await readFile(join(from, file), 'utf8'));
  const report = { name };
  for (const [size, width] of Object.entries(widths)) {
    await page.evaluate((pixels) => { document.body.style.width = `${pixels}px`; }, width);
    report.warnings = await page.evaluate(
      ([json, config]) => window.drawCard(json, config),
      [card, hostConfig(theme)],
    );
    report.warnings = report.warnings.filter((warning) => !aboutPeoplePicker(warning, card));
    const seen = await page.evaluate(() => window.inspectCard());
    const picture = await page.locator('#card').screenshot({ path: join(to, `${name}.${size}.png`) });
    const address = `data:image/png;base64,${picture.toString('base64')}`;
    const ink = await page.evaluate((url) => window.inkOf(url), address);
    report.text = seen.text;
    report.unlabelled = seen.unlabelled;
    // What axe looks at does not depend on the width.
    report.barriers ??= await page.evaluate(() => window.findBarriers());
    report[size] = { ink, overflowing: seen.overflowing };
  }

  return report;
}

// The renderer knows no people picker, whose choices the client asks for; every other empty choice set is a fault.
function aboutPeoplePicker(warning, card) {
  const sets = card.body.filter((element) => element.type === 'Input.ChoiceSet' && element.choices?.length === 0);
  return warning.startsWith('CollectionCantBeEmpty: An Input.ChoiceSet') && sets.every((set) => set['choices.data']);
}
