const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

/**
 * One face of a font collection (`.ttc`) as a font file of its own; throws when there is no such face.
 * @param {Buffer} collection the file
 * @param {number} index number of the face, from 0
 * @returns {Buffer}
 */
export function faceOf(collection, index) {
  if (collection.toString('latin1', 0, 4) !== 'ttcf') throw new Error('not a font collection');
  const count = collection.readUInt32BE(8);
  if (index >= count) throw new Error(`the collection has ${count} faces, none has the number ${index}`);
  const start = collection.readUInt32BE(12 + 4 * index);
  const header = collection.subarray(start, start + HEADER_BYTES);
  /** @type {Buffer[]} */
  const tables = [];
  let offset = HEADER_BYTES + header.readUInt16BE(4) * RECORD_BYTES;
  const records = Array.from({ length: header.readUInt16BE(4) }, (_, at) => {
    const from = start + HEADER_BYTES + at * RECORD_BYTES;
    const record = Buffer.from(collection.subarray(from, from + RECORD_BYTES));
    const [tableAt, bytes] = [record.readUInt32BE(8), record.readUInt32BE(12)];
    // Tables begin at multiples of four bytes.
    const table = Buffer.alloc(Math.ceil(bytes / 4) * 4);
    collection.copy(table, 0, tableAt, tableAt + bytes);
    tables.push(table);
    record.writeUInt32BE(offset, 8);
    offset += table.length;
    return record;
  });
  return Buffer.concat([header, ...records, ...tables]);
}
