/** Tells the exact peak of this process's resident memory to `measure`. */
export function tellPeakMemory(): void {
  console.log(`peak-memory ${process.resourceUsage().maxRSS * 1024}`)
}
