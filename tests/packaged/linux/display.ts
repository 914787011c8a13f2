import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { zlibSync } from 'fflate';

/** What is to be seen on a virtual screen: three bytes a pixel. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A virtual screen of its own for a program that no driver may get into: it is watched from outside. */
export interface Screen {
  readonly display: string;
  readonly look: () => Frame;
  readonly close: () => Promise<void>;
}

/** Numbers of displays that others here hardly use. */
const firstDisplay = 700 + (process.pid % 200);

export const openScreen = async (width: number, height: number): Promise<Screen> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-screen-'));
  const display = `:${String(firstDisplay)}`;
  const size = `${String(width)}x${String(height)}x24`;
  const server = spawn('Xvfb', [display, '-screen', '0', size, '-fbdir', folder, '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  let failure = '';
  server.once('error', (error) => {
    failure = `${error.message}: the Debian package xvfb is needed`;
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const file = path.join(folder, 'Xvfb_screen0');
  const socket = `/tmp/.X11-unix/X${String(firstDisplay)}`;
  for (let wait = 0; wait < 100 && failure === '' && !fs.existsSync(socket); wait += 1) await sleep(100);
  if (failure !== '') throw new Error(failure);
  return {
    display,
    look: () => parseXwd(fs.readFileSync(file)),
    close: async () => {
      server.kill();
      await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The dump of an X window: a header of 32-bit numbers (its size, …, width at 4, height at 5, bytes a line at 12, colours at 19), then pixels. */
const parseXwd = (bytes: Buffer): Frame => {
  const at = (place: number): number => bytes.readUInt32BE(place * 4);
  const [width, height, line] = [at(4), at(5), at(12)];
  // Each entry of the map of colours takes twelve bytes.
  const start = at(0) + at(19) * 12;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = start + y * line + x * 4;
      // Blue, green, red, nothing: the order of a screen of 24 bits on this kind of machine.
      rgb.set([bytes[pixel + 2] ?? 0, bytes[pixel + 1] ?? 0, bytes[pixel] ?? 0], (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
};

/** How many pixels of the frame differ from the first one's colour: an empty screen has none. */
export const pixelsDrawn = ({ rgb }: Frame): number => {
  let drawn = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    if (rgb[at] !== rgb[0] || rgb[at + 1] !== rgb[1] || rgb[at + 2] !== rgb[2]) drawn += 1;
  }
  return drawn;
};

/** The share of pixels of two frames of one size that are the same. */
export const shareAlike = (one: Frame, other: Frame): number => {
  if (one.width !== other.width || one.height !== other.height) return 0;
  let same = 0;
  for (let at = 0; at < one.rgb.length; at += 3) {
    if ([0, 1, 2].every((part) => one.rgb[at + part] === other.rgb[at + part])) same += 1;
  }
  return same / (one.rgb.length / 3);
};

/** A picture of the frame, to be looked at. */
export const toPng = ({ width, height, rgb }: Frame): Buffer => {
  const lines = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1)
    lines.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', Buffer.from(zlibSync(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
};

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};
