import { parseWorkingHours, USUAL_HOURS } from './hours.ts'
import { reviewCounts, reviewParts } from './markdown.ts'
import { Reviews } from './months.ts'
import { reviewPage } from './page/page.ts'
import { AS_THEY_ARE } from './pseudonyms.ts'
import { RULES } from './rules.ts'

/** Makes the review pages of an export, month by month, and what a job summary shows of each. */
export function exportedReviews() {
  const hours = parseWorkingHours(USUAL_HOURS)!
  const reviews = new Reviews({ rules: RULES, timeZone: 'UTC', hours, names: AS_THEY_ARE })
  return async (...asked: Parameters<Reviews['of']>) => {
    const review = await reviews.of(...asked)
    return {
      page: await reviewPage(review),
      /** With names and addresses. */
      full: reviewParts(review),
      /** Without any text of an event. */
      counts: [reviewCounts(review)],
    }
  }
}
