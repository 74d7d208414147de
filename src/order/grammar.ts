// What the scanner in WebAssembly and those who read from it must agree upon. This file is written
// in what TypeScript and AssemblyScript have in common.

/** The kinds of JSON values; 0 stands for "no value" wherever kinds are kept. */
export const OBJECT = 1
export const ARRAY = 2
export const STRING = 3
export const NUMBER = 4
export const BOOLEAN = 5
export const NULL = 6
export const KINDS = 7

/** What the scanner may be in the midst of: between tokens up to `DONE`, then within one. */
export const AT_START = 0
export const AT_BOM_2 = 1
export const AT_BOM_3 = 2
export const AT_VALUE = 3
export const AT_FIRST_VALUE_OR_END = 4
export const AT_KEY = 5
export const AT_FIRST_KEY_OR_END = 6
export const AT_COLON = 7
export const AFTER_VALUE = 8
export const DONE = 9
export const IN_STRING = 10
export const IN_ESCAPE = 11
export const IN_HEX = 12
export const IN_LITERAL = 13
export const AFTER_MINUS = 14
export const AFTER_ZERO = 15
export const IN_INTEGER = 16
export const AFTER_POINT = 17
export const IN_FRACTION = 18
export const AFTER_EXPONENT = 19
export const AFTER_EXPONENT_SIGN = 20
export const IN_EXPONENT = 21

/** What a call to scan has come to. */
export const READ = 0
/** The table of entries is full, and there is more to scan. */
export const TABLE_FULL = 1
export const NOT_JSON = 2
export const TOO_DEEP = 3
/** It is known by now that the text is no audit trail: see the problem. */
export const REFUSED = 4

/** Why a text is no audit trail. */
export const NO_CONTAINER = 1
export const ENTRIES_NO_ARRAY = 2
export const ENTRIES_TWICE = 3

/** Levels of nesting that are kept in mind. */
export const LEVELS = 0x100000

/** The most published fields there is room for, and the longest name of one. */
export const SLOTS = 32
export const NAME = 32

/**
 * The table of entries: for each a record, which has its bytes' place in memory, its digest, its
 * kind, whether its published fields are of other kinds than those allowed, the kind of each
 * field, and each field's place relative to the entry. Offsets in bytes.
 */
export const RECORD_DIGEST = 0
export const RECORD_START = 8
export const RECORD_END = 12
export const RECORD_KIND = 16
export const RECORD_UNEXPECTED = 20
export const RECORD_KINDS = 24
export const RECORD_PLACES = RECORD_KINDS + SLOTS
export const RECORD = RECORD_PLACES + 8 * SLOTS
/** Records in the table. */
export const RECORDS = 1024
