import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './tools.mjs';

const TYPES = { Byte: Uint8Array, Float32: Float32Array };
const ENVI_CODES = { Byte: 1, Float32: 4 };

/** Reads one band of any raster that gdal reads: `{ width, height, values }`, rows from the top. */
export function readBand(path, type, scratch) {
  run('gdal_translate', ['-q', '-of', 'ENVI', '-ot', type, '-b', '1', path, scratch]);
  const header = readFileSync(scratch.replace(/\.\w+$/, '.hdr'), 'utf8');
  const number = (name) => Number(header.match(new RegExp(`^${name}\\s*=\\s*(\\d+)`, 'm'))[1]);
  const bytes = readFileSync(scratch);
  return {
    width: number('samples'),
    height: number('lines'),
    values: new TYPES[type](bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  };
}

/** Writes bands of equal size as one raw raster that gdal reads. */
export function writeBands(path, width, height, bands, type) {
  const header = [
    'ENVI',
    `samples = ${width}`,
    `lines = ${height}`,
    `bands = ${bands.length}`,
    'header offset = 0',
    'file type = ENVI Standard',
    `data type = ${ENVI_CODES[type]}`,
    'interleave = bsq',
    'byte order = 0',
  ];
  writeFileSync(path, Buffer.concat(bands.map((band) => Buffer.from(band.buffer, band.byteOffset, band.byteLength))));
  writeFileSync(path.replace(/\.\w+$/, '.hdr'), `${header.join('\n')}\n`);
}

/** Softens a band by passes of a running mean of `radius` pixels; three are close to a Gaussian blur. */
export function soften(values, width, height, radius, passes = 3) {
  let current = Float32Array.from(values);
  for (let pass = 0; pass < passes; pass += 1) {
    current = runningMean(current, height, width, width, 1, radius);
    current = runningMean(current, width, height, 1, width, radius);
  }
  return current;
}

function runningMean(values, lines, length, lineStep, step, radius) {
  const result = new Float32Array(values.length);
  const at = (line, index) => values[line * lineStep + Math.max(0, Math.min(length - 1, index)) * step];
  for (let line = 0; line < lines; line += 1) {
    let sum = 0;
    for (let index = -radius; index <= radius; index += 1) sum += at(line, index);
    for (let index = 0; index < length; index += 1) {
      result[line * lineStep + index * step] = sum / (2 * radius + 1);
      sum += at(line, index + radius + 1) - at(line, index - radius);
    }
  }
  return result;
}
