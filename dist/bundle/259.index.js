export const id = 259;
export const ids = [259];
export const modules = {

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ treeAnswer),
/* harmony export */   Er: () => (/* binding */ blobAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   Uu: () => (/* binding */ madeAnswer),
/* harmony export */   X$: () => (/* binding */ refusalAnswer),
/* harmony export */   XQ: () => (/* binding */ repositoryAnswer),
/* harmony export */   ZL: () => (/* binding */ branchesAnswer),
/* harmony export */   eS: () => (/* binding */ refAnswer),
/* harmony export */   k6: () => (/* binding */ newCommitAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * The parts of GitHub's answers that are used here (REST API, version 2022-11-28), each as lenient
 * as its use allows. More keys than these may come at any time.
 */
const repositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    archived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    disabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
const refAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** Of the branches. */
const branchesAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const commitAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const newCommitAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
});
const treeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Bytes, of blobs only; used where it is there. */
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })),
});
const blobAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of what was made: its sha. */
const madeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of a refusal; nothing in it is certain. */
const refusalAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    documentation_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ secret_scanning: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() }).partial().optional().catch(undefined),
});


/***/ }),

/***/ 67117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q5: () => (/* binding */ commitMonth),
/* harmony export */   qR: () => (/* binding */ shelfOf),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _ledger_append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98610);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7462);
/* harmony import */ var _system_buffers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97663);




/** Path in the repository of a file of the ledger. */
function inRepository(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
/** The ledger's folder on a branch, as the ledger reads it. */
function shelfOf(snapshot, directory) {
    const at = (path) => (path === '' ? directory : inRepository(directory, path));
    return {
        files: async (folder) => [...(await snapshot.filesIn(at(folder))).keys()],
        sizes: (folder) => snapshot.sizesIn(at(folder)),
        folders: (folder) => snapshot.foldersIn(at(folder)),
        read: (path) => snapshot.read(at(path)),
    };
}
/**
 * Appends a month to the ledger, whole and in one commit, unless the ledger has it already. Whoever is overtaken by another writer begins again from what that one left.
 *
 * @throws LedgerError when the ledger is not as this action left it, CutShortError
 */
async function commitMonth({ repository, directory, accountId, historyUrl }, { record, files, message, compare }) {
    const upload = uploader(repository);
    let held;
    let newest;
    const receipt = await repository.commit(async (snapshot) => {
        const shelf = shelfOf(snapshot, directory);
        const state = await (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(shelf, accountId);
        held = (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .twinOf */ .wA)(state, record);
        newest = state.log.at(-1);
        if (held !== undefined)
            return null;
        const place = await (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(state, record, (before) => compare(before, shelf));
        const placed = (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMonth */ ._J)(record, files, place);
        held = placed;
        if (placed.manifest.sequence !== null)
            newest = placed;
        const appendix = (0,_ledger_append_js__WEBPACK_IMPORTED_MODULE_1__/* .appendMonth */ .No)(state, placed, historyUrl);
        const blobs = snapshot.isEmpty ? [] : await upload(placed.manifest, files, appendix);
        const inPlace = (path) => inRepository(directory, path);
        return {
            message: message(placed.manifest),
            files: blobs.map(({ path, blob }) => ({ path: inPlace(path), blob })),
            removals: appendix.removals.map(inPlace),
        };
    });
    return { held: held, receipt, newest };
}
/** Uploads what a commit needs; large files only once, however often the commit is begun anew. */
function uploader(repository) {
    const sealed = new Map();
    return async (manifest, files, appendix) => {
        const blobs = [];
        for (const [index, { file }] of files.entries()) {
            const blob = sealed.get(file) ?? (await repository.upload((0,_system_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .giveAway */ ._j)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file))));
            sealed.set(file, blob);
            blobs.push({ path: manifest.files[index].path, blob });
        }
        for (const { path, bytes } of appendix.files) {
            blobs.push({ path, blob: await repository.upload(bytes) });
        }
        return blobs;
    };
}


/***/ }),

/***/ 90919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ StaleError),
/* harmony export */   Zk: () => (/* binding */ askingFor),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14481);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35548);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6565);




/** A repository that may not or cannot take the record. */
class RepositoryError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/** What a failed request to GitHub says of itself; undefined for anything else thrown. */
function refusalIn(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    const { status, response } = error;
    if (typeof status !== 'number')
        return undefined;
    if (response === undefined)
        return { ...NO_ANSWER, words: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(status, response.data, (response.headers ?? {}));
}
const NO_ANSWER = { ...(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(500, {}, {}), answered: false };
/** GitHub refused a request, could not be reached, or answered in a form that is not known. */
class GitHubError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    status;
    /** GitHub's own words; empty when there are none. */
    words;
    /** Whether every later write meets the same, whatever it writes. */
    lasting;
    constructor(what, refusal, cause) {
        const { status, answered, words, headers } = refusal;
        const { code, transient, lasting, wayOut } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(refusal);
        const told = words === '' ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(words)}`;
        const id = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIdOf */ .Gb)(headers['x-github-request-id']);
        const answer = answered ? `GitHub answered ${status}` : 'No whole answer from GitHub';
        super(`${answer}, asked to ${what}${told}. ${wayOut}.${id === undefined ? '' : ` (X-GitHub-Request-Id ${id})`}`, { cause, transient, code });
        this.status = status;
        this.lasting = lasting;
        this.words = words;
    }
}
/** An answer that cannot be right of an object that GitHub itself named: a replica may lag. */
class StaleError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(problem, cause) {
        super(`${problem}. Its servers may lag behind one another: run again. If it stays so, see ` +
            'githubstatus.com.', { cause, transient: true });
    }
}
/**
 * Runs a request and gives what its answer says.
 *
 * @throws GitHubError that says what was asked
 */
async function asking(what, schema, request) {
    const { status, data, headers } = await request().catch((error) => {
        (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowProxyError */ .Wh)(error);
        const refusal = refusalIn(error);
        if (refusal === undefined)
            throw error;
        throw new GitHubError(what, refusal, error);
    });
    if (status >= 300) {
        const host = hostOf(headers?.location);
        const words = host === undefined ? '' : `it is at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(host)}`;
        throw new GitHubError(what, (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(status, { message: words }, {}));
    }
    const answer = schema.safeParse(data);
    if (answer.success)
        return answer.data;
    const part = answer.error.issues[0]?.path.join('.') ?? '';
    const words = part === ''
        ? 'its answer is not as the API describes'
        : `its answer has no '${part}' as the API describes it`;
    throw new GitHubError(what, { ...NO_ANSWER, words }, answer.error);
}
/**
 * Asks for an object whose sha came from GitHub, or to make one of such.
 *
 * @throws StaleError when GitHub does not know it, GitHubError
 */
async function askingFor(what, schema, request) {
    try {
        return await asking(what, schema, request);
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 404)
            throw error;
        throw new StaleError(`GitHub answered 404, asked to ${what} by a name that it gave itself`, error);
    }
}
/** The host of an address; the rest of it may be a secret. */
function hostOf(location) {
    return location === undefined ? undefined : URL.parse(location)?.host;
}


/***/ }),

/***/ 73532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ untoldPause),
/* harmony export */   Jw: () => (/* binding */ LimitBudget),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   fr: () => (/* binding */ limitEnd)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70591);

/** Seconds for which rate limits may hold up a run altogether (15 minutes). */
const LONGEST_WAIT = 900;
/** How often one request is made again for a rate limit. */
const RETRIES = 4;
/** Seconds to wait when GitHub says that there were too many requests, but not how long. */
const UNTOLD = 60;
/** The waits for rate limits in the course of a run. */
class LimitBudget {
    #left = LONGEST_WAIT * 1000;
    /** Until when somebody waits already: requests wait side by side. */
    #until = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Takes a wait of so many seconds before the next attempt, if it is worth it: `made` were. */
    take(seconds, made) {
        const now = this.#clock.now().getTime();
        const end = now + seconds * 1000;
        const more = Math.max(0, end - Math.max(now, this.#until));
        if (made >= RETRIES || more > this.#left)
            return false;
        this.#left -= more;
        this.#until = Math.max(this.#until, end);
        return true;
    }
}
/** Milliseconds that an answer asks to wait; undefined when it does not say. */
function askedPause(headers, now) {
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(String(headers['retry-after'] ?? ''), now);
}
/** Whether an answer says that there were too many requests, in whatever words. */
function isRateLimit(status, message, headers = {}) {
    if (status === 429 || /rate limit/i.test(message))
        return true;
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (headers['retry-after'] !== undefined || isUsedUp);
}
/**
 * Seconds to wait after a refusal that is a rate limit but not in the words or headers that
 * @octokit/plugin-throttling knows; undefined for all others.
 */
function untoldPause(error, now) {
    const { status, message, response } = error;
    const headers = response?.headers;
    if (status === undefined || headers === undefined)
        return undefined;
    if (/\bsecondary rate\b/i.test(message ?? ''))
        return undefined;
    if (headers['x-ratelimit-remaining'] === '0')
        return undefined;
    if (status !== 429 && status !== 403)
        return undefined;
    if (!isRateLimit(status, '', headers))
        return undefined;
    const pause = askedPause(headers, now);
    return pause === undefined ? UNTOLD : Math.max(1, Math.ceil(pause / 1000));
}
/** When a rate limit ends, to the minute after it, as the answer's headers tell. */
function limitEnd(headers) {
    // A pause counts from when GitHub answered, by its own clock.
    const now = new Date(String(headers.date));
    const reset = Number(headers['x-ratelimit-reset']);
    const wait = askedPause(headers, now);
    const used = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    const end = wait !== undefined ? now.getTime() + wait : used ? reset * 1000 : NaN;
    const minute = Math.ceil(end / 60_000) * 60_000;
    // Beyond that JavaScript has no dates, and nobody waits for it.
    if (!(minute < 8e15))
        return undefined;
    return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ DISABLED),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Ts: () => (/* binding */ ARCHIVED)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59365);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73532);



const ACCESS = "The token needs access to the repository's contents, write access to export and read access to " +
    "plan or verify: for the workflow's own repository add `permissions: contents: write` (or `read`) to the " +
    'job; for another one pass the token of a GitHub App installed there ' +
    '(actions/create-github-app-token) or a fine-grained personal access token with contents: write ' +
    '(or read)';
const SETUP = "pass the App's token (docs/setup.md, Protect the repository)";
/** A bypass list takes apps, but not GitHub Actions itself, whose token GITHUB_TOKEN is. */
const BYPASS_RULESET = `GITHUB_TOKEN cannot be put on its bypass list: put a GitHub App on it and ${SETUP}, or set the ` +
    "input 'branch' to one without the rule";
const BYPASS_PROTECTION = 'GITHUB_TOKEN cannot bypass a protection: use a ruleset in its place that has a GitHub App on ' +
    `its bypass list, and ${SETUP}, or set the input 'branch' to one that is not protected`;
const OTHER_REPOSITORY = "or set the input 'repository' to another";
/** What to do about a repository that takes no commits, also where it says so before any is tried. */
const ARCHIVED = {
    code: 'E_GITHUB_ARCHIVED',
    wayOut: `It is archived: unarchive it, ${OTHER_REPOSITORY}`,
};
const DISABLED = {
    code: 'E_GITHUB_DISABLED',
    wayOut: `It is disabled: ask its owner, or GitHub Support, why, ${OTHER_REPOSITORY}`,
};
/** The text behind it is that of the rule, which an administrator may have written. */
const isRuleset = ({ words }) => /^repository rule violations found/i.test(words);
const isProtection = ({ status, words, documentation }) => documentation.includes('/about-protected-branches') ||
    ([403, 409, 422].includes(status) &&
        /approving review is required|status checks? .*expected|protected branch|locked branch|authorized to push to this branch/i.test(words));
/**
 * How GitHub refuses, the first that fits: told by status, documentation_url and headers where they
 * tell it, else by words. Seen in its REST API, version 2022-11-28, and in public reports of it.
 */
const REFUSALS = [
    {
        code: 'E_GITHUB_NO_ANSWER',
        is: ({ answered }) => !answered,
        wayOut: "Check the runner's network and githubstatus.com, and run again",
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_TOKEN',
        is: ({ status }) => status === 401,
        wayOut: 'The token is wrong, expired or revoked: pass a valid one',
    },
    {
        code: 'E_GITHUB_SSO',
        is: ({ headers, documentation }) => /^required\b/i.test(headers['x-github-sso'] ?? '') ||
            documentation.includes('saml-single-sign-on'),
        wayOut: ({ headers }) => 'The organization wants single sign-on, for which the token is not authorized. Authorize it ' +
            `${ssoPage(headers['x-github-sso'])}, or pass the token of a GitHub App, which needs none`,
    },
    {
        code: 'E_GITHUB_PUSH_PROTECTION',
        is: (refusal) => refusal.foundSecrets ||
            (isRuleset(refusal) && /secret detected|cannot contain secrets/i.test(refusal.words)),
        wayOut: 'Push protection finds what looks like a secret in this month. Encrypt it (pgp-public-keys), ' +
            "so that nothing is readable in the repository, or have the repository's administrator turn " +
            'push protection off',
        holds: 'once',
    },
    {
        code: 'E_GITHUB_MERGE_QUEUE',
        is: (refusal) => (isRuleset(refusal) || isProtection(refusal)) && /merge queue/i.test(refusal.words),
        wayOut: `The branch takes commits from its merge queue only. ${BYPASS_RULESET}`,
    },
    {
        code: 'E_GITHUB_SIGNATURE_REQUIRED',
        is: (refusal) => (isRuleset(refusal) || isProtection(refusal)) && /verified signatures/i.test(refusal.words),
        wayOut: 'The protection of the branch takes signed commits only. GitHub signs those of GITHUB_TOKEN ' +
            `and of a GitHub App, but not those of a personal access token. ${BYPASS_PROTECTION}`,
    },
    {
        code: 'E_GITHUB_COMMIT_MESSAGE',
        is: (refusal) => isRuleset(refusal) && /^.*\n\s*commit message must/i.test(refusal.words),
        wayOut: `A ruleset refuses the commit's message: set the input 'commit-message'. ${BYPASS_RULESET}`,
    },
    {
        code: 'E_GITHUB_RULESET',
        is: isRuleset,
        wayOut: `A ruleset refuses this token's commits. ${BYPASS_RULESET}`,
    },
    {
        code: 'E_GITHUB_PROTECTED_BRANCH',
        is: isProtection,
        wayOut: `The protection of the branch refuses this token's commits. ${BYPASS_PROTECTION}`,
    },
    {
        code: 'E_GITHUB_NEW_BRANCH',
        is: ({ status, words }) => status === 422 && /^reference update failed/i.test(words),
        wayOut: 'It does not say why: another branch may stand in its way (records, where records/acme is to ' +
            `be made), or a protection covers its name. ${BYPASS_PROTECTION}`,
    },
    {
        code: 'E_GITHUB_RATE_LIMIT',
        is: ({ status, words, headers }) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(status, words, headers),
        wayOut: ({ headers }) => {
            const ends = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitEnd */ .fr)(headers);
            return ends === undefined
                ? 'Run again when the rate limit has been reset'
                : `Run again after ${ends}, when the rate limit ends`;
        },
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_IP_ALLOW_LIST',
        is: ({ status, words }) => status === 403 && /\bIP allow ?list\b/i.test(words),
        wayOut: "The organization's IP allow list does not have this runner's address: use a runner whose " +
            'address is on it (self-hosted, or larger runners with static addresses), or have an owner of ' +
            'the organization add it',
    },
    {
        code: 'E_GITHUB_TOKEN_POLICY',
        is: ({ status, words }) => status === 403 && /forbids access via|app access restrictions/i.test(words),
        wayOut: 'The organization does not let tokens of this kind in: pass the token of a GitHub App installed ' +
            'there (actions/create-github-app-token)',
    },
    {
        code: 'E_GITHUB_SUSPENDED',
        is: ({ status, words }) => status === 403 && /\bsuspended\b/i.test(words),
        wayOut: "The token's account, or the installation of its GitHub App, is suspended: have the " +
            'suspension lifted, or pass the token of another',
    },
    {
        code: 'E_GITHUB_BLOCKED',
        is: ({ status, words }) => status === 451 || (status === 403 && /access blocked|disabled by github/i.test(words)),
        wayOut: `GitHub has blocked access to the repository. Ask GitHub Support why, ${OTHER_REPOSITORY}`,
    },
    { ...ARCHIVED, is: ({ status, words }) => status === 403 && /\barchived\b/i.test(words) },
    { ...DISABLED, is: ({ status, words }) => status === 403 && /\bdisabled\b/i.test(words) },
    {
        code: 'E_GITHUB_QUOTA',
        is: ({ status, words }) => [403, 413, 422, 507].includes(status) && /\bquota\b|allotted space|size limit/i.test(words),
        wayOut: `The repository, or its owner, has used up its space. Have it extended, ${OTHER_REPOSITORY}`,
    },
    { code: 'E_GITHUB_PERMISSION', is: ({ status }) => status === 403, wayOut: ACCESS },
    {
        code: 'E_GITHUB_NOT_FOUND',
        is: ({ status }) => status === 404,
        wayOut: `The repository is not there, or the token does not reach it. ${ACCESS}`,
    },
    {
        code: 'E_GITHUB_REDIRECT',
        is: ({ status }) => status < 400,
        wayOut: 'It redirects elsewhere, which is not followed: nothing is sent but to the API itself. Check ' +
            'whether a proxy stands before it, GITHUB_API_URL is an address that moved, or the repository ' +
            'was renamed meanwhile',
    },
    {
        code: 'E_GITHUB_FAULT',
        is: ({ status }) => status >= 500,
        wayOut: 'GitHub has a fault: see githubstatus.com and run again later',
        holds: 'for a while',
    },
    {
        code: 'E_GITHUB_UNEXPECTED',
        is: () => true,
        wayOut: 'Run again; if it stays so, please report it',
        holds: 'once',
    },
];
/** Reads a refusal out of an answer; `data` is its JSON, or whatever came in its place. */
function refusalOf(status, data, headers) {
    const body = _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalAnswer */ .X$.safeParse(data).data;
    return {
        ...{ answered: true, status, headers },
        words: body?.message ?? '',
        documentation: body?.documentation_url ?? '',
        foundSecrets: body?.metadata?.secret_scanning !== undefined,
    };
}
/** What a refusal of GitHub's is: one row of the table above. */
function kindOf(refusal) {
    const { code, wayOut, holds } = REFUSALS.find(({ is }) => is(refusal));
    return {
        code,
        lasting: holds === undefined,
        transient: holds === 'for a while',
        wayOut: typeof wayOut === 'string' ? wayOut : wayOut(refusal),
    };
}
/**
 * Where to sign on, as the header `X-GitHub-SSO: required; url=...` tells; what is behind the
 * question mark authorizes the token, and is for its owner alone.
 */
function ssoPage(header = '') {
    const page = URL.parse(/\burl=(\S+)/.exec(header)?.[1] ?? '');
    return page?.protocol === 'https:'
        ? `at ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${page.origin}${page.pathname}`)}`
        : "in its owner's settings (Developer settings, Configure SSO)";
}


/***/ }),

/***/ 87585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KZ: () => (/* binding */ HerokuClient),
  rl: () => (/* binding */ LIST),
  f3: () => (/* binding */ mayManage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/text/log.js
var text_log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
// EXTERNAL MODULE: ./.build/js/http/times.js
var times = __webpack_require__(12663);
// EXTERNAL MODULE: ./.build/js/http/retry.js
var retry = __webpack_require__(70591);
// EXTERNAL MODULE: ./.build/js/http/body.js
var body = __webpack_require__(96041);
// EXTERNAL MODULE: ./.build/js/heroku/errors.js
var heroku_errors = __webpack_require__(90650);
// EXTERNAL MODULE: ./.build/js/http/proxy.js
var proxy = __webpack_require__(14481);
// EXTERNAL MODULE: ./.build/js/heroku/schemas.js
var heroku_schemas = __webpack_require__(67841);
;// CONCATENATED MODULE: ./.build/js/heroku/listing.js

/** What a schema has against an answer, in one line. */
function problemOf({ issues }) {
    return issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`).join('; ');
}
/** Reads the items of a list by themselves: an odd one does not hide the others. */
function readListing(items, requestId) {
    const listing = { archives: [], unreadable: [], requestId };
    for (const item of items) {
        const read = heroku_schemas/* listedArchiveSchema */.tW.safeParse(item);
        if (read.success) {
            listing.archives.push(read.data);
            continue;
        }
        const named = heroku_schemas/* listedMonthSchema */.b7.safeParse(item);
        const month = named.success ? (0,heroku_schemas/* monthOf */.GS)(named.data) : undefined;
        listing.unreadable.push({ month, problem: problemOf(read.error) });
    }
    return listing;
}

// EXTERNAL MODULE: ./.build/js/heroku/urls.js
var urls = __webpack_require__(51003);
;// CONCATENATED MODULE: ./.build/js/heroku/client.js












/** The plain version: Heroku's own client sends no variant (`3.audit-trail`) since September 2019. */
const ACCEPT = 'application/vnd.heroku+json; version=3';
/** Pages of one list, by default of 200: no more requests than a good part of an hour's 4,500. */
const MOST_PAGES = 1000;
/** What `archives` asks for, in messages. */
const LIST = 'the list of archives';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HEROKU_RETRY = {
    attempts: 6,
    first: 1000,
    longest: 30_000,
    budget: times/* TIMES */.v.retries,
};
/** Whether the token's user may read the account's audit trail; yes when Heroku does not say. */
function mayManage({ permissions }) {
    return permissions?.includes('manage') ?? true;
}
/** The part of Heroku's Platform API that audit trails need. */
class HerokuClient {
    #options;
    #known;
    constructor(options) {
        this.#options = options;
        this.#known = [...(options.known ?? [])];
    }
    get given() {
        return this.#options.given;
    }
    /** Names and ids, of accounts among others: they may be part of an address, and are no secret. */
    get known() {
        return this.#known;
    }
    /**
     * Finds the account by its name or id.
     *
     * @throws PermissionError when the token's user may not manage it, HerokuAnswerError when asked
     *   by id and answered with another
     */
    async account(nameOrId) {
        const what = `the enterprise account '${nameOrId}'`;
        const unfound = `Check ${this.given.account}: the Heroku Dashboard lists the accounts that the token's user ` +
            'sees';
        const question = { path: pathOf(nameOrId), what, unfound };
        const { value: account, requestId } = await this.#get(question, heroku_schemas/* accountSchema */.rE);
        if (UUID.test(nameOrId) && account.id.toLowerCase() !== nameOrId.toLowerCase()) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, `it is of the account ${account.id}`, requestId);
        }
        this.#check(account);
        if (!mayManage(account))
            throw new heroku_errors/* PermissionError */.i_(account.name, account.permissions ?? []);
        return account;
    }
    /** Every enterprise account that the token's user can see, managed or not. */
    async accounts() {
        const question = { path: '/enterprise-accounts', what: 'the list of enterprise accounts' };
        const { value: accounts } = await this.#list(question, heroku_schemas/* accountSchema */.rE);
        for (const account of accounts)
            this.#check(account);
        return accounts;
    }
    /** An account's name and id are kept and shown in many places: no secret may be in them. */
    #check({ id, name }) {
        if ([id, name].some((text) => redact/* secrets */.O3.redact(text) !== text))
            throw new heroku_errors/* SecretNameError */.YZ();
        this.#known.push(id, name);
    }
    /** Describes every archive Heroku has of the account. */
    async archives(account) {
        const { archives, unreadable, requestId } = await this.listing(account);
        const [odd] = unreadable;
        if (odd !== undefined)
            throw new heroku_errors/* HerokuAnswerError */.X0(LIST, odd.problem, requestId);
        return archives;
    }
    /** The same where some of them cannot be read. */
    async listing({ id }) {
        const question = { path: pathOf(id, 'archives'), what: LIST };
        const { value, requestId } = await this.#list(question, schemas/* unknown */.L5J());
        return readListing(value, requestId);
    }
    /**
     * Describes one month's archive. Its url is a secret, and masked before it is returned.
     *
     * @throws NoArchiveError when Heroku has none, and its list says so too
     */
    async archive(account, month) {
        const what = `the archive of ${month}`;
        const path = pathOf(account.id, 'archives', ...month.split('-'));
        try {
            const { value: archive, requestId } = await this.#get({ path, what }, heroku_schemas/* archiveSchema */.QC);
            const got = (0,heroku_schemas/* monthOf */.GS)(archive);
            if (got === month)
                return { archive, requestId };
            throw new heroku_errors/* HerokuAnswerError */.X0(what, `it is of the month ${got}`, requestId);
        }
        catch (error) {
            const isUnfound = error instanceof heroku_errors/* HerokuError */.hO && error.status === 404;
            throw (isUnfound ? await this.#lack(account, month) : undefined) ?? error;
        }
    }
    /** That Heroku lists other months and not this one; undefined when the list does not say so. */
    async #lack(account, month) {
        try {
            const { archives, unreadable, requestId } = await this.listing(account);
            if (unreadable.some((item) => item.month === undefined))
                return undefined;
            const months = [...archives.map(heroku_schemas/* monthOf */.GS), ...unreadable.flatMap((item) => item.month ?? [])];
            return months.includes(month)
                ? undefined
                : new heroku_errors/* NoArchiveError */.SX(account.name, month, months, requestId);
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.lZ)
                return undefined;
            throw error;
        }
    }
    /**
     * The ids of the account's events on a day in UTC, `YYYY-MM-DD`, one for each event, undefined
     * where it has none. How far back Heroku answers is not documented.
     */
    async eventIds({ id }, day) {
        const path = `${pathOf(id, 'events')}?day=${day}&order=asc`;
        const question = { path, what: `the events of ${day}`, ofEvents: true };
        const { value } = await this.#list(question, heroku_schemas/* eventIdSchema */.vJ);
        return value.map(({ id }) => id);
    }
    /**
     * All pages of a list. An answer that is one of several is a 206, and its `Next-Range` is the
     * `Range` of the next (Platform API Reference, "Ranges"): opaque here, so any order will do.
     */
    async #list(question, item) {
        const items = [];
        const asked = new Set();
        const { clock } = this.#options;
        const until = clock.now().getTime() + times/* TIMES */.v.list;
        let range;
        while (asked.size < MOST_PAGES && !asked.has(range)) {
            if (clock.now().getTime() >= until) {
                const problem = new Error(`no end of it within ${times/* TIMES */.v.list / 60_000} minutes`);
                throw new heroku_errors/* HerokuConnectionError */.HJ(question.what, problem);
            }
            asked.add(range);
            const page = await this.#get(question, schemas/* array */.YOg(item), { range, until });
            for (const one of page.value)
                items.push(one);
            range = page.nextRange;
            if (range === undefined)
                return { ...page, value: items };
        }
        throw new heroku_errors/* HerokuAnswerError */.X0(question.what, 'its pages have no end', undefined);
    }
    async #get(question, schema, part) {
        const { clock, log } = this.#options;
        const left = part === undefined ? Infinity : part.until - clock.now().getTime();
        const answer = await (0,retry/* retrying */.R$)(() => this.#ask(question, part), {
            policy: { ...HEROKU_RETRY, budget: Math.min(HEROKU_RETRY.budget, left) },
            clock,
            onRetry: (0,retry/* toldTo */.dE)(log, 'Attempt'),
        });
        const { data, error } = schema.safeParse(answer.value);
        if (error !== undefined) {
            throw new heroku_errors/* HerokuAnswerError */.X0(question.what, problemOf(error), answer.requestId);
        }
        return { ...answer, value: data };
    }
    async #ask(question, part) {
        const { path, what, ofEvents = false } = question;
        const { range, until = Infinity } = part ?? {};
        const { apiUrl, token, userAgent, get, clock, log, given } = this.#options;
        const url = new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl);
        const headers = {
            accept: ACCEPT,
            authorization: `Bearer ${token}`,
            'user-agent': userAgent,
            ...(range === undefined ? {} : { range }),
        };
        const within = Math.max(1, Math.min(times/* TIMES */.v.answer, until - clock.now().getTime()));
        const { response, text } = await get(url, headers, within)
            .then(async (response) => ({ response, text: await (0,body/* readText */.yR)(response.body) }))
            .catch((error) => {
            (0,proxy/* rethrowProxyError */.Wh)(error);
            throw new heroku_errors/* HerokuConnectionError */.HJ(what, error);
        });
        const { status } = response;
        const requestId = (0,text_log/* requestIdOf */.Gb)(response.header('request-id'));
        const isGood = status === 200 || status === 206;
        // The urls in events are theirs, thousands of them, and no way to an archive.
        const value = (0,body/* parseJson */.qF)(text, ofEvents && isGood ? undefined : (0,urls/* hidingUrls */.Q)(log, this.#known));
        if (!isGood) {
            const after = (0,retry/* retryAfter */.P9)(response.header('retry-after'), clock.now());
            const answer = { status, ...heroku_schemas/* errorSchema */.GP.parse(value), requestId, retryAfter: after };
            throw new heroku_errors/* HerokuError */.hO(question, answer, given);
        }
        const nextRange = status === 206 ? response.header('next-range') : undefined;
        if (status === 206 && range === undefined && nextRange === undefined) {
            throw new heroku_errors/* HerokuAnswerError */.X0(what, 'it is a part (206) and names no next one', requestId);
        }
        if (value !== undefined)
            return { requestId, nextRange, value };
        throw new heroku_errors/* HerokuConnectionError */.HJ(what, new Error('the answer is not JSON'));
    }
}
/** The path of an account, or of what is below it. */
function pathOf(...segments) {
    return ['/enterprise-accounts', ...segments.map(encodeURIComponent)].join('/');
}


/***/ }),

/***/ 90650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ givenToAction),
/* harmony export */   HJ: () => (/* binding */ HerokuConnectionError),
/* harmony export */   SX: () => (/* binding */ NoArchiveError),
/* harmony export */   X0: () => (/* binding */ HerokuAnswerError),
/* harmony export */   YZ: () => (/* binding */ SecretNameError),
/* harmony export */   hO: () => (/* binding */ HerokuError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   jA: () => (/* binding */ NothingListedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35548);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8814);




/** The same for an action, whose inputs have the same names but for the account. */
const givenToAction = (account) => ({
    account,
    token: 'the secret that heroku-api-key reads',
    apiUrl: "the input 'heroku-api-url'",
});
const PERMISSION = 'The token needs the manage permission on the enterprise account: someone who has it grants it ' +
    "in the Heroku Dashboard, on the account's Access tab";
/** What to do, by Heroku's error id, or else by the status (Platform API Reference, "Errors"). */
function waysOut({ token }) {
    const newToken = 'Make a new token (`heroku authorizations:create`, with a service account that does not use ' +
        `SSO) and put it into ${token}`;
    return {
        401: `The token is wrong, expired or revoked. ${newToken}`,
        402: "The account's bill is overdue: settle it in the Heroku Dashboard under Billing",
        403: `${PERMISSION}. An expired token can be answered like this too. ${newToken}`,
        suspended: 'The account is suspended: ask Heroku support to lift the suspension',
        two_factor: `The token's user must enable multi-factor authentication. ${newToken}`,
        404: 'Run again later; ask Heroku support if it stays so',
        408: 'Run again later',
        409: 'Another change is under way at Heroku: run again later',
        410: 'Heroku no longer has it',
        verification_needed: 'Verify the account in the Heroku Dashboard under Billing',
        429: "The token's user has used up Heroku's request limit (about 4,500 an hour): run again later, " +
            'or give this workflow a user of its own',
    };
}
function wayOutOf(status, id, given) {
    if (status >= 300 && status < 400) {
        return ('It redirects, and redirects are not followed, since the token would go along. Check ' +
            `${given.apiUrl}: it is the origin of the Platform API itself`);
    }
    if (status >= 500)
        return 'Heroku has a fault: see status.heroku.com and run again later';
    const known = waysOut(given);
    return (known[id] ??
        known[status] ??
        'This is a defect of this project or a change of the API: please report it');
}
/** An answer of the Platform API that is not the one asked for. */
class HerokuError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    status;
    /** @param answer its `id` and `message` are Heroku's, where the body has them */
    constructor({ what, unfound }, answer, given) {
        const { status, id = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'unknown', message, requestId } = answer;
        const wayOut = (status === 404 ? unfound : undefined) ?? wayOutOf(status, id, given);
        const words = message === undefined ? '' : `: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(message)}`;
        super(`Heroku answered ${status} ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(id)}, asked for ${what}${words}. ${wayOut}. ` +
            `(Request-Id ${requestId ?? 'not given'})`, {
            transient: [408, 429].includes(status) || status >= 500,
            retryAfter: answer.retryAfter,
        });
        this.status = status;
    }
}
/** A month that Heroku does not have, of an account of which its list tells what there is. */
class NoArchiveError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    /** @param months those that Heroku has, in any order */
    constructor(account, month, months, requestId) {
        const has = months.toSorted();
        const list = has.length === 0 ? 'no archive at all' : (0,_system_month_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMonths */ .jr)(has);
        const wayOut = has.length === 0 || month > has.at(-1)
            ? 'Run again tomorrow, when it may have been made, and ask Heroku support if it stays so'
            : month < has[0]
                ? 'Ask for a month that there is, or Heroku support whether an earlier one can be had'
                : 'Ask Heroku support for it';
        super(`Heroku has ${list} of ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}, not ${month}. ${wayOut}. ` +
            `(404 not_found, Request-Id ${requestId ?? 'not given'})`);
    }
}
/** Heroku could not be reached, or broke off. */
class HerokuConnectionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(what, cause) {
        super(`No whole answer from Heroku, asked for ${what}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))}. ` +
            "Check the runner's network and status.heroku.com, and run again.", { cause, transient: true });
    }
}
/** An answer of the Platform API in a form that is not known. */
class HerokuAnswerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(what, problem, requestId) {
        super(`Heroku's answer, asked for ${what}, is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(problem)}. ` +
            'Run again; if it stays so the API has changed: please report it. ' +
            `(Request-Id ${requestId ?? 'not given'})`);
    }
}
/** An account's name, which is kept and shown in many places, is or holds a secret of the run. */
class SecretNameError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor() {
        super("The enterprise account's name or id is, or holds, one of the secrets given to this run, and " +
            'would have to be hidden wherever it stands. Expected secrets that are part of no name: ' +
            'choose another passphrase, or look whether an input has the right secret.');
    }
}
/** A list of archives without any, where it is to say what is missing. */
class NothingListedError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    /** Number of the account's months that there are already. */
    held;
    constructor(account, requestId, held, given) {
        super(`Heroku lists no archive at all of the enterprise account '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}', so it is not ` +
            `known what is missing, and nothing was delivered. Check that ${given.account} names the ` +
            "account that you mean, that the token's user has the manage permission on it, and that " +
            'the account has had its first month (Heroku Dashboard, Settings, Export as JSON). Run ' +
            `again; ask Heroku support if it stays so. (Request-Id ${requestId ?? 'not given'})`);
        this.held = held;
    }
}
/** The token's user lacks the permission that audit trails need. */
class PermissionError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    constructor(account, permissions) {
        const held = permissions.length === 0 ? 'none' : permissions.map(_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj).join(', ');
        super(`The token's user lacks the permission 'manage' on the enterprise account ` +
            `'${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(account)}' (it has: ${held}). ${PERMISSION}.`);
    }
}


/***/ }),

/***/ 23197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ isAheadOf)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8814);

/** How far apart, in milliseconds, Heroku's clock and ours may be (5 minutes). */
const SKEW = 300_000;
/**
 * Whether an archive holds its whole month: it was made when the month was over.
 *
 * @param createdAt when, by Heroku's clock, RFC 3339
 * @param now the time of asking by our own clock, by which the month must be over too: one clock
 *   that is wrong must not close a month. Left out, it is Heroku's word.
 */
function isFinal(createdAt, month, now) {
    const end = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month).getTime();
    return Date.parse(createdAt) >= end && (now === undefined || now.getTime() >= end);
}
/** Whether Heroku's clock had the month over when ours has not, and by more than clocks differ. */
function isAheadOf(createdAt, month, now) {
    const created = Date.parse(createdAt);
    return isFinal(createdAt, month) && now < (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(month) && created > now.getTime() + SKEW;
}


/***/ }),

/***/ 94357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   oC: () => (/* binding */ LimitError),
/* harmony export */   sl: () => (/* binding */ checkDeclaredSize)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** An archive beyond a limit. */
class LimitError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** @param value undefined where it is only known that it is more */
    constructor(what, value, limit, input) {
        const is = value === undefined ? 'is' : `is ${value},`;
        super(`The archive's ${what} ${is} more than the limit of ${limit}. Nothing was delivered. ` +
            `If the archive is what it should be, raise the input '${input}'.`);
    }
}
/** Refuses an archive by the size that it is said to have. @throws LimitError */
function checkDeclaredSize(size, { archiveSize }) {
    if (size <= archiveSize)
        return;
    const limit = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(archiveSize);
    throw new LimitError('declared size', (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size), limit, 'max-archive-size');
}
const UNITS = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };
/** Reads a size such as `20 GB` (1 GB is 1,000,000,000 bytes); undefined when it is none. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?b?)$/i.exec(text.trim());
    const unit = UNITS[match?.[2]?.toLowerCase() ?? '-'];
    if (match === null || unit === undefined)
        return undefined;
    const size = Math.floor(Number(match[1]) * unit);
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}


/***/ }),

/***/ 67841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ errorSchema),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   QC: () => (/* binding */ archiveSchema),
/* harmony export */   b7: () => (/* binding */ listedMonthSchema),
/* harmony export */   rE: () => (/* binding */ accountSchema),
/* harmony export */   tW: () => (/* binding */ listedArchiveSchema),
/* harmony export */   vJ: () => (/* binding */ eventIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8814);


/** An enterprise account (`GET /enterprise-accounts/{id or name}`). The id is the identity. */
const accountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    // It goes into paths: a uuid, as far as Heroku says.
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(255)
        .regex(/^(?!\.+$)[\w.:-]+$/, 'Expected an id'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** Names such as `manage`; objects with a name where members' permissions are meant. */
    permissions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).transform(({ name }) => name)]))
        .optional(),
});
const year = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().int().min(2017).max(9999);
/** "01" to "12"; a bare number is padded. It goes into paths, and is shown. */
const month = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])
    .transform((value) => String(value).padStart(2, '0'))
    .refine((value) => /^(?:0[1-9]|1[0-2])$/.test(value), 'Expected a month from "01" to "12"');
/** SHA-256, in lower-case hexadecimal from either form in which Heroku writes it. */
const checksum = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .trim()
    .regex(/^(?:sha-?256:)?[0-9a-f]{64}$/i, {
    error: ({ input }) => `'${String(input)}', where a SHA-256 was expected as 64 hexadecimal digits, with or without ` +
        "'SHA256:' before them",
})
    .transform((text) => text.slice(-64).toLowerCase());
/** Of which month an item of the list is, whatever else may be wrong with it. */
const listedMonthSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ year, month });
/** An archive as the list gives it: no url there. */
const listedArchiveSchema = listedMonthSchema.extend({
    created_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
    checksum,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
});
/** One month's archive (`GET .../archives/{year}/{month}`). */
const archiveSchema = listedArchiveSchema.extend({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5() });
/** Where nothing is certain, what is no text is not there. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined);
/** An event (`GET .../events`), as far as it is compared with an archive's. */
const eventIdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text });
/** An error's body. One seen in use has its words in `error` (`missing_version`). */
const errorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, message: text, error: text })
    .transform(({ id, message, error }) => ({ id, message: message ?? error }))
    .catch({ id: undefined, message: undefined });
/** The month that an archive, or an item of the list, is of. */
function monthOf({ year, month }) {
    return (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthNamed */ .yV)(`${year}-${month}`);
}


/***/ }),

/***/ 51003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hideUrl),
/* harmony export */   Q: () => (/* binding */ hidingUrls)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57613);

/** Parameters of a signed url that let whoever knows them in, as the stores of objects call them. */
const TELLING = /sig|token|credential|secret|key|policy/i;
/** Shorter parts of a url that may be ordinary words stand in much that is no secret. */
const SHORTEST_WORD = 8;
/**
 * Keeps the addresses in an answer of Heroku's from being shown, each text under a key `url`, while
 * it is parsed: a reviver for JSON.parse. That of an archive lets anyone download it.
 */
const hidingUrls = (log, known) => (key, value) => {
    if (key === 'url' && typeof value === 'string')
        hideUrl(value, log, known);
    return value;
};
/**
 * Masks an address and its telling parts; what else it is made of is not shown by us.
 *
 * @param known names and ids of which something may be part of an address and is no secret
 */
function hideUrl(url, log, known) {
    if (url.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl)
        log.secret(url);
    if (!URL.canParse(url))
        return;
    const names = known.map((name) => name.toLowerCase());
    for (const part of secretParts(new URL(url)))
        if (part.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST */ .tl)
            log.secret(part);
    for (const part of wordsIn(new URL(url))) {
        const isName = names.some((name) => name.includes(part.toLowerCase()));
        if (part.length >= SHORTEST_WORD && !isName)
            _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.add(part);
    }
}
/** The path, the query and what in the query lets anyone in, each also decoded. */
function secretParts({ href, pathname, search, searchParams, username, password, hash }) {
    const telling = [...searchParams].flatMap(([name, value]) => (TELLING.test(name) ? value : []));
    const parts = [href, pathname, search.slice(1), username, password, hash.slice(1), ...telling];
    return new Set([...parts, ...parts.map(decoded)]);
}
/**
 * Parts that may be ordinary words, so that the runner is not told to mask them in all that others
 * print: the path as stores name it (without a slash before it), what in it looks like chance, and
 * every value in the query.
 */
function wordsIn({ pathname, searchParams }) {
    const segments = pathname.slice(1).split('/');
    const path = segments.length > 1 ? [pathname.slice(1)] : [];
    const values = [...searchParams.values()].flatMap((value) => [value, ...value.split('/')]);
    return [...path, ...segments.filter(looksRandom), ...values];
}
function looksRandom(text) {
    return text.length >= 24 || (text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // No valid percent-encoding: it stays as it is.
        return text;
    }
}


/***/ }),

/***/ 96041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/** A page of Heroku's events is some megabytes, the largest part of a file 47 MB from GitHub. */
const LONGEST_ANSWER = 64 << 20;
/** Reads an answer's body. @throws Error when it is too long to be one of an API */
async function readBytes(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > LONGEST_ANSWER)
            throw new Error(`more than ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(LONGEST_ANSWER)}`);
    }
    return Buffer.concat(chunks);
}
/** The same as text. */
async function readText(body) {
    return (await readBytes(body)).toString();
}
/** The value of a JSON text; undefined when it is none. @param reviver as that of JSON.parse */
function parseJson(text, reviver) {
    try {
        return JSON.parse(text, reviver);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 70591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   dE: () => (/* binding */ toldTo)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


function judgeTransient(error) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || !error.transient)
        return { retry: false };
    return { retry: true, after: error.retryAfter };
}
/** An `onRetry` that tells of `what` in the log, such as `Attempt`. */
function toldTo(log, what) {
    return (error, attempt, pause) => {
        const seconds = (pause / 1000).toFixed(1);
        log.info(`${what} ${attempt} failed, next in ${seconds} s: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    };
}
/**
 * Runs `action` until it succeeds, fails for good, or the policy is used up; then its last error
 * is thrown. Pauses grow exponentially, with jitter so that many exporters do not march in step;
 * a pause the sender asked for is kept to, and a longer one than the budget allows ends the matter.
 */
async function retrying(action, { policy, clock, judge = judgeTransient, onRetry }) {
    const begun = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await action(attempt);
        }
        catch (error) {
            const verdict = judge(error);
            if (!verdict.retry || attempt >= policy.attempts)
                throw error;
            const ceiling = Math.min(policy.first * 2 ** (attempt - 1), policy.longest);
            const backoff = ceiling * (0.5 + clock.random() / 2);
            const pause = Math.round(Math.max(verdict.after ?? 0, backoff));
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


/***/ }),

/***/ 98610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   No: () => (/* binding */ appendMonth),
/* harmony export */   _J: () => (/* binding */ placeMonth),
/* harmony export */   oH: () => (/* binding */ UNLOGGED),
/* harmony export */   wA: () => (/* binding */ twinOf)
/* harmony export */ });
/* unused harmony export CutShortError */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45137);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75267);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76172);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27540);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71585);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89642);








/** The place of a month that is in no log: provisional, or in an artifact only. */
const UNLOGGED = { revision: 1, sequence: null, previous: null };
/** The log holds the month whole, and Heroku's archive of it is one that is cut short now. */
class CutShortError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(month, createdAt) {
        super(`The ledger holds ${month} as final, but Heroku's archive of it was made at ${createdAt}, ` +
            'before the month was over. Nothing was written; ask Heroku support what became of it.');
    }
}
/**
 * The manifest of a month that the ledger has already with the same events: the same JSON in order,
 * whatever became of Heroku's gzip and of the order in which Heroku gives them. What a manifest says
 * of its source proves nothing of its events.
 */
function twinOf(state, record) {
    const month = record.month;
    const held = record.final ? (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .latestRevisions */ .Ql)(state).get(month) : state.provisional.get(month);
    return held?.manifest.json.sha256 === record.json.sha256 ? held : undefined;
}
/**
 * Where a month is to be appended that has no twin in the ledger.
 *
 * @param compare counts the changes against the revision before, asked only for a revision
 * @throws CutShortError when the log has the month and the record is not final, LedgerError when the
 *   log has other events than the record of the same bytes from Heroku
 */
async function placeOf(state, record, compare) {
    const month = record.month;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwFirst */ .r)(state.log.flatMap((held) => (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceProblems */ ._0)(held, record, `this export of ${month}`)));
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .latestRevisions */ .Ql)(state).get(month);
    if (!record.final) {
        if (held !== undefined)
            throw new CutShortError(month, record.source.created_at);
        return UNLOGGED;
    }
    const last = state.log.at(-1);
    const previous = last === undefined ? null : { path: last.path, sha256: last.sha256 };
    const place = { sequence: state.log.length + 1, previous };
    if (held === undefined)
        return { revision: 1, ...place };
    return { revision: held.manifest.revision + 1, ...place, changes: await compare(held) };
}
/** Makes a month's manifest. */
function placeMonth(record, files, place) {
    const month = record.month;
    const { account, final, source, events, json, reconciliation, encryption, tool, run } = record;
    const { revision, sequence, previous, changes } = place;
    const stem = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(month, final, revision);
    const manifest = {
        schema: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_SCHEMA */ .KB,
        account,
        month,
        revision,
        final,
        sequence,
        previous,
        source,
        events,
        ...(changes === undefined ? {} : { changes }),
        ...(reconciliation === undefined ? {} : { reconciliation }),
        json,
        files: files.map(({ role, ending, size, sha256 }) => ({
            path: `${stem}${ending}`,
            role,
            size,
            sha256,
        })),
        encryption,
        tool,
        run,
    };
    const bytes = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .formatManifest */ .L_)(manifest);
    return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestPath */ .ji)(month, final, revision), sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(bytes), manifest, bytes };
}
/** The ledger with a month more. */
function withMonth(state, held) {
    const month = held.manifest.month;
    const provisional = new Map(state.provisional);
    if (held.manifest.sequence === null) {
        return { log: state.log, provisional: provisional.set(month, held) };
    }
    provisional.delete(month);
    return { log: [...state.log, held], provisional };
}
/** Rebuilds the ledger's page and digests for a month more. */
function appendMonth(state, { bytes, ...held }, historyUrl) {
    const after = withMonth(state, held);
    const readme = Buffer.from((0,_readme_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReadme */ .G)(after, { account: held.manifest.account, historyUrl }));
    const sums = Buffer.from((0,_sums_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSums */ .K3)((0,_sums_js__WEBPACK_IMPORTED_MODULE_7__/* .filesOfLedger */ .o7)(after, (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(readme))));
    const replaced = state.provisional.get(held.manifest.month);
    const kept = new Set((0,_sums_js__WEBPACK_IMPORTED_MODULE_7__/* .filesOf */ .R8)(held).map(({ path }) => path));
    return {
        files: [
            { path: held.path, bytes },
            { path: _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .README */ .DK, bytes: readme },
            { path: _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMS */ .vf, bytes: sums },
        ],
        removals: (replaced === undefined ? [] : (0,_sums_js__WEBPACK_IMPORTED_MODULE_7__/* .filesOf */ .R8)(replaced))
            .map(({ path }) => path)
            .filter((path) => !kept.has(path)),
    };
}


/***/ }),

/***/ 94337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _0: () => (/* binding */ sourceProblems),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   vR: () => (/* binding */ sortLog),
/* harmony export */   we: () => (/* binding */ chainProblems),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45137);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75267);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71585);




/** Reads one manifest. @throws LedgerError when it is none that this version knows */
function readManifest(path, bytes) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString());
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not JSON');
    }
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .rc.safeParse(value);
    if (parsed.success) {
        const manifest = parsed.data;
        // Else a key could stand there twice, and say one thing to people and another to machines.
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .formatManifest */ .L_)(manifest).equals(bytes)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is not written as this action writes it: somebody edited it');
        }
        return { path, sha256: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes), manifest };
    }
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') ?? '';
    if (at === 'schema') {
        const { schema } = value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `has the schema ${described(schema)}, which this version does not know: use the version ` +
            'of the action that wrote it, or a later one');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is no manifest (${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(at)}: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(issue?.message ?? '')})`);
}
/** A value for a message; what holds others may be nested too deeply for any that shows it. */
function described(value) {
    if (typeof value === 'object' && value !== null)
        return '(another kind of value)';
    return (0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typeof value === 'string' ? value : JSON.stringify({ schema: value }));
}
/**
 * Puts the manifests found in a ledger's folder in the order of their log and checks that they
 * are an unbroken chain.
 *
 * @param sums digests by path, as SHA256SUMS has them
 * @throws LedgerError that names the first manifest that does not fit
 */
function readLog(found, sums) {
    const log = sortLog(found);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(chainProblems(log, sums));
    return log;
}
/** The manifests in the order of their log. */
function sortLog(found) {
    return [...found].sort((a, b) => (a.manifest.sequence ?? 0) - (b.manifest.sequence ?? 0) || (a.path < b.path ? -1 : 1));
}
/**
 * Where a sorted log is no unbroken chain, in its order; each break is told once.
 *
 * @param sums digests by path, as SHA256SUMS has them, to tell which of two manifests was changed
 */
function* chainProblems(log, sums = new Map()) {
    for (const [index, held] of log.entries()) {
        const problem = placeProblem(held, log[index - 1], sums);
        if (problem !== undefined)
            yield problem;
    }
    yield* revisionProblems(log);
    yield* copiedSources(log);
}
function placeProblem(held, before, sums) {
    const { sequence, previous } = held.manifest;
    const at = (problem) => ({ file: held.path, problem });
    const place = (before?.manifest.sequence ?? 0) + 1;
    if (sequence !== place) {
        return at(sequence === before?.manifest.sequence
            ? `has the sequence ${sequence}, as '${before.path}' has: the chain is forked`
            : `has the sequence ${sequence}, where ${place} was expected: a manifest is missing`);
    }
    if (before === undefined ? previous === null : isLink(previous, before))
        return undefined;
    if (before !== undefined && previous?.path === before.path) {
        const isSummed = ({ path, sha256 }) => sums.get(path) === sha256;
        // Whoever edits a manifest leaves the next as it was: unless the digests say otherwise.
        if (!isSummed(before) || isSummed(held) || sums.get(held.path) === undefined) {
            const problem = `has the SHA-256 ${before.sha256}, where '${held.path}', which follows it in the log, ` +
                `names ${previous.sha256}: one of the two was changed after it was written`;
            return { file: before.path, problem };
        }
    }
    const name = (link) => link ? `'${link.path}' with SHA-256 ${link.sha256}` : 'none';
    return at(`names as the manifest before it ${name(previous)}, where it is ${name(before)}: one of the ` +
        'two was changed after it was written');
}
function isLink(previous, before) {
    return previous?.path === before.path && previous.sha256 === before.sha256;
}
/** Revisions of a month count from 1 in the order of the log. */
function* revisionProblems(log) {
    const next = new Map();
    for (const { path, manifest } of log) {
        const { month, revision } = manifest;
        const expected = next.get(month) ?? 1;
        if (revision !== expected) {
            yield { file: path, problem: `has the revision ${revision}, where ${expected} was expected` };
        }
        next.set(month, revision + 1);
    }
}
/** No record gives Heroku's bytes of an earlier one as its source, and other events. */
function* copiedSources(log) {
    for (const [index, held] of log.entries()) {
        const problems = log
            .slice(0, index)
            .flatMap(({ path, manifest }) => sourceProblems(held, manifest, `'${path}'`));
        yield* problems.slice(0, 1);
    }
}
/**
 * Where a manifest gives the same bytes of Heroku's as another record, and says that something else
 * came of them: an archive holds one JSON, which has one order.
 *
 * @param name of the other, for the message
 */
function sourceProblems({ path, manifest: { source, json } }, other, name) {
    const at = (same, different) => ({
        file: path,
        problem: `has the ${same} of ${name}, but another ${different}: both cannot be true`,
    });
    if (source.json_sha256 === other.source.json_sha256) {
        return json.sha256 === other.json.sha256 ? [] : [at('source.json_sha256', 'json.sha256')];
    }
    const isSameArchive = source.checksum === other.source.checksum;
    return isSameArchive ? [at('source.checksum', 'source.json_sha256')] : [];
}
/** A folder holds one account's ledger; the id is the identity, a name may change. */
function checkAccount({ path, manifest }, accountId) {
    const { id, name } = manifest.account;
    if (id === accountId)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, `is of another enterprise account, '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name)}' with the id ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(id)}, not ` +
        `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(accountId)}. A folder holds one account's ledger: put {account-id}, which stays ` +
        "when a name goes from one account to another, in the input 'directory'");
}


/***/ }),

/***/ 43750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   Mx: () => (/* binding */ missingMonths),
/* harmony export */   cM: () => (/* binding */ dueMonths)
/* harmony export */ });
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8814);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);


/** Whether Heroku's bytes are still those that were exported. */
function isSameSource({ manifest }, listed) {
    return manifest.source.checksum === listed.checksum && manifest.source.size === listed.size;
}
function selected(selection, held, listed, current) {
    switch (selection.kind) {
        case 'months':
            return selection.months;
        case 'all':
            return listed;
        case 'missing':
            return listed.filter((month) => month < current && !held.has(month));
    }
}
/** Months up to the one before `current` that neither side has, from the oldest that one has. */
function lostMonths(selection, held, listed, current) {
    // Asked for a month, a run does not complain of how far back the ledger goes.
    if (selection.kind === 'months')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(held).filter((month) => !listed.includes(month));
    return missingMonths([...held, ...listed], [], current);
}
/** Months before `current` without a final record, from the oldest that the ledger or Heroku has. */
function missingMonths(held, listed, current) {
    const oldest = [...held, ...listed].sort()[0];
    if (oldest === undefined)
        return [];
    const closed = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBetween */ .ck)(oldest, (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(current, -1));
    return closed.filter((month) => !held.includes(month));
}
/**
 * Compares the ledger with Heroku's list of archives, which may be in any order.
 *
 * @param unreadable months that Heroku lists in a way that cannot be read: there, and no more is
 *   known of them
 */
function dueMonths(selection, state, archives, now, unreadable = []) {
    const current = (0,_system_month_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(now);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .latestRevisions */ .Ql)(state);
    const byMonth = new Map(archives.map((archive) => [archive.month, archive]));
    const listed = [...new Set([...byMonth.keys(), ...unreadable])].sort();
    const months = selected(selection, held, listed, current);
    const drifted = listed.filter((month) => {
        const [before, now] = [held.get(month), byMonth.get(month)];
        const changed = before !== undefined && now !== undefined && !isSameSource(before, now);
        return changed && !months.includes(month);
    });
    const lost = lostMonths(selection, [...held.keys()], listed, current);
    return { months, drifted, lost: lost.filter((month) => !months.includes(month)) };
}


/***/ }),

/***/ 45137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError),
/* harmony export */   r: () => (/* binding */ throwFirst)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** Something in the ledger is not as this action left it. Nothing is written on top of that. */
class LedgerError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    file;
    problem;
    constructor(file, problem) {
        super(`The ledger's file '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(file)}' ${problem}. Nothing was written. A ledger is only ever ` +
            'appended to: `git log -- FILE` shows who changed it, `git checkout COMMIT -- FILE` ' +
            'restores it from the last good commit; then run again. Or begin a new ledger in another ' +
            "'directory'.");
        this.file = file;
        this.problem = problem;
    }
}
/** @throws LedgerError of the first problem, if there is any */
function throwFirst(problems) {
    for (const { file, problem } of problems)
        throw new LedgerError(file, problem);
}


/***/ }),

/***/ 75267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What a manifest says of its own form; a change of meaning gets a new number. */
const MANIFEST_SCHEMA = 'heroku-audit-trail/manifest/1';
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count);
const month = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** An event far off may be of a year that ISO 8601 writes with a sign and six digits. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/);
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/);
/** A path inside the ledger's folder: no step out of it, nothing hidden. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/);
/**
 * The evidence for one month: what Heroku had, what was made of it, which files hold it, and which
 * manifest came before it in the log. Holds no e-mails, addresses, names of people, nor the
 * archive's url.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MANIFEST_SCHEMA),
    account: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
    month,
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .describe('More than 1 when Heroku changed the archive of a closed month'),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether Heroku made the archive after the month was over'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .nullable()
        .describe('Place in the log, from 1; null outside of it: provisional months, artifacts'),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, sha256 })
        .nullable()
        .describe('The manifest before this one in the log; null for the first'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('When Heroku made the archive'),
        checksum: sha256.describe("SHA-256 of Heroku's bytes, gzip"),
        size: bytes,
        retrieved_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
        request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        json_sha256: sha256.describe("SHA-256 of the JSON inside, in Heroku's order"),
        json_size: bytes,
    }),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        count,
        first: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('created_at of the earliest event'),
        last: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        by_type: counts,
        by_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, count).describe('By day in UTC'),
        anomalies: counts.describe('Odd things that were counted; no event was dropped for any'),
    }),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ added: count, removed: count, changed: count })
        .nullable()
        .optional()
        .describe('Of a revision: events by id against the revision before; null when that is encrypted'),
    reconciliation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        days: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(day, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            archive: count,
            events_api: count.nullable(),
            only_in_one: count.nullable(),
        })),
        not_reconciled: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    })
        .optional()
        .describe("The archive beside Heroku's events API, by day; null where that did not tell, for the reason " +
        'in not_reconciled'),
    json: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256, size: bytes })
        .describe('The ordered document, before compression and encryption'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['events', 'original']), size: bytes, sha256 }))
        .min(1)
        .describe('In this order; parts of one file are to be joined'),
    encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ recipients: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprint).min(1), signed_by: fingerprint.nullable() })
        .nullable()
        .describe('Fingerprints of the keys; null: plaintext'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })
        .nullable()
        .describe('The workflow run; null outside a workflow'),
});
/** The manifest's bytes: keys in the schema's order, two-space indent, a newline at the end. */
function formatManifest(manifest) {
    return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
}
/** The JSON Schema of a manifest, as it is committed for those who check without this project. */
function manifestJsonSchema() {
    const schema = z.toJSONSchema(manifestSchema, { target: 'draft-2020-12' });
    return `${JSON.stringify({ title: 'Manifest of an exported month', ...schema }, null, 2)}\n`;
}


/***/ }),

/***/ 76172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ eventsEnding),
/* harmony export */   DK: () => (/* binding */ README),
/* harmony export */   T0: () => (/* binding */ ledgerDirectory),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hM: () => (/* binding */ originalEnding),
/* harmony export */   hq: () => (/* binding */ PROVISIONAL),
/* harmony export */   ib: () => (/* binding */ isMonthsFolder),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   vf: () => (/* binding */ SUMS),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING),
/* harmony export */   zU: () => (/* binding */ isManifestName)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60542);

/** Folder of the months that are not final. */
const PROVISIONAL = 'provisional';
/** The ledger for people, and the digests of all its files, in the ledger's folder. */
const README = 'README.md';
const SUMS = 'SHA256SUMS';
/** The ledger's folder, without a slash at its end; empty for the repository's root. */
function ledgerDirectory(template, account) {
    return (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, {
        account: (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.name),
        'account-id': (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asSegment */ .ej)(account.id),
    });
}
/** What the paths of a month's files begin with, relative to the ledger's folder. */
function stemOf(month, final, revision) {
    const folder = final ? month.slice(0, 4) : PROVISIONAL;
    return `${folder}/${month}${revision === 1 ? '' : `.r${revision}`}`;
}
/** Whether a folder of a ledger's has this name: a year, or the provisional months. */
const isMonthsFolder = (name) => /^\d{4}$/.test(name) || name === PROVISIONAL;
/** What the name of a manifest ends with. */
const MANIFEST_ENDING = '.manifest.json';
/** Path of a month's manifest, relative to the ledger's folder. */
function manifestPath(month, final, revision) {
    return `${stemOf(month, final, revision)}${MANIFEST_ENDING}`;
}
/** Whether a file of this name, in a folder of months, is a manifest. */
const isManifestName = (name) => /^\d{4}-\d{2}(?:\.r\d+)?\.manifest\.json$/.test(name);
/** How the path of a month's events ends, after its stem. */
function eventsEnding({ gzip, encrypted }) {
    return `.json${gzip ? '.gz' : ''}${encrypted ? '.pgp' : ''}`;
}
/** How the path of Heroku's own bytes ends, after its stem. */
function originalEnding(encrypted) {
    return `.original.json.gz${encrypted ? '.pgp' : ''}`;
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   W1: () => (/* binding */ nameProblems),
/* harmony export */   k: () => (/* binding */ leftoverProblems)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45137);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76172);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27540);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71585);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89642);






/** What looks like a file of a month. */
const MONTHLY = /^\d{4}-\d{2}\./;
/** Manifests that are read at a time. */
const AT_ONCE = 6;
/**
 * Reads a ledger and checks that it is as this action left it: each manifest is one and lies where
 * it says, their chain is whole and of this account, the files they name are there with their
 * sizes, and SHA256SUMS agrees with them and with the page. (The other files' bytes are for `verify`.)
 *
 * @throws LedgerError that names the file, before anything is written
 */
async function readLedger(shelf, accountId) {
    const folders = await shelf.folders('');
    const years = folders.filter((name) => /^\d{4}$/.test(name)).sort();
    const found = [];
    for (const year of years)
        found.push(...(await readFolder(shelf, year, true)));
    const running = folders.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVISIONAL */ .hq) ? await readFolder(shelf, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVISIONAL */ .hq, false) : [];
    for (const held of [...found, ...running])
        (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAccount */ .g4)(held, accountId);
    const names = await shelf.files('');
    const sums = names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf) ? (await shelf.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf)).toString() : undefined;
    const state = {
        log: (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(found, (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSums */ .mi)(sums ?? '')),
        provisional: new Map(running.map((held) => [held.manifest.month, held])),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(leftoverProblems(state.log, running));
    if (found.length + running.length > 0)
        await checkSums(shelf, names, state, sums);
    else
        await checkVacant(shelf, names);
    return state;
}
async function readFolder(shelf, folder, final) {
    const names = await shelf.files(folder);
    const paths = names.filter(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestName */ .zU).map((name) => `${folder}/${name}`);
    const manifests = [];
    for (let i = 0; i < paths.length; i += AT_ONCE) {
        const some = paths.slice(i, i + AT_ONCE);
        const read = some.map(async (path) => (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(path, await shelf.read(path)));
        manifests.push(...(await Promise.all(read)));
    }
    for (const held of manifests)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(nameProblems(held, final));
    checkFiles(folder, names, manifests);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)(sizeProblems(folder, (await shelf.sizes?.(folder)) ?? new Map(), manifests));
    return manifests;
}
/**
 * A manifest lies where its month and revision say.
 *
 * @param logged whether it is in a folder of the log's, not among the provisional ones
 */
function* nameProblems({ path, manifest }, logged) {
    const { month, revision, sequence, previous, final } = manifest;
    const at = (problem) => ({ file: path, problem });
    const expected = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji)(month, logged, revision);
    if (path !== expected) {
        yield at(`says that it is '${expected}': it was renamed or changed`);
    }
    if (final !== logged) {
        yield at(`is of a month that is ${final ? '' : 'not '}final`);
    }
    if ((sequence !== null) !== logged) {
        yield at(logged ? 'has no place in the log' : 'has a place in the log');
    }
    if (logged)
        return;
    if (revision !== 1)
        yield at(`has the revision ${revision}, where a month that runs has but one`);
    if (previous !== null)
        yield at('names a manifest before it, but is in no chain');
}
/** What is left of a provisional month when its final one has landed. */
function* leftoverProblems(log, provisional) {
    const final = new Map(log.map(({ path, manifest }) => [manifest.month, path]));
    for (const { path, manifest } of provisional) {
        const landed = final.get(manifest.month);
        if (landed === undefined)
            continue;
        yield { file: path, problem: `is of a month that is final: '${landed}' takes its place` };
    }
}
function checkFiles(folder, names, manifests) {
    const there = new Set(names.map((name) => `${folder}/${name}`));
    const named = new Set(manifests.map(({ path }) => path));
    for (const { path, manifest } of manifests) {
        for (const file of manifest.files) {
            if (!there.has(file.path))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(file.path, `is missing; '${path}' names it`);
            if (named.has(file.path))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(file.path, 'is named twice');
            named.add(file.path);
        }
    }
    for (const name of names) {
        const path = `${folder}/${name}`;
        if (MONTHLY.test(name) && !named.has(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(path, 'is named by no manifest');
        }
    }
}
/** The size of a file costs nothing to know, and few edits leave it as it was. */
function* sizeProblems(folder, sizes, manifests) {
    const there = new Map([...sizes].map(([name, size]) => [`${folder}/${name}`, size]));
    for (const { path, manifest } of manifests) {
        for (const { path: file, size } of manifest.files) {
            const found = there.get(file) ?? size;
            if (found === size)
                continue;
            yield { file, problem: `has ${found} bytes, where '${path}' has ${size}` };
        }
    }
}
/** SHA256SUMS has each file as the manifests do: nobody changed the last of them, or the page. */
async function checkSums(shelf, names, state, text) {
    if (!names.includes(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, 'is missing');
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, 'is missing');
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSums */ .mi)(text);
    if (sums === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf, 'is not what sha256sum writes');
    const readme = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(await shelf.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .r)((0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsProblems */ .h_)(sums, (0,_sums_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOfLedger */ .o7)(state, readme)));
}
/** A new ledger replaces no page of somebody else's. */
async function checkVacant(shelf, names) {
    for (const name of [_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMS */ .vf]) {
        if (!names.includes(name))
            continue;
        if (name === _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README */ .DK && (await shelf.read(name)).toString().startsWith(_readme_js__WEBPACK_IMPORTED_MODULE_3__/* .README_MARK */ .H))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(name, "is there without a ledger, and would be replaced: set the input 'directory' to a folder " +
            'of its own, such as audit-trail/{account}');
    }
}


/***/ }),

/***/ 27540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatReadme),
/* harmony export */   H: () => (/* binding */ README_MARK)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44989);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71585);



/** What the page begins with: how a run knows it for its own. */
const README_MARK = '<!-- Written by Heroku Audit Trail Export. Do not edit. -->';
const COLUMNS = [
    'Month',
    'Revision',
    'Events',
    'First',
    'Last',
    'Encrypted for',
    'SHA-256 of the JSON',
    'Log',
    'Commit',
];
function row({ path, manifest }, { historyUrl }) {
    const { month, revision, sequence, events, json, encryption } = manifest;
    return [
        `[${month}](${path})`,
        String(revision),
        events.count.toLocaleString('en-US'),
        events.first === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(events.first),
        events.last === null ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(events.last),
        encryption?.recipients.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join('<br>') ?? 'nobody: plaintext',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(json.sha256),
        sequence === null ? '' : `#${sequence}`,
        `[history](${historyUrl}/${path})`,
    ];
}
function gapRow(month) {
    return [month, '', '**missing**', ...COLUMNS.slice(3).map(() => '')];
}
/** The rows of the log, newest month first and its newest revision first, gaps marked. */
function logRows(state, options) {
    const rows = state.log.map((held) => [
        held.manifest.month,
        held.manifest.revision,
        row(held, options),
    ]);
    for (const gap of (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsIn */ .vY)(rows.map(([month]) => month)))
        rows.push([gap, 1, gapRow(gap)]);
    rows.sort(([a, r], [b, s]) => (a === b ? s - r : a < b ? 1 : -1));
    return rows.map(([, , cells]) => cells);
}
/** The ledger for people: a row a month. The same bytes for the same ledger. */
function formatReadme(state, options) {
    const { id, name } = options.account;
    const lines = [
        README_MARK,
        '',
        // As code, a name is nothing to Markdown or HTML.
        `# Audit trail of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name))}`,
        '',
        `The events of the Heroku Enterprise account with the id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(id))}, a month a row. Months ` +
            'are only ever added, each in a commit of its own. `sha256sum -c SHA256SUMS` in this folder ' +
            'checks every file.',
        '',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(COLUMNS, logRows(state, options)),
    ];
    if (state.provisional.size > 0) {
        const running = [...state.provisional].sort(([a], [b]) => (a < b ? 1 : -1));
        lines.push('', '## Not final yet', '', 'Outside of the log; replaced by later exports and removed when the final month lands.', '', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(COLUMNS, running.map(([, held]) => row(held, options))));
    }
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 71585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Ql: () => (/* binding */ latestRevisions),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);


const EMPTY_LEDGER = { log: [], provisional: new Map() };
/** SHA-256 in lower-case hexadecimal. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The newest revision of each month in the log; revisions of a month are appended in order. */
function latestRevisions(state) {
    return new Map(state.log.map((held) => [held.manifest.month, held]));
}
/** The months between the oldest and the newest of these that are not among them. */
function gapsIn(months) {
    const held = [...new Set(months)].sort();
    if (held.length === 0)
        return [];
    return (0,_system_month_js__WEBPACK_IMPORTED_MODULE_1__/* .monthsBetween */ .ck)(held[0], held.at(-1)).filter((month) => !held.includes(month));
}


/***/ }),

/***/ 89642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ formatSums),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   h_: () => (/* binding */ sumsProblems),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   o7: () => (/* binding */ filesOfLedger)
/* harmony export */ });
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76172);


/** The text of a file for `sha256sum -c`, sorted by path. */
function formatSums(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
/** The SHA-256 by path in a file that `sha256sum` made; undefined when it is none. */
function parseSums(text) {
    const sums = new Map();
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return undefined;
    for (const line of lines) {
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (match === null || sums.has(match[2]))
            return undefined;
        sums.set(match[2], match[1]);
    }
    return sums;
}
/** A manifest and the files it names. */
function filesOf({ path, sha256, manifest }) {
    return [{ path, sha256 }, ...manifest.files];
}
/** What SHA256SUMS lists: every file of the ledger but itself. */
function filesOfLedger(state, readmeSha256) {
    const manifests = [...state.log, ...state.provisional.values()];
    return [{ path: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .README */ .DK, sha256: readmeSha256 }, ...manifests.flatMap(filesOf)];
}
/** Where SHA256SUMS and the files that it is to list disagree. */
function* sumsProblems(sums, files) {
    for (const { path, sha256 } of files) {
        const listed = sums.get(path);
        if (listed === undefined)
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `does not have '${path}'` };
        else if (listed !== sha256) {
            const problem = `has the SHA-256 ${sha256}, where ${_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf} has ${listed}: one of the two was changed`;
            yield { file: path, problem };
        }
    }
    const named = new Set(files.map(({ path }) => path));
    for (const path of sums.keys()) {
        if (!named.has(path))
            yield { file: _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMS */ .vf, problem: `has '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}', which no manifest names` };
    }
}


/***/ }),

/***/ 76780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   rS: () => (/* binding */ inputsSchema),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21826);
/* harmony import */ var _heroku_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94357);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35548);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54174);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60542);






const ARTIFACT_FORBIDDEN = /[":<>|*?\\/]/;
function text(check) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().superRefine((value, context) => {
        const problem = check(value);
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    });
}
function choice(...values) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .transform((value) => value.toLowerCase())
        .pipe(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(values, {
        error: ({ input }) => `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(input))} is none of ${values.join(', ')}`,
    }));
}
const flag = choice('true', 'false').transform((value) => value === 'true');
function checkSecret(value) {
    if (value === '') {
        return ('is empty. Expected a secret, such as ${{ secrets.HEROKU_API_KEY }}: is it set for this ' +
            'repository? (Workflows of pull requests from forks, and of Dependabot, get no secrets.)');
    }
    if (!/^[\x21-\x7e]+$/.test(value)) {
        return 'holds white space or characters that no token has: copy it again';
    }
}
function checkAccount(value) {
    if (value === '')
        return 'is empty. Expected the name or id of an enterprise account';
    if (value.length > 255 || /[/\\]/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(value) || /^\.+$/.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a name or id of an enterprise account: the Heroku Dashboard lists them`;
    }
}
function checkRepository(value) {
    const [owner, name, ...rest] = value.split('/');
    const valid = (part = '') => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
    if (valid(owner) && valid(name) && rest.length === 0)
        return undefined;
    return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a repository. Expected owner/name, such as acme/compliance`;
}
/** `refs/heads/main` is `main`. */
const branchName = (value) => value.replace(/^refs\/heads\//, '');
function checkBranch(value) {
    if (value === '')
        return undefined;
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branchProblem */ .M)(branchName(value));
    return problem === undefined ? undefined : `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} ${problem}`;
}
function checkPlaceholders(value, allowed) {
    const known = allowed.map((name) => `{${name}}`).join(', ');
    const [unknown] = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPlaceholders */ .hX)(value, allowed);
    if (unknown !== undefined) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} has the unknown placeholder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(unknown)}; known are ${known}`;
    }
    if ((0,_text_template_js__WEBPACK_IMPORTED_MODULE_4__/* .strayBraces */ .cq)(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} has a brace that belongs to no placeholder; known are ${known}`;
    }
}
const ACCOUNT_PLACEHOLDERS = ['account', 'account-id'];
/** A folder as people write it: `./a/b/` is `a/b`, and `.` the root. */
function normalDirectory(value) {
    return value
        .replace(/^(\.\/+)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
/** A folder inside the repository: relative, without steps out of it or into git's own. */
function checkDirectory(value) {
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pathProblem */ .z)(value);
    if (problem === undefined)
        return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS);
    return (`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a folder inside a repository, such as audit-trail/{account}: ` +
        `it ${problem}`);
}
/** Characters of a subject line at most; 72 is customary. */
const LONGEST_SUBJECT = 500;
/** Emoji as Unicode recommends them for general interchange (RGI); `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv');
function checkCommitMessage(value) {
    // Many an emoji is several characters, some of which cannot be seen alone.
    if (_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(value.replace(EMOJI, ''))) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not one line of visible text`;
    }
    if (value.length > LONGEST_SUBJECT) {
        return `has ${value.length} characters. Expected a subject line of at most ${LONGEST_SUBJECT}`;
    }
    if (value.startsWith('---')) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} begins with ---, at which git ends a message: begin with a word`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month', 'events']);
}
function checkArtifactName(value) {
    if (/^\.+$/.test(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a name: expected letters or digits in it`;
    if (ARTIFACT_FORBIDDEN.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month']);
}
function checkApiUrl(value) {
    // Nothing of a text that may hold a user, a password or a token is shown.
    if (value.includes('@'))
        return 'holds a user or password. Expected https://api.heroku.com';
    if (/[?#]/.test(value))
        return 'has a query or fragment. Expected https://api.heroku.com';
    if (!URL.canParse(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a URL. Expected https://api.heroku.com`;
    const url = new URL(value);
    if (!(0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .U)(url))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not https (plain http only on loopback)`;
}
/** The names in a list that commas, spaces or newlines separate. */
const namesIn = (value) => value.split(/[\s,]+/).filter((name) => name !== '');
const destinations = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    const names = namesIn(value);
    for (const name of names) {
        if (name === 'commit' || name === 'artifact')
            continue;
        context.addIssue({
            code: 'custom',
            message: `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not a destination. Expected commit, artifact, or both`,
        });
    }
    if (names.length === 0) {
        const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} names no destination. Expected commit, artifact, or both`;
        context.addIssue({ code: 'custom', message });
    }
    return new Set(names);
});
const retentionDays = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    if (value === '')
        return undefined;
    if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 400)
        return Number(value);
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a number of days from 1 to 400 (90 in public repositories)`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const size = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    const bytes = (0,_heroku_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(value);
    if (bytes !== undefined)
        return bytes;
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a size. Expected a number of bytes, such as 20 GB or 500 MB`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const ratio = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((value, context) => {
    if (/^\d{1,4}$/.test(value) && Number(value) >= 1)
        return Number(value);
    const message = `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} is not a ratio. Expected a whole number from 1 to 9999, such as 300`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
/** The inputs by name, each from its text; defaults as in action.yml. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    'heroku-api-key': text(checkSecret),
    'enterprise-account': text(checkAccount),
    month: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    destination: destinations,
    repository: text(checkRepository),
    token: text((value) => (value === '' ? undefined : checkSecret(value))),
    branch: text(checkBranch).transform(branchName),
    directory: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform(normalDirectory).pipe(text(checkDirectory)),
    'commit-message': text(checkCommitMessage),
    encrypt: choice('auto', 'true', 'false'),
    'pgp-public-keys': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-fingerprints': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-signing-key': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    'pgp-signing-passphrase': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    compression: choice('auto', 'gzip', 'none'),
    'keep-original': flag,
    provisional: choice('refuse', 'allow'),
    strict: flag,
    reconcile: flag,
    'allow-public': flag,
    'artifact-name': text(checkArtifactName),
    'retention-days': retentionDays,
    summary: choice('auto', 'full', 'counts', 'none'),
    'dry-run': flag,
    'heroku-api-url': text(checkApiUrl),
    'max-archive-size': size,
    'max-json-size': size,
    'max-compression-ratio': ratio,
});
const DEFAULTS = {
    month: 'previous',
    destination: 'commit',
    directory: 'audit-trail/{account}',
    'commit-message': 'audit trail: {account} {month} ({events} events)',
    encrypt: 'auto',
    compression: 'auto',
    'keep-original': 'false',
    provisional: 'refuse',
    strict: 'false',
    reconcile: 'false',
    'allow-public': 'false',
    'artifact-name': 'heroku-audit-trail-{account}-{month}',
    summary: 'auto',
    'dry-run': 'false',
    'heroku-api-url': 'https://api.heroku.com',
    'max-archive-size': '20 GB',
    'max-json-size': '200 GB',
    'max-compression-ratio': '300',
};
/** The text of each input without the space around it, or its default when there is none. */
function withDefaults(names, inputs, defaults) {
    const entries = names.map((name) => {
        const given = (inputs[name] ?? '').trim();
        return [name, given === '' ? (defaults[name] ?? '') : given];
    });
    return Object.fromEntries(entries);
}
/** Every input that action.yml declares. */
const INPUT_NAMES = Object.keys(inputsSchema.shape);


/***/ }),

/***/ 17513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   CK: () => (/* binding */ apiUrlProblems),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   ZW: () => (/* binding */ OptionsError)
/* harmony export */ });
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21826);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35548);



/** Everything that is wrong with the inputs, at once. */
class OptionsError extends _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    problems;
    constructor(problems) {
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        super(`${problems.length === 1 ? 'An input is' : `${problems.length} inputs are`} not usable; ` +
            `nothing was fetched or written.\n${list}`);
        this.problems = problems;
    }
}
/** What a schema has against the inputs. */
function problemsOf({ error }) {
    return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`);
}
/** Runs `action`; the lines of its ActionError's message are added to the problems. */
async function attempt(problems, action) {
    try {
        return await action();
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        problems.push(...error.message.split('\n'));
        return undefined;
    }
}
/** Why GitHub's API must not be asked where the runner says it is; none when it may. */
function apiUrlProblems({ apiUrl }) {
    if (URL.canParse(apiUrl) && (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .U)(new URL(apiUrl)))
        return [];
    // What stands before an @ may be a password.
    const value = apiUrl.includes('@') ? 'its value' : (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(apiUrl);
    return [
        `GITHUB_API_URL: ${value} is not https (plain http only on loopback): a token must not be sent ` +
            'there. Expected https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise Server ' +
            'with TLS set up, as the runner gives it',
    ];
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedMonth),
/* harmony export */   X: () => (/* binding */ planMonths)
/* harmony export */ });
/* harmony import */ var _github_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67117);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87585);
/* harmony import */ var _heroku_final_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23197);
/* harmony import */ var _heroku_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90650);
/* harmony import */ var _heroku_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67841);
/* harmony import */ var _ledger_due_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43750);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7462);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71585);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35548);









/** An archive of Heroku's list, as the ledger is compared with it. */
function listedMonth(archive) {
    const { checksum, size, created_at: createdAt } = archive;
    return { month: (0,_heroku_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .monthOf */ .GS)(archive), checksum, size, createdAt };
}
/**
 * Finds out what is due: compares the ledger, if there is one, with Heroku's archives.
 *
 * @throws LedgerError when the ledger is not as this action left it, NothingListedError when what
 *   Heroku has is asked for and it says that it has nothing
 */
async function planMonths(account, selection, { ledger, heroku, clock, log, }) {
    if (ledger === undefined && selection.kind === 'months') {
        const { months } = selection;
        return { months, drifted: [], lost: [], state: _ledger_state_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_LEDGER */ ._7, listed: new Map() };
    }
    const state = ledger === undefined ? _ledger_state_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_LEDGER */ ._7 : await readState(ledger);
    const listing = await heroku.listing(account);
    const unreadable = checkListing(listing, { account, held: state.log.length + state.provisional.size, given: heroku.given }, selection, log);
    const archives = listing.archives.map(listedMonth);
    const due = (0,_ledger_due_js__WEBPACK_IMPORTED_MODULE_5__/* .dueMonths */ .cM)(selection, state, archives, clock.now(), unreadable);
    tell(due, ledger && state, archives, log);
    if (selection.kind === 'missing')
        warnOfClocks(archives, clock.now(), log);
    return { ...due, state, listed: new Map(archives.map((archive) => [archive.month, archive])) };
}
/**
 * Gives the months whose items cannot be read, of which it warns.
 *
 * @throws NothingListedError, HerokuAnswerError when the list is to say what is missing and cannot
 */
function checkListing({ archives, unreadable, requestId }, { account, held, given }, { kind }, log) {
    if (archives.length + unreadable.length === 0 && kind !== 'months') {
        throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NothingListedError */ .jA(account.name, requestId, held, given);
    }
    return unreadable.flatMap(({ month, problem }) => {
        if (month === undefined && kind !== 'months') {
            throw new _heroku_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HerokuAnswerError */ .X0(_heroku_client_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST */ .rl, problem, requestId);
        }
        const which = month === undefined ? 'An item' : `The item of ${month}`;
        log.warning(`${which} in Heroku's list of archives is not as its API describes: ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .said */ .ag)(problem)}. If it ` +
            `stays so the API has changed: please report it. (Request-Id ${requestId ?? 'not given'})`);
        return month === undefined ? [] : [month];
    });
}
async function readState({ repository, directory, accountId }) {
    return (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readLedger */ .SC)((0,_github_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shelfOf */ .qR)(await repository.snapshot(), directory), accountId);
}
/** By a clock that is behind, months are not over that Heroku has whole: they are not due. */
function warnOfClocks(archives, now, log) {
    const ahead = archives
        .filter(({ createdAt, month }) => (0,_heroku_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isAheadOf */ .n)(createdAt, month, now))
        .map(({ month }) => month)
        .sort();
    if (ahead.length === 0)
        return;
    log.warning(`Heroku made its archive of ${ahead.join(', ')} after the month was ` +
        `over, but by this machine's clock (${now.toISOString()}) it is not, so it is not exported. ` +
        'One of the two clocks is wrong: set this one right, if it is, and run again.');
}
function tell({ months, drifted, lost }, state, archives, log) {
    const records = state && `, the ledger ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(state.log.length, 'record')}`;
    log.info(`Heroku has ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(archives.length, 'month')}${records ?? ''}`);
    log.info(months.length === 0 ? 'Nothing is due' : `To do: ${months.join(', ')}`);
    if (drifted.length > 0) {
        // No warning yet: it may be the gzip alone that differs, and that for ever.
        log.info(`Heroku changed its archive of ${drifted.join(', ')} after it was exported. It is fetched ` +
            'again; if its events differ, they are added as a new revision.');
    }
    if (lost.length > 0) {
        const names = lost.join(', ');
        const them = lost.length === 1 ? 'it' : 'them';
        const lack = state === undefined
            ? `Heroku does not have ${names}, though it has earlier months`
            : `The ledger lacks ${names}, and Heroku does not have ${them}`;
        log.warning(`${lack}. If the month is recent, run again later; else ask Heroku support for the archive.`);
    }
}


/***/ }),

/***/ 8814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Ke: () => (/* binding */ parseMonthSelection),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   ck: () => (/* binding */ monthsBetween),
/* harmony export */   cv: () => (/* binding */ rangesIn),
/* harmony export */   jr: () => (/* binding */ formatMonths),
/* harmony export */   nl: () => (/* binding */ isMonth),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   yV: () => (/* binding */ monthNamed)
/* harmony export */ });
/* unused harmony export MonthError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35548);


/** Heroku's archives begin in 2017: `year` is declared with a minimum of 2017 in its API schema. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
/** A `month` input that names no exportable month. */
class MonthError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
/** The month that lies `offset` months after (or, negative, before) the given one. */
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
/** The month in which the instant lies, in UTC. */
function monthOf(instant) {
    return instant.toISOString().slice(0, 7);
}
/** The first instant of the month, in UTC. */
function startOf(month) {
    return new Date(`${month}-01T00:00:00Z`);
}
/** The first instant after the month, in UTC: the month is closed from then on. */
function endOf(month) {
    return startOf(addMonths(month, 1));
}
/** Every month from `first` to `last`, both included. */
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Groups of months that follow each other without a gap, each of at most `longest` months. */
function rangesIn(months, longest = Infinity) {
    const ranges = [];
    for (const month of months) {
        const range = ranges.at(-1);
        const before = range?.at(-1);
        const follows = before !== undefined && month === addMonths(before, 1);
        if (range !== undefined && follows && range.length < longest)
            range.push(month);
        else
            ranges.push([month]);
    }
    return ranges;
}
/** Months for people: those that follow each other as `2026-01 to 2026-03`. */
function formatMonths(months) {
    return rangesIn(months)
        .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)}`))
        .join(', ');
}
/** Whether the text has the form of a calendar month, `YYYY-MM`. */
function isMonth(text) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
/** The month of a text that has been checked to name one. @throws Error for any other */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('A text that names no month was taken for one');
    return text;
}
function parseMonth(text, now) {
    if (!isMonth(text))
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    if (text < EARLIEST) {
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`);
    }
    if (text > monthOf(now)) {
        const current = monthOf(now);
        throw new MonthError(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is in the future: it is ${current} now in UTC. ${FORMS}`);
    }
    return text;
}
function parseRange(text, now) {
    const ends = text.split('..').map((end) => end.trim());
    if (ends.length !== 2)
        throw new MonthError(`Invalid month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    const bad = ends.find((end) => !isMonth(end));
    if (bad !== undefined) {
        throw new MonthError(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(bad)} in the range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    }
    const [first, last] = ends.map((end) => parseMonth(end, now));
    if (first > last) {
        throw new MonthError(`The month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is reversed: try '${last}..${first}'. ${FORMS}`);
    }
    return monthsBetween(first, last);
}
/**
 * Reads the `month` input. An empty text means `previous`, so that a workflow_dispatch input can
 * be passed through as it is.
 *
 * @throws MonthError for a month before 2017-01, in the future, reversed or malformed
 */
function parseMonthSelection(input, now) {
    const text = input.trim();
    switch (text.toLowerCase()) {
        case '':
        case 'previous':
            return { kind: 'months', months: [addMonths(monthOf(now), -1)] };
        case 'current':
            return { kind: 'months', months: [monthOf(now)] };
        case 'missing':
        case 'all':
            return { kind: text.toLowerCase() };
    }
    const months = text.includes('..') ? parseRange(text, now) : [parseMonth(text, now)];
    return { kind: 'months', months };
}


/***/ }),

/***/ 49228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';


/***/ }),

/***/ 44989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ summaryWithin)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57613);


/** Characters that have no place in a summary. */
const UNSEEN = new RegExp(`(?:${_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source})+`, 'gu');
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&:/@$"'=^]/g;
const LONGEST = 200;
const MOST = 4000;
/**
 * Text from elsewhere for a Markdown table or line: without secrets, on one line, not longer than
 * 200 characters, every character that means something to Markdown, HTML, mermaid or GitHub
 * (mentions, references) as a character reference.
 */
function escapeMarkdown(text) {
    const line = _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ');
    const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
    return characterReferences(cut);
}
/** The text with every character that means something to Markdown as a character reference. */
function characterReferences(text) {
    return text.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`);
}
/** Sentences of our own, with text from elsewhere made plain in them, escaped; lines by `<br>`. */
function escapeLines(text) {
    const redacted = _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text);
    const lines = (redacted.length > MOST ? `${redacted.slice(0, MOST)}…` : redacted).split('\n');
    return lines
        .map((line) => line
        .match(/.{1,200}/gsu)
        ?.map(escapeMarkdown)
        .join('') ?? '')
        .join('<br>');
}
/** A table; its cells must be escaped already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text of our own that may hold no backtick, as code. */
function code(text) {
    return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}
/** GitHub drops a step's summary whole when it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/** The head of a summary and as many of its sections as GitHub shows; `ending` where some are not. */
function summaryWithin(head, sections, ending) {
    const shown = [...head];
    const sizeOf = (part) => Buffer.byteLength(part) + 2;
    let size = [...head, ending].reduce((sum, part) => sum + sizeOf(part), 0);
    for (const section of sections) {
        size += sizeOf(section);
        if (size > SUMMARY_LIMIT) {
            shown.push(ending);
            break;
        }
        shown.push(section);
    }
    return `${shown.join('\n\n')}\n`;
}


/***/ }),

/***/ 54174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ branchProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35548);

/** Characters that file systems or GitHub's artifacts refuse in a name. */
const FORBIDDEN = /[\\:*?"<>|]/;
/** What Windows takes for a device, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Bytes of UTF-8 that a file's name may have at most, on most file systems. */
const LONGEST_SEGMENT = 255;
/**
 * Whether a text is not what it looks like: characters that cannot be seen, spaces other than the
 * plain one, letters that look like a separator, or a form that others write with other bytes.
 */
function isDeceptive(text) {
    const compatible = text.normalize('NFKC');
    const gains = (sign) => compatible.split(sign).length > text.split(sign).length;
    return (_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(text) ||
        /(?! )\p{Zs}/u.test(text) ||
        text !== text.normalize('NFC') ||
        ['/', '\\', '.', ':'].some(gains) ||
        // Slashes in appearance, without being one to NFKC.
        /[\u2044\u2215\u29f8\u2571]/.test(text));
}
/**
 * Why a segment of a path is none that every file system and git take as it is; undefined when
 * it is one. Git refuses to check out what file systems take for `.git`.
 */
function segmentProblem(segment) {
    if (segment === '')
        return 'has an empty folder name (a slash too many)';
    if (/^\.+$/.test(segment))
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which is a step`;
    if (/[. ]$/.test(segment)) {
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which ends with a dot or space: Windows drops it`;
    }
    if (/^\.git$|^git~/i.test(segment)) {
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which git keeps to itself`;
    }
    if (DEVICE.test(segment)) {
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which is a device on Windows`;
    }
    if (FORBIDDEN.test(segment))
        return `holds one of \\ : * ? " < > |, which file systems refuse`;
    if (isDeceptive(segment))
        return 'holds characters that cannot be seen or look like others';
    if (Buffer.byteLength(segment) > LONGEST_SEGMENT) {
        return `has a folder name of more than ${LONGEST_SEGMENT} bytes`;
    }
}
/** Why a relative path is not one that stays inside a repository; undefined when it is. */
function pathProblem(path) {
    if (path === '')
        return undefined;
    for (const segment of path.split('/')) {
        const problem = segmentProblem(segment);
        if (problem !== undefined)
            return problem;
    }
}
/**
 * Why a text is not the name of a branch: rules of `git check-ref-format`, no leading dash, which
 * git commands take for an option, and nothing that names another kind of ref or a commit.
 */
function branchProblem(name) {
    if (name.startsWith('refs/')) {
        return 'names a ref that is not a branch: give the name of a branch, such as main';
    }
    if (name === 'HEAD' || /^[0-9a-f]{40}$/i.test(name)) {
        return 'is not a name that git and GitHub let a branch have, such as main';
    }
    const bad = isDeceptive(name) ||
        /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) ||
        name === '' ||
        name === '@' ||
        name.startsWith('-') ||
        name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'));
    return bad ? 'is not a branch name that git allows, such as main' : undefined;
}


/***/ }),

/***/ 60542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ strayBraces),
/* harmony export */   ej: () => (/* binding */ asSegment),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The placeholders in a template, with their braces, that are not among those allowed. */
function unknownPlaceholders(template, allowed) {
    const found = [...template.matchAll(PLACEHOLDER)];
    return found.filter((match) => !allowed.includes(match[1])).map((match) => match[0]);
}
/** Whether a brace stands in a template that is not a placeholder's. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills a template in; a value that holds braces is not filled in again. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
}
/** Bytes of a name that are kept; a longer one ends with the beginning of its SHA-256. */
const LONGEST_NAME = 200;
/**
 * A name from elsewhere as one segment of a path or a part of an artifact's name: letters, digits,
 * `.`, `_` and `-` stay, every other byte of its UTF-8 becomes `%XX`, and so does a dot at either
 * end, so that no name can be `..`, `.git`, hidden, or another on Windows.
 */
function asSegment(name) {
    const bytes = Buffer.from(name);
    const segment = [...bytes]
        .map((byte, index) => {
        const character = String.fromCharCode(byte);
        const isEnd = index === 0 || index === bytes.length - 1;
        const kept = isEnd ? /[A-Za-z0-9_-]/ : /[A-Za-z0-9._-]/;
        if (kept.test(character))
            return character;
        return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
        .join('');
    if (segment.length <= LONGEST_NAME)
        return segment;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex').slice(0, 16);
    return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`;
}


/***/ })

};
