/** Plain data: what JSON can say, and any number. */
type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/**
 * Plain data as few bytes, read back whenever it is looked at: tens of thousands of profiles as objects would not fit into the memory of a worker. Words and the shapes of
 * objects, which come again and again, are kept once in a table that all values share and that only grows.
 */
export class Packer {
  readonly #words = new Map<string, number>()
  readonly #byNumber: string[] = []
  readonly #shapes = new Map<string, number>()
  readonly #keys: (readonly string[])[] = []
  /** UTF-16 units of all words. */
  #letters = 0

  /** How much memory the table takes, about: what engines add to a string and to its entries, in lists by word as well, is reckoned with. */
  get bytes(): number {
    return 2 * this.#letters + BESIDE_A_WORD * this.#byNumber.length
  }

  /** Each value behind the one before; `starts` says where each begins. */
  pack(values: readonly object[]): Packed {
    const out = new Bytes()
    const starts = values.map((value) => {
      const start = out.length
      this.#write(out, value as Plain)
      return start
    })
    return { bytes: out.whole(), starts: Uint32Array.from(starts) }
  }

  /** What was packed as this type. */
  unpack<T>({ bytes, starts }: Packed, n: number): T | undefined {
    const start = starts[n]
    return start === undefined ? undefined : (this.#read({ bytes, at: start }) as T)
  }

  #write(out: Bytes, value: Plain): void {
    if (value === null) out.byte(NULL)
    else if (typeof value === 'boolean') out.byte(value ? TRUE : FALSE)
    else if (typeof value === 'number') writeNumber(out, value)
    else if (typeof value === 'string') this.#writeText(out, value)
    else if (isList(value)) {
      out.byte(LIST)
      out.whole32(value.length)
      for (const item of value) this.#write(out, item)
    } else {
      const keys = Object.keys(value).filter((key) => value[key] !== undefined)
      out.byte(OBJECT)
      out.whole32(this.#shape(keys))
      for (const key of keys) this.#write(out, value[key] ?? null)
    }
  }

  /** A word is likely to come again, an id or a number is not. */
  #writeText(out: Bytes, text: string): void {
    if (WORD.test(text)) {
      let number = this.#words.get(text)
      if (number === undefined) {
        number = this.#byNumber.length
        this.#words.set(text, number)
        this.#byNumber.push(text)
        this.#letters += text.length
      }
      out.byte(NUMBERED)
      out.whole32(number)
      return
    }
    out.byte(TEXT)
    out.whole32(text.length)
    for (let at = 0; at < text.length; at++) out.whole32(text.charCodeAt(at))
  }

  #shape(keys: readonly string[]): number {
    const name = JSON.stringify(keys)
    const known = this.#shapes.get(name)
    if (known !== undefined) return known
    this.#shapes.set(name, this.#keys.length)
    return this.#keys.push(keys) - 1
  }

  #read(from: Reader): Plain {
    const tag = from.bytes[from.at++] ?? NULL
    if (tag >= SMALL) return tag - SMALL
    switch (tag) {
      case TRUE:
        return true
      case FALSE:
        return false
      case WHOLE:
        return readWhole(from)
      case BELOW_ZERO:
        return -readWhole(from)
      case REAL: {
        const { buffer, byteOffset } = from.bytes
        const value = new DataView(buffer, byteOffset + from.at, 8).getFloat64(0)
        from.at += 8
        return value
      }
      case NUMBERED:
        return this.#byNumber[readWhole(from)] ?? ''
      case TEXT: {
        let text = ''
        for (let left = readWhole(from); left > 0; left--) text += String.fromCharCode(readWhole(from))
        return text
      }
      case LIST: {
        const list: Plain[] = []
        for (let left = readWhole(from); left > 0; left--) list.push(this.#read(from))
        return list
      }
      case OBJECT: {
        const keys = this.#keys[readWhole(from)] ?? []
        // no assignment: a key may be `__proto__`
        return Object.fromEntries(keys.map((key) => [key, this.#read(from)]))
      }
      default:
        return null
    }
  }
}

export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly starts: Uint32Array
}

interface Reader {
  readonly bytes: Uint8Array<ArrayBuffer>
  at: number
}

function writeNumber(out: Bytes, value: number): void {
  if (Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value) < 2 ** 31) {
    if (value >= 0 && value < 256 - SMALL) out.byte(SMALL + value)
    else {
      out.byte(value < 0 ? BELOW_ZERO : WHOLE)
      out.whole32(Math.abs(value))
    }
    return
  }
  out.byte(REAL)
  const real = new DataView(new ArrayBuffer(8))
  real.setFloat64(0, value)
  for (let at = 0; at < 8; at++) out.byte(real.getUint8(at))
}

function readWhole(from: Reader): number {
  let value = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = from.bytes[from.at++] ?? 0
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
}

/** A buffer that grows. */
class Bytes {
  #buffer = new Uint8Array(1024)
  length = 0

  byte(value: number): void {
    if (this.length === this.#buffer.length) {
      const larger = new Uint8Array(2 * this.#buffer.length)
      larger.set(this.#buffer)
      this.#buffer = larger
    }
    this.#buffer[this.length++] = value
  }

  /** A whole number, seven bits a byte. */
  whole32(value: number): void {
    let left = value
    for (; left >= 128; left = Math.floor(left / 128)) this.byte((left % 128) + 128)
    this.byte(left)
  }

  whole(): Uint8Array<ArrayBuffer> {
    return this.#buffer.slice(0, this.length)
  }
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value)
}

const [NULL, TRUE, FALSE, WHOLE, BELOW_ZERO, REAL, NUMBERED, TEXT, LIST, OBJECT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
/** From here on, a byte is a number itself. */
const SMALL = 16
const WORD = /^\p{L}+$/u
const BESIDE_A_WORD = 128
