/**
 * Gives the memory of a large buffer back at once; nobody may use it afterwards, nor what shares
 * its memory.
 */
export function release({ buffer }: Uint8Array): void {
  // A small one may lie in the memory that Node.js shares out.
  if (buffer.byteLength <= Buffer.poolSize) return
  // A transfer to a buffer of no size; TypeScript's ES2023 does not know it yet.
  ;(buffer as ArrayBuffer & { transfer(size: number): ArrayBuffer }).transfer(0)
}
