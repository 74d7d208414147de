export const id = 3872;
export const ids = [3872];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ApprovalError: () => (/* binding */ ApprovalError),
/* harmony export */   approvalsOf: () => (/* binding */ approvalsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43781);




/** Nobody approved the run in the environment. */
class ApprovalError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals` (REST API, 2022-11-28). */
const approvalsAnswer = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    environments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
}));
/**
 * What reviewers answered a run's jobs that waited in an environment, in every attempt of the run.
 * GitHub does not say when.
 *
 * @throws ApprovalError when nobody approved, GitHubError
 */
async function approvalsOf(octokit, { repository, runId }, environment) {
    const [owner = '', repo = ''] = repository.split('/');
    const what = `show who approved the run ${runId} of ${repository} (the token needs actions: read)`;
    const at = { owner, repo, run_id: Number(runId) };
    const given = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asking */ .os)(what, approvalsAnswer, () => octokit.rest.actions.getReviewsForRun(at));
    const isHere = (name) => name.toLowerCase() === environment.toLowerCase();
    const approvals = given
        .filter(({ environments }) => environments.some(({ name }) => isHere(name)))
        .map(({ user, state, comment }) => ({
        login: user.login,
        state,
        comment: comment ?? '',
        at: null,
        environment,
    }));
    if (approvals.some(({ state }) => state === 'approved'))
        return approvals;
    throw new ApprovalError(`Nobody approved this run in the environment ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(environment)}. Set 'environment' of the ` +
        'job to it, and required reviewers in its settings; then run again.');
}


/***/ })

};
