export const id = 4374;
export const ids = [4374];
export const modules = {

/***/ 84374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Issues: () => (/* binding */ Issues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43781);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13349);



/** Whose issues are the repository's own: in a public one anybody may open an issue. */
const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/**
 * Of `GET /repos/{owner}/{repo}/issues` (REST API, 2022-11-28). Pull requests, which it lists as well, and
 * what strangers opened have no body here. GITHUB_TOKEN and apps are bots, which are no members.
 */
const issuesAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    author_association: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
})
    .transform(({ number, body, state, pull_request: pull, ...by }) => {
    const isOwn = by.user?.type === 'Bot' || INSIDERS.includes(by.author_association);
    const isOpen = state === 'open';
    return { number, body: pull === undefined && isOwn ? (body ?? '') : '', isOpen };
}));
const anything = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J();
/** Issues in one answer: the most that GitHub gives. */
const PAGE = 100;
/** The issues of a repository. */
class Issues {
    #octokit;
    #at;
    #what;
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        this.#octokit = octokit;
        this.#at = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(repository);
        this.#what = (action) => `${action} of ${repository}`;
    }
    /**
     * The issue whose body begins with a mark, of a bot or somebody of the repository: an open one, else
     * one of the hundred that were closed or changed last.
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
        // Told twice when the change fails, rather than not at all.
        await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(what, anything, () => issues.createComment({ ...at, body: comment }));
        await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(what, anything, () => issues.update({ ...at, ...text }));
    }
    async #list(state, page) {
        const query = { ...this.#at, state, page, per_page: PAGE, sort: 'updated' };
        const what = this.#what('list the issues');
        const { issues } = this.#octokit.rest;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(what, issuesAnswer, () => issues.listForRepo(query));
    }
}


/***/ })

};
