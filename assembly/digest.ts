/**
 * A digest of 52 bits over the bytes from `start` to `end`: against defects, not against an
 * attacker. Two lanes, so that one multiplication need not wait for the other.
 */
export function digest(start: usize, end: usize): f64 {
  let even: u64 = end - start
  let odd: u64 = ~even
  let i = start
  for (; i + 16 <= end; i += 16) {
    even = (even ^ load<u64>(i)) * 0x9e3779b97f4a7c15
    odd = (odd ^ load<u64>(i, 8)) * 0xc2b2ae3d27d4eb4f
    even ^= even >> 32
    odd ^= odd >> 29
  }
  for (; i < end; i++) even = (even ^ load<u8>(i)) * 0x9e3779b97f4a7c15
  const both = (even ^ (even >> 31)) * 31 + odd
  return <f64>((both ^ (both >> 33)) & 0xfffffffffffff)
}
