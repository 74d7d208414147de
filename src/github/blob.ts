/** Bytes encoded at a time: base64 takes three together. */
const PIECE = 3 << 16

/**
 * The JSON body that stores a blob, encoded as it is sent: a large part would be in memory several
 * times otherwise.
 */
export class BlobBody {
  /** Bytes of the whole. */
  readonly length: number
  readonly #bytes: Buffer
  readonly #head = '{"encoding":"base64","content":"'
  readonly #tail = '"}'

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.length = this.#head.length + Math.ceil(bytes.length / 3) * 4 + this.#tail.length
  }

  *pieces(): Generator<Buffer<ArrayBuffer>> {
    yield Buffer.from(this.#head)
    for (let at = 0; at < this.#bytes.length; at += PIECE) {
      yield Buffer.from(this.#bytes.toString('base64', at, at + PIECE), 'latin1')
    }
    yield Buffer.from(this.#tail)
  }
}
