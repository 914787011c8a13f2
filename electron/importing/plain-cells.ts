import { mostColumns } from './sheet-limits';

/** How the value of a plain cell is to be understood: a shared text by its number, a number, or true and false. */
export type PlainKind = 'text' | 'number' | 'flag';

const [space, quote, zero, nine, equals, letterA, letterZ] = [0x20, 0x22, 0x30, 0x39, 0x3d, 0x41, 0x5a] as const;
/** Names of attributes: r, s and t. */
const [placed, styled, typed] = [0x72, 0x73, 0x74] as const;
const opening = Buffer.from('<c');
const empty = Buffer.from('/>');
const beforeValue = Buffer.from('><v>');
const closing = Buffer.from('</v></c>');

const kinds: ReadonlyMap<number, PlainKind> = new Map([
  [0x73, 'text'],
  [0x6e, 'number'],
  [0x62, 'flag'],
]);

const isDigit = (sign: number | undefined): boolean => sign !== undefined && sign >= zero && sign <= nine;
/** What numbers are written with: digits, + - . E e. */
const isOfNumber = (sign: number | undefined): boolean =>
  isDigit(sign) || sign === 0x2d || sign === 0x2e || sign === 0x2b || sign === 0x45 || sign === 0x65;

/** True where just these signs stand. */
export const standsAt = (part: Buffer, at: number, signs: Buffer): boolean => {
  for (let each = 0; each < signs.length; each += 1) if (part[at + each] !== signs[each]) return false;
  return true;
};

/** Whole numbers of so many digits are exact. */
const mostDigits = 15;

/**
 * Goes through the cells of a row as Excel writes them: `<c r="B7" s="1" t="s"><v>12</v></c>`, in just these signs. What is written in any
 * other way is not plain, whatever it means, and is for the spreadsheet reader to read. A class, since two million cells are no place to
 * make objects.
 */
export class PlainCells {
  /** Of the cell that was read last: 0-based. */
  column = -1;
  /** The number of its style; -1 where it has none. */
  style = -1;
  kind: PlainKind = 'number';
  /** Where its value stands; the same twice for a cell that has only a style. */
  from = 0;
  to = 0;
  /** The sign after it. */
  at = 0;
  private hasType = false;

  constructor(private readonly part: Buffer) {}

  /** Begins a row of which no cell was read yet. */
  begin(at: number): void {
    this.at = at;
    this.column = -1;
  }

  /** Reads the next cell of row `row` (1-based, as written); false where what stands there is no plain cell to the right of the last. */
  next(row: number): boolean {
    if (!standsAt(this.part, this.at, opening)) return false;
    this.at += opening.length;
    const before = this.column;
    return this.readAttributes(row) && this.column > before && this.readContent();
  }

  /** The value of a text or a flag: a whole number; -1 where it is no such number. */
  whole(): number {
    if (this.to - this.from > mostDigits) return -1;
    let value = 0;
    for (let at = this.from; at < this.to; at += 1) {
      const sign = this.part[at];
      if (sign === undefined || !isDigit(sign)) return -1;
      value = value * 10 + sign - zero;
    }
    return value;
  }

  number(): number {
    const value = this.whole();
    return value >= 0 ? value : parseFloat(this.part.toString('latin1', this.from, this.to));
  }

  private readAttributes(row: number): boolean {
    const { part } = this;
    let isPlaced = false;
    let isTyped = false;
    this.style = -1;
    this.kind = 'number';
    while (part[this.at] === space) {
      const name = part[this.at + 1];
      if (part[this.at + 2] !== equals || part[this.at + 3] !== quote) return false;
      this.at += 4;
      if (name === placed && !isPlaced) isPlaced = this.readPlace(row);
      else if (name === styled && this.style < 0) this.readStyle();
      else if (name === typed && !isTyped) isTyped = this.readType();
      else return false;
      if (part[this.at] !== quote) return false;
      this.at += 1;
    }
    this.hasType = isTyped;
    return isPlaced;
  }

  /** "B7", where the row is 7. */
  private readPlace(row: number): boolean {
    const { part } = this;
    let column = 0;
    let sign = part[this.at];
    while (sign !== undefined && sign >= letterA && sign <= letterZ && column < mostColumns) {
      column = column * 26 + sign - letterA + 1;
      this.at += 1;
      sign = part[this.at];
    }
    this.column = column - 1;
    return column > 0 && column <= mostColumns && sign !== zero && this.readDigits() === row;
  }

  private readStyle(): void {
    this.style = this.readDigits();
  }

  private readType(): boolean {
    const kind = kinds.get(this.part[this.at] ?? 0);
    if (kind === undefined) return false;
    this.kind = kind;
    this.at += 1;
    return true;
  }

  /** The number that is written here; -1 where there is none. */
  private readDigits(): number {
    const { part } = this;
    const from = this.at;
    let value = 0;
    let sign = part[from];
    while (sign !== undefined && isDigit(sign) && this.at - from < mostDigits) {
      value = value * 10 + sign - zero;
      this.at += 1;
      sign = part[this.at];
    }
    return this.at === from ? -1 : value;
  }

  /** What follows the attributes: nothing, or a value between its tags. */
  private readContent(): boolean {
    const { part, at } = this;
    this.from = at;
    this.to = at;
    if (standsAt(part, at, empty)) {
      this.at = at + empty.length;
      return !this.hasType;
    }
    if (!standsAt(part, at, beforeValue)) return false;
    this.from = at + beforeValue.length;
    this.to = this.endOfValue(this.from);
    this.at = this.to + closing.length;
    return this.to > this.from && standsAt(part, this.to, closing) && (this.kind === 'number' || this.isWhole());
  }

  private endOfValue(from: number): number {
    const { part } = this;
    let to = from;
    while (this.kind === 'number' ? isOfNumber(part[to]) : isDigit(part[to])) to += 1;
    return to;
  }

  /** A number of a text, or 0 or 1 for a flag. */
  private isWhole(): boolean {
    const value = this.whole();
    return this.kind === 'flag' ? this.to - this.from === 1 && value < 2 : value >= 0;
  }
}
