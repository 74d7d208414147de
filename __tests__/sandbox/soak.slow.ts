import { soak } from '../e2e/soak.ts'

soak(9, 100)
