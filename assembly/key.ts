const BACKSLASH: u8 = 0x5c

function hexDigit(byte: u8): i32 {
  if (byte <= 0x39) return byte - 0x30
  return (byte | 0x20) - 0x61 + 10
}

/** The character that an escape stands for: `at` is that of the byte behind the backslash. */
function escapedCharacter(at: usize): i32 {
  switch (load<u8>(at)) {
    case 0x62:
      return 8
    case 0x66:
      return 12
    case 0x6e:
      return 10
    case 0x72:
      return 13
    case 0x74:
      return 9
    case 0x75: {
      let code = 0
      for (let i: usize = 1; i <= 4; i++) code = code * 16 + hexDigit(load<u8>(at + i))
      return code
    }
    default:
      return load<u8>(at)
  }
}

/**
 * Whether a JSON string is a name in ASCII: `start` to `end` is what stands between its quotes.
 *
 * @param escaped whether there may be escapes in it
 */
export function isKey(
  start: usize,
  end: usize,
  escaped: bool,
  name: usize,
  nameLength: usize,
): bool {
  const nameEnd = name + nameLength
  let i = start
  for (; i < end && name < nameEnd; name++) {
    let character: i32 = load<u8>(i++)
    if (escaped && character == BACKSLASH) {
      character = escapedCharacter(i)
      i += load<u8>(i) == 0x75 ? 5 : 1
    }
    if (character != load<u8>(name)) return false
  }
  return i == end && name == nameEnd
}
