// node draw-icons.mjs
// Draws color.png and outline.png: a speech bubble that holds three bars, the longest one chosen.

import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const accent = [79, 82, 178];
const pale = [173, 175, 226];
const white = [255, 255, 255];
const samples = 4;

// Everything is measured in a square of 32; distances are negative inside a shape.
const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
const tail = (x, y) => Math.max(9 - x, 20 - y, (x + y - 37) / Math.SQRT2);
const bubble = (x, y) => Math.min(box(4, 5, 28, 24, 3.5)(x, y), tail(x, y));
const bars = [box(8, 9, 18, 11.4, 1), box(8, 13.3, 24, 15.7, 1), box(8, 17.6, 15, 20, 1)];

/** The full-colour icon: white on the accent colour, to the edges. */
function colour(x, y) {
  // The symbol keeps to the middle: clients cut the edges round.
  const [u, v] = [(x - 16) / 0.72 + 16, (y - 16) / 0.72 + 16.3];
  const bar = bars.findIndex((shape) => shape(u, v) < 0);
  if (bar >= 0) {
    return [...(bar === 1 ? accent : pale), 255];
  }

  return [...(bubble(u, v) < 0 ? white : accent), 255];
}

/** The outline icon: white lines on nothing. */
function outline(x, y) {
  const onLine = Math.abs(bubble(x, y) + 0.9) < 0.9;
  return [...white, onLine || bars.some((shape) => shape(x, y) < 0) ? 255 : 0];
}

/** The mean of several points of a pixel, so that edges are smooth. */
function pixel(paint, column, row, scale) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = (column + ((i % samples) + 0.5) / samples) / scale;
    const y = (row + (Math.floor(i / samples) + 0.5) / samples) / scale;
    paint(x, y).forEach((value, channel) => (sum[channel] += value));
  }

  return sum.map((value) => Math.round(value / (samples * samples)));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A square picture with eight bits each of red, green, blue and opacity. */
function png(size, paint) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    rows.push(0, ...Array.from({ length: size }, (_, column) => pixel(paint, column, row, size / 32)).flat());
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

writeFileSync(new URL('color.png', import.meta.url), png(192, colour));
writeFileSync(new URL('outline.png', import.meta.url), png(32, outline));
