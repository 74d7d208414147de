/** Tries of a property: `usual` in `npm test`, more in `npm run test:slow` (jest.slow.config.js). */
export const tries = (usual: number): number => usual * Number(process.env.FUZZ ?? 1)
