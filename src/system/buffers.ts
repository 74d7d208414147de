const given = new WeakSet<ArrayBufferLike>()

/**
 * Gives the memory of a large buffer back at once; nobody may use it afterwards, nor what shares
 * its memory. Left to the garbage collector, such buffers cost more than what is done with them:
 * every few megabytes of them make it look through all of the heap.
 */
export function release({ buffer }: Uint8Array): void {
  // A small one may lie in the memory that Node.js shares out.
  if (buffer.byteLength <= Buffer.poolSize) return
  // A transfer to a buffer of no size; TypeScript's ES2023 does not know it yet.
  ;(buffer as ArrayBuffer & { transfer(size: number): ArrayBuffer }).transfer(0)
}

/** Says that whoever takes this buffer, which has memory of its own, may release it. */
export function giveAway(buffer: Buffer): Buffer {
  given.add(buffer.buffer)
  return buffer
}

/** Releases a buffer that is of no more use here, if it was given away by whoever made it. */
export function releaseGiven(buffer: Uint8Array): void {
  if (given.has(buffer.buffer)) release(buffer)
}
