const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/**
 * The indexes of numbers in ascending order of the numbers; equal ones as `compare` says. Counts
 * digits (a radix sort), which for the instants of one month takes two rounds, where comparing
 * each with each other takes many.
 *
 * @param numbers whole numbers, or -Infinity, which comes first
 */
export function sortedIndexes(
  numbers: Float64Array,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const keys = keysOf(numbers)
  let order = Uint32Array.from(numbers.keys())
  let other = new Uint32Array(numbers.length)
  const largest = keys.reduce((a, b) => Math.max(a, b), 0)
  for (let unit = 1; unit <= largest; unit *= DIGITS) {
    sortByDigit(keys, unit, order, other)
    ;[order, other] = [other, order]
  }
  for (let from = 0, to; from < order.length; from = to) {
    to = from + 1
    while (to < order.length && keys[order[to]!] === keys[order[from]!]) to++
    if (to - from > 1) order.subarray(from, to).sort(compare)
  }
  return order
}

/** The numbers as distances from the least, 0 for -Infinity alone. */
function keysOf(numbers: Float64Array): Float64Array {
  let least = Infinity
  for (const number of numbers) if (number < least && number !== -Infinity) least = number
  return numbers.map((number) => (number === -Infinity ? 0 : number - least + 1))
}

/** Puts `order` in the order of one digit into `sorted`; what is equal stays as it is. */
function sortByDigit(
  keys: Float64Array,
  unit: number,
  order: Uint32Array,
  sorted: Uint32Array,
): void {
  const places = new Uint32Array(DIGITS + 1)
  const digitOf = (index: number) => Math.floor(keys[index]! / unit) % DIGITS
  for (const index of order) {
    const next = digitOf(index) + 1
    places[next] = places[next]! + 1
  }
  for (let digit = 1; digit < DIGITS; digit++) places[digit]! += places[digit - 1]!
  for (const index of order) {
    const digit = digitOf(index)
    const place = places[digit]!
    sorted[place] = index
    places[digit] = place + 1
  }
}
