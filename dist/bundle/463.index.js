export const id = 463;
export const ids = [463];
export const modules = {

/***/ 30463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveArtifactName: () => (/* binding */ effectiveArtifactName),
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76223);
/* harmony import */ var _system_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28325);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33186);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10392);





/** What to do about a refusal, by its words; any other may be transient. */
const WAYS_OUT = [
    [
        /conflict|already exists/i,
        'An artifact of this name is there already in this run. If another step made it, set ' +
            'artifact-name to another; if not, re-run the job: each attempt has a name of its own',
    ],
    [/quota/i, "The account's storage for artifacts is used up: delete old ones or raise the limit"],
];
/** The artifact service refused the upload, or broke off. */
function artifactError(name, cause) {
    const { statusCode } = cause;
    // The storage client's error may have a status and no message.
    const reason = (0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)) || `its store answered ${String(statusCode)} and gave no reason`;
    const wayOut = WAYS_OUT.find(([words]) => words.test(reason))?.[1];
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`The artifact '${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`, { code: 'E_ARTIFACT', cause, transient: wayOut === undefined });
}
/** The name of a month's artifact. A name is taken for the whole run, so later attempts add theirs. */
function effectiveArtifactName(template, account, month, attempt) {
    const name = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .fillTemplate */ .ou)(template, {
        account: (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .asSegment */ .ej)(account.name),
        'account-id': (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .asSegment */ .ej)(account.id),
        month,
    });
    return attempt > 1 ? `${name}-${attempt}` : name;
}
/** The time limit of an upload: milliseconds, plus some for each byte. */
const WITHIN = { least: 600_000, byte: 1 / 100 };
let loaded;
/** GitHub's client of the artifact service. It is large, so it is loaded when something is uploaded. */
async function loadClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3619)]).then(__webpack_require__.bind(__webpack_require__, 23619));
    const { prototype } = (await __webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942))).HttpClient;
    // It would follow redirects to any host, with the runner's token, and takes no options for its HTTP
    // client, so the class is patched.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
    const { request } = prototype;
    prototype.request = async function (...given) {
        // A private field of it.
        Object.assign(this, { _allowRedirects: false });
        const response = await request.apply(this, given);
        const { statusCode = 0 } = response.message;
        if (statusCode < 300 || statusCode >= 400)
            return response;
        response.message.resume();
        throw new Error(`the service redirects elsewhere (${statusCode}), which is not followed`);
    };
    return new DefaultArtifactClient();
}
/** The artifact of an upload whose last answer was lost; throws the failure when it is not there. */
async function findLost(client, name, failure) {
    // Before this step the name may be another's.
    if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure).includes('Failed to FinalizeArtifact: '))
        throw failure;
    const found = await client.getArtifact(name).catch(() => undefined);
    if (found === undefined)
        throw failure;
    const { id, digest } = found.artifact;
    return { id, ...(digest !== undefined && { digest: digest.replace(/^sha256:/, '') }) };
}
/**
 * Uploads a month's files as an artifact of this run. When it fails, the client may go on opening the
 * files, and a missing one is then an error that nobody can catch.
 *
 * @throws ActionError
 */
async function uploadArtifact({ name, root, files, retentionDays }, { runner, now, log }) {
    const { retentionDays: longest = Infinity } = runner;
    // The service cuts what is asked for to the repository's limit, which is the default as well.
    const kept = Math.min(retentionDays ?? longest, longest);
    const days = Number.isFinite(kept) ? kept : undefined;
    const options = days === undefined ? {} : { retentionDays: days };
    const sizes = await Promise.all(files.map(async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size));
    const limit = WITHIN.least + sizes.reduce((sum, size) => sum + size, 0) * WITHIN.byte;
    let timer;
    try {
        const client = await (loaded ??= loadClient());
        // The client waits forever for an answer that stops half-way.
        const late = new Promise((_, reject) => {
            const minutes = Math.round(limit / 60_000);
            const error = new Error(`the service did not take it within ${minutes} minutes`);
            timer = setTimeout(reject, limit, error);
        });
        const made = client
            .uploadArtifact(name, [...files], root, options)
            .catch((error) => findLost(client, name, error));
        const { id, digest = null } = await Promise.race([made, late]);
        if (!Number.isSafeInteger(id) || id <= 0)
            throw new Error('the service gave it no id');
        const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000);
        const page = (0,_system_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)(runner);
        log.info(`Uploaded the artifact ${name}, id ${id}`);
        log.info(expiresAt === null
            ? "It is kept as long as the repository's setting says"
            : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`);
        return { id: id, url: page === null ? null : `${page}/artifacts/${id}`, digest, expiresAt };
    }
    catch (error) {
        throw artifactError(name, error);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
