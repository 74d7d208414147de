export const id = 6770;
export const ids = [6770];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvedRun: () => (/* binding */ approvedRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43781);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13349);






/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals` (REST API, 2022-11-28). */
const approvalsAnswer = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    comment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    environments: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    user: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
}));
/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}`; a later attempt does not change it. */
const runAnswer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ created_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$({ offset: true }) });
/**
 * When a run began, and what reviewers answered its jobs that waited in an environment, in every
 * attempt of the run. GitHub does not say when they did.
 *
 * @throws ActionError when nobody approved, GitHubError
 */
async function approvedRun(octokit, { repository, runId }, environment) {
    const what = `show who approved the run ${runId} of ${repository}`;
    const at = { ...(0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__.placeOf)(repository), run_id: Number(runId) };
    const { actions } = octokit.rest;
    const began = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asking */ .os)(what, runAnswer, () => actions.getWorkflowRun(at)).then(({ created_at: createdAt }) => new Date(createdAt), (error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y_ && error.status === 404)
            return undefined;
        throw error;
    });
    const given = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asking */ .os)(what, approvalsAnswer, () => actions.getReviewsForRun(at));
    const approvals = given.flatMap(({ user, state, comment, environments }) => environments
        .filter(({ name }) => name.toLowerCase() === environment.toLowerCase())
        .map(({ name }) => ({
        login: user.login,
        state,
        comment: comment ?? '',
        at: null,
        environment: name,
    })));
    if (approvals.some(_ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_0__/* .isApproved */ .SZ))
        return { began, approvals };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Nobody approved this run in the environment ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(environment)}. Set 'environment' of the ` +
        'job to it, and required reviewers in its settings; then run again. In a private repository ' +
        'they need GitHub Enterprise: docs/sign-off.md shows another way.', { code: 'E_SIGN_OFF' });
}


/***/ }),

/***/ 69901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ minuteAfter),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   dE: () => (/* binding */ toldTo)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


function judgeTransient(error) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || !error.transient)
        return { retry: false };
    return { retry: true, after: error.retryAfter };
}
/** An `onRetry` that writes to the log: `Attempt 1 failed, next in 0.5 s: …`. */
function toldTo(log, what) {
    return (error, attempt, pause) => {
        const seconds = (pause / 1000).toFixed(1);
        log.info(`${what} ${attempt} failed, next in ${seconds} s: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    };
}
/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up, and then throws its last
 * error. Pauses grow exponentially, with jitter. A pause that a service asks for is kept; one beyond
 * the budget ends the attempts.
 */
async function retrying(action, { policy, clock, judge = judgeTransient, onRetry }) {
    const begun = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await action(attempt);
        }
        catch (error) {
            const decision = judge(error);
            if (!decision.retry || attempt >= policy.attempts)
                throw error;
            const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest);
            const backoff = ceiling * (0.5 + clock.random() / 2);
            const pause = Math.round(Math.max(decision.after ?? 0, backoff));
            const elapsed = clock.now().getTime() - begun;
            if (elapsed + pause > policy.budget)
                throw error;
            onRetry(error, attempt, pause);
            await clock.sleep(pause);
        }
    }
}
/** `Retry-After` in milliseconds from now: a number of seconds or an HTTP date (RFC 9110). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
/** The minute after a time in milliseconds since 1970, in UTC; undefined beyond what a date can be. */
function minuteAfter(time) {
    const minute = Math.ceil(time / 60_000) * 60_000;
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ })

};
