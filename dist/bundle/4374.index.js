export const id = 4374;
export const ids = [4374];
export const modules = {

/***/ 84374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Issues: () => (/* binding */ Issues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43781);


/** Of `GET /repos/{owner}/{repo}/issues` (REST API, 2022-11-28), which lists pull requests as well. */
const issueAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
})
    .transform(({ number, body, state, pull_request: pull }) => ({
    number,
    body: body ?? '',
    isOpen: state === 'open',
    isPull: pull !== undefined,
}));
const issuesAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueAnswer);
const anything = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J();
/** Issues in one answer: the most that GitHub gives. */
const PAGE = 100;
/** The issues of a repository. */
class Issues {
    #octokit;
    #at;
    #what;
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = octokit;
        this.#at = { owner, repo };
        this.#what = (action) => `${action} of ${repository} (the token needs issues: write)`;
    }
    /**
     * The issue whose body begins with a mark: an open one, else one of the hundred that were closed or
     * changed last.
     *
     * @throws GitHubError
     */
    async find(mark) {
        for (let page = 1;; page++) {
            const issues = await this.#list('open', page);
            const found = issues.find(({ body }) => body.startsWith(mark));
            if (found !== undefined)
                return found;
            if (issues.length < PAGE)
                break;
        }
        return (await this.#list('closed', 1)).find(({ body }) => body.startsWith(mark));
    }
    /** @throws GitHubError */
    async open(text, { labels, assignees }) {
        const issue = { ...this.#at, ...text, labels: [...labels], assignees: [...assignees] };
        const { issues } = this.#octokit.rest;
        await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(this.#what('open an issue'), anything, () => issues.create(issue));
    }
    /** Changes an issue, and says so in a comment: of a change alone nobody is notified. */
    async change({ number }, text, comment) {
        const { issues } = this.#octokit.rest;
        const at = { ...this.#at, issue_number: number };
        const what = this.#what(`change the issue ${number}`);
        await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(what, anything, () => issues.update({ ...at, ...text }));
        await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(what, anything, () => issues.createComment({ ...at, body: comment }));
    }
    async #list(state, page) {
        const query = { ...this.#at, state, page, per_page: PAGE, sort: 'updated' };
        const what = this.#what('list the issues');
        const { issues } = this.#octokit.rest;
        const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(what, issuesAnswer, () => issues.listForRepo(query));
        // A page is full with its pull requests.
        return found.map((each) => (each.isPull ? { ...each, body: '' } : each));
    }
}


/***/ })

};
