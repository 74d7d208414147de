export const id = 3872;
export const ids = [3872];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvedRun: () => (/* binding */ approvedRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _ledger_sign_off_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43781);





/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals` (REST API, 2022-11-28). */
const approvalsAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    environments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    user: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
}));
/** Of `GET /repos/{owner}/{repo}/actions/runs/{run_id}`; a later attempt does not change it. */
const runAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ created_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }) });
/**
 * When a run began, and what reviewers answered its jobs that waited in an environment, in every
 * attempt of the run. GitHub does not say when they did.
 *
 * @throws ActionError when nobody approved, GitHubError
 */
async function approvedRun(octokit, { repository, runId }, environment) {
    const [owner = '', repo = ''] = repository.split('/');
    const what = `show who approved the run ${runId} of ${repository}`;
    const at = { owner, repo, run_id: Number(runId) };
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


/***/ })

};
