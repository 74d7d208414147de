type PKIjs = typeof import('pkijs')

let loaded: Promise<PKIjs> | undefined

/** PKI.js, loaded when it is first needed: few runs need it. */
export function pkijs(): Promise<PKIjs> {
  return (loaded ??= import('pkijs'))
}
