/** Breaks a text into lines no wider than a limit, at spaces, or between characters where a word alone is wider. */
export function wrap(text: string, widest: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (line !== '' && widthOf(line + word.trimEnd()) > widest) {
      lines.push(line.trimEnd());
      line = '';
    }
    for (const letter of word) {
      if (line !== '' && widthOf(line + letter.trimEnd()) > widest) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
