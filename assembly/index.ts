export { addField, allow } from './fields'
export {
  clearTable,
  count,
  prefixEnd,
  problem,
  problemKind,
  problemOffset,
  suffixStart,
} from './document'
export { digest } from './digest'
export { TABLE } from './memory'
export {
  finish,
  kept,
  next,
  offset,
  reserve,
  restart,
  scan,
  savedState as state,
  TEXT,
} from './scan'
