/** Takes the command line apart: folders in order, and whether the dark theme is wanted. */
export function parse(words) {
  const dark = words.includes('--dark');
  const folders = words.filter((word) => !word.startsWith('--'));
  const unknown = words.filter((word) => word.startsWith('--') && word !== '--dark');
  if (folders.length !== 2 || unknown.length > 0) {
    throw new Error('Usage: node render.mjs IN_DIR OUT_DIR [--dark]');
  }

  return { from: folders[0], to: folders[1], theme: dark ? 'dark' : 'light' };
}
