export const id = 4757;
export const ids = [4757];
export const modules = {

/***/ 94757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArtifactError: () => (/* binding */ ArtifactError),
  effectiveArtifactName: () => (/* binding */ effectiveArtifactName),
  uploadArtifact: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/system/errors.js
var errors = __webpack_require__(76223);
// EXTERNAL MODULE: ./.build/text/log.js
var text_log = __webpack_require__(33186);
// EXTERNAL MODULE: ./.build/system/workflow.js
var workflow = __webpack_require__(28325);
// EXTERNAL MODULE: ./.build/text/template.js
var text_template = __webpack_require__(10392);
;// CONCATENATED MODULE: ./.build/artifact/client.js
let loaded;
/** GitHub's client of the artifact service. It is large, so it is loaded when something is uploaded. */
function loadClient() {
    return (loaded ??= load());
}
async function load() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3619)]).then(__webpack_require__.bind(__webpack_require__, 23619));
    const { prototype } = (await __webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942))).HttpClient;
    // It would follow redirects to any host, with the runner's token, and takes no options for its HTTP
    // client, so the class is patched.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
    const { request } = prototype;
    prototype.request = async function (...given) {
        ;
        this._allowRedirects = false;
        const response = await request.apply(this, given);
        const { statusCode = 0 } = response.message;
        if (statusCode < 300 || statusCode >= 400)
            return response;
        response.message.resume();
        throw new Error(`the service redirects elsewhere (${statusCode}), which is not followed`);
    };
    return new DefaultArtifactClient();
}

;// CONCATENATED MODULE: ./.build/artifact/artifact.js







/** The artifact service refused the upload, or broke off. */
class ArtifactError extends errors/* ActionError */.lZ {
    /**
     * Whether the client may still be reading the files. It goes on opening them after it has failed, and
     * a missing one is then an error that nobody can catch.
     */
    isReading;
    constructor(name, cause) {
        const reason = (0,text_log/* said */.ag)((0,errors/* messageOf */.bD)(cause)) || withoutWords(cause);
        const wayOut = wayOutOf(reason);
        super(`The artifact '${(0,text_log/* plain */.pj)(name)}' could not be uploaded: ${reason}. ${wayOut ?? 'Run again'}.`, { code: 'E_ARTIFACT', cause, transient: wayOut === undefined });
        this.isReading = !isStep('Create', cause);
    }
}
/** The reason for an error without a message: the storage client's has the status. */
function withoutWords(cause) {
    const { statusCode } = cause;
    return typeof statusCode === 'number'
        ? `its store answered ${statusCode} and gave no reason`
        : 'no reason was given';
}
const isConflict = (reason) => /conflict|already exists/i.test(reason);
/** What to do about a refusal; undefined when it may be transient. */
function wayOutOf(reason) {
    if (isConflict(reason)) {
        return ('An artifact of this name is there already in this run. If another step made it, set ' +
            'artifact-name to another; if not, re-run the job: each attempt has a name of its own');
    }
    if (!/quota/i.test(reason))
        return undefined;
    return "The account's storage for artifacts is used up: delete old ones or raise the limit";
}
/** The name of a month's artifact. A name is taken for the whole run, so later attempts add theirs. */
function effectiveArtifactName(template, account, month, attempt) {
    const name = (0,text_template/* fillTemplate */.ou)(template, {
        account: (0,text_template/* asSegment */.ej)(account.name),
        'account-id': (0,text_template/* asSegment */.ej)(account.id),
        month,
    });
    return attempt > 1 ? `${name}-${attempt}` : name;
}
/** The time limit of an upload: milliseconds, plus some for each byte. */
const WITHIN = { least: 600_000, byte: 1 / 100 };
/**
 * Uploads an artifact. When an answer is lost, the artifact is looked for; if it is not there, it is
 * uploaded once more under another name, since the first may be taken.
 *
 * @param upload uploads it under a name
 * @param ended when nobody waits for it any more
 */
async function uploadSurely(client, name, upload, { log, ended }) {
    const again = `${name}-again`;
    for (let as = name;; as = again) {
        try {
            const { id, digest } = await upload(as);
            if (!isId(id))
                throw new Error('Failed to FinalizeArtifact: the service gave it no id');
            return { name: as, id, digest: digest ?? null };
        }
        catch (error) {
            const isFinalizing = isStep('Finalize', error);
            if (!isFinalizing && !isStep('Create', error))
                throw error;
            const found = await find(client, as);
            if (isFinalizing && found !== undefined) {
                // Create was answered, so the name is ours, and so is what has it.
                log.info(`The answer to the upload of ${as} was lost, but the service has the artifact`);
                return found;
            }
            const reason = (0,errors/* messageOf */.bD)(error);
            const isUnsure = isFinalizing || isConflict(reason) || /unable to make request/i.test(reason);
            if (as === again || ended.aborted || found !== undefined || !isUnsure)
                throw error;
            log.info(`${(0,text_log/* said */.ag)(reason)}. It is uploaded once more, as ${again}`);
        }
    }
}
/** Whether an upload failed at a step of it, which the client's message names. */
function isStep(step, error) {
    return (0,errors/* messageOf */.bD)(error).includes(`Failed to ${step}Artifact: `);
}
function isId(id) {
    return Number.isSafeInteger(id) && id > 0;
}
/** A complete artifact of this run, by its name; undefined when there is none, or none is shown. */
async function find(client, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        if (artifact.name !== name || !isId(artifact.id))
            return undefined;
        return { name, id: artifact.id, digest: artifact.digest?.replace(/^sha256:/, '') ?? null };
    }
    catch {
        return undefined;
    }
}
/** Whether a file holds events as plain text, which compresses well; sealed files do not. */
function isPlaintext(file) {
    return /\.json(?:\.part\d+)?$/.test(file) && !file.endsWith('.manifest.json');
}
async function sizeOf(files) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/**
 * Uploads a month's files as an artifact of this run.
 *
 * @throws ArtifactError
 */
async function uploadArtifact({ name, root, files, retentionDays }, edge) {
    const { runner, now, log, within = WITHIN } = edge;
    const { retentionDays: longest = Infinity } = runner;
    // The service cuts what is asked for to the repository's limit, which is the default as well.
    const kept = Math.min(retentionDays ?? longest, longest);
    const days = Number.isFinite(kept) ? kept : undefined;
    const options = {
        ...(days === undefined ? {} : { retentionDays: days }),
        compressionLevel: files.some(isPlaintext) ? 6 : 0,
    };
    const limit = within.least + Math.ceil((await sizeOf(files)) * within.byte);
    const ended = new AbortController();
    try {
        const client = edge.client ?? (await loadClient());
        // The client waits forever for an answer that stops half-way.
        const late = (0,external_node_timers_promises_.setTimeout)(limit, undefined, { signal: ended.signal }).then(() => {
            const minutes = Math.max(1, Math.round(limit / 60_000));
            throw new Error(`the service did not take it within ${minutes} minutes`);
        });
        const upload = (as) => client.uploadArtifact(as, [...files], root, options);
        const { signal } = ended;
        const made = uploadSurely(client, name, upload, { log, ended: signal });
        const { id, name: as, digest } = await Promise.race([made, late]);
        const expiresAt = days === undefined ? null : new Date(now.getTime() + days * 86400_000);
        const page = (0,workflow/* runUrl */.Vp)(runner);
        log.info(`Uploaded the artifact ${as}, id ${id}`);
        log.info(expiresAt === null
            ? "It is kept as long as the repository's setting says"
            : `It expires on ${expiresAt.toISOString().slice(0, 10)}, after ${days} days`);
        return { id, url: page === null ? null : `${page}/artifacts/${id}`, digest, expiresAt };
    }
    catch (error) {
        throw new ArtifactError(name, error);
    }
    finally {
        ended.abort();
    }
}


/***/ })

};
