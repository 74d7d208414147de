export const id = 504;
export const ids = [504];
export const modules = {

/***/ 36504:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80723);
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38439);


await (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_runner_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftover */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 38439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./.build/js/system/clock.js
var clock = __webpack_require__(32726);
// EXTERNAL MODULE: ./.build/js/system/disk.js
var disk = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/js/system/errors.js
var errors = __webpack_require__(84945);
// EXTERNAL MODULE: ./.build/js/http/http.js
var http = __webpack_require__(33413);
// EXTERNAL MODULE: ./.build/js/text/log.js
var log = __webpack_require__(35548);
// EXTERNAL MODULE: ./.build/js/text/redact.js
var redact = __webpack_require__(57613);
;// CONCATENATED MODULE: ./.build/js/runner/log.js



/** A text without secrets. */
const shown = (text) => redact/* secrets */.O3.redact(text);
/** Has the runner mask a secret in its log, in every form, and keeps it out of everything else. */
function hide(secret) {
    for (const form of (0,redact/* formsOf */.XP)(secret)) {
        core/* setSecret */.Pq(form);
        redact/* secrets */.O3.add(form);
    }
}
/** Whether what is being printed is composed here, where text from elsewhere is made plain. */
let isOurs = false;
/** Prints what is composed here. */
function say(print) {
    isOurs = true;
    try {
        print();
    }
    finally {
        isOurs = false;
    }
}
const COMMAND = /^::[a-z-]+(?: [^:]*)?::/;
/**
 * What a library prints, on one line and without addresses: it may quote what a service said, which
 * need not be anything that this process was told. A command of the runner
 * stays one when the print begins with it; then the library has escaped what follows.
 */
function madePlain(text) {
    const [command = ''] = COMMAND.exec(text) ?? [];
    return `${command}${(0,log/* said */.ag)(text.slice(command.length).trimEnd())}\n`;
}
/** Lets nothing that anyone in this process prints, libraries included, show a secret. */
function redactPrinting() {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (given, ...rest) => {
            const text = given instanceof Uint8Array ? Buffer.from(given).toString() : given;
            if (typeof text !== 'string')
                return write(given, ...rest);
            if (text.startsWith('::add-mask::')) {
                // A secret that a library found: it is not shown elsewhere either.
                redact/* secrets */.O3.add(text.slice('::add-mask::'.length).trim());
                return write(text, ...rest);
            }
            return write(isOurs ? shown(text) : madePlain(text), ...rest);
        };
    }
}
/** The runner's log. */
const log_log = {
    info: (line) => {
        say(() => {
            core/* info */.pq(line);
        });
    },
    // Redacted before the runner's own escapes, behind which a secret would not be known.
    warning: (message) => {
        say(() => {
            core/* warning */.$e(shown(message));
        });
    },
    debug: (error) => {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        say(() => {
            core/* debug */.Yz(shown(stack));
        });
    },
    secret: hide,
    group: async (title, action) => {
        say(() => {
            core/* startGroup */.Oh(title);
        });
        try {
            return await action();
        }
        finally {
            say(() => {
                core/* endGroup */.N4();
            });
        }
    },
};

// EXTERNAL MODULE: ./.build/js/runner/signals.js
var signals = __webpack_require__(91838);
;// CONCATENATED MODULE: ./.build/js/runner/action.js











const { env } = process;
/** A variable of the environment; an empty one is as good as none. */
function variable(name, fallback = '') {
    const value = env[name];
    return value === undefined || value === '' ? fallback : value;
}
/** Whether the event that started the workflow says that its repository is private. */
function repositoryIsPrivate(eventPath) {
    if (eventPath === undefined || eventPath === '')
        return undefined;
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8'));
        const isPrivate = event.repository?.private;
        return typeof isPrivate === 'boolean' ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}
function readRunner() {
    const retention = Number(env.GITHUB_RETENTION_DAYS);
    return {
        serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryIsPrivate: repositoryIsPrivate(env.GITHUB_EVENT_PATH),
        runId: variable('GITHUB_RUN_ID'),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        eventName: variable('GITHUB_EVENT_NAME'),
        sha: variable('GITHUB_SHA'),
        retentionDays: retention > 0 ? retention : undefined,
        temp: variable('RUNNER_TEMP', (0,external_node_os_.tmpdir)()),
        hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    };
}
function readInputs(names) {
    return Object.fromEntries(names.map((name) => [name, core/* getInput */.V4(name, { trimWhitespace: false })]));
}
const TOKEN_INPUTS = ['heroku-api-key', 'token'];
const SECRET_INPUTS = [
    ...TOKEN_INPUTS,
    'pgp-signing-key',
    'pgp-signing-passphrase',
    'pgp-private-keys',
    'pgp-passphrase',
];
/** Tokens of the job's own, for the runner's services: the runner masks them itself. */
const TOKEN_VARIABLES = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** With this code Node.js ends a process that waits for what will never come. */
const UNSETTLED = 13;
/** Name of the step's state that has its scratch folder. */
const SCRATCH = 'scratch';
/**
 * Runs an action as a step of a job: reads the inputs of these names and the rest of its
 * environment, once, and masks the secrets among them. What the action throws fails the step, and
 * so does a signal that ends it.
 *
 * @param name of what the action does, such as `export`
 */
async function runAction(name, inputNames, action) {
    redactPrinting();
    // Node.js itself would print what nobody caught as it is, secrets and all.
    process.on('uncaughtException', (error) => {
        fail(error);
        process.exit();
    });
    (0,signals/* onEnd */.H)(() => undefined, (signal) => {
        say(() => {
            core/* setFailed */.C1(`The ${name} was cancelled (${signal}). Run it again.`);
        });
    });
    process.on('exit', (code) => {
        if (code === UNSETTLED)
            say(() => {
                core/* error */.z3('It ended before its work was done. Run again; please report it.');
            });
    });
    try {
        const inputs = readInputs(inputNames);
        for (const name of SECRET_INPUTS)
            hide(inputs[name] ?? '');
        for (const name of TOKEN_INPUTS)
            redact/* secrets */.O3.addToken(inputs[name] ?? '');
        for (const name of TOKEN_VARIABLES)
            redact/* secrets */.O3.addToken(variable(name));
        await action({
            inputs,
            runner: readRunner(),
            clock: clock/* systemClock */.m,
            log: log_log,
            get: (0,http/* createHttpGet */.bI)({
                httpProxy: env.http_proxy ?? variable('HTTP_PROXY'),
                httpsProxy: env.https_proxy ?? variable('HTTPS_PROXY'),
                noProxy: env.no_proxy ?? variable('NO_PROXY'),
            }),
            path: variable('PATH'),
            setOutputs: (outputs) => {
                try {
                    say(() => {
                        for (const [name, value] of Object.entries(outputs))
                            core/* setOutput */.uH(name, value);
                    });
                }
                catch (error) {
                    throw new disk/* RunnerFileError */.TX('GITHUB_OUTPUT', error);
                }
            },
            writeSummary: async (markdown) => {
                await core/* summary */.z.addRaw(redact/* secrets */.O3.redact(markdown)).write();
            },
            // Who is told of the signal, above, ends the process; cleaning up is left to do.
            onEnd: (clean) => (0,signals/* onEnd */.H)(clean, () => undefined),
            rememberScratch: (folder) => {
                say(() => {
                    core/* saveState */.LZ(SCRATCH, folder);
                });
            },
        });
    }
    catch (error) {
        fail(error);
    }
}
/** Fails the step with what was thrown. */
function fail(thrown) {
    const error = (0,disk/* asDiskError */.k_)(thrown);
    if (!(error instanceof errors/* ActionError */.lZ))
        log_log.debug(error);
    say(() => {
        core/* setFailed */.C1(redact/* secrets */.O3.redact((0,errors/* failureMessage */.oh)(error)));
    });
}
/** Runs the `post` of an action, with the scratch folder of the step; empty when it had none. */
async function runPost(clean) {
    try {
        await clean(core/* getState */.Gu(SCRATCH), readRunner().temp);
    }
    catch (error) {
        // The month is delivered or not: a failure to clean up must not look like one to deliver.
        log_log.warning((0,log/* plain */.pj)((0,errors/* messageOf */.bD)(error)));
    }
}


/***/ }),

/***/ 80723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ removeLeftover)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57462);



/**
 * Removes what a step left in its scratch folder because it was killed. Of any other folder than
 * one that `Scratch` makes in the runner's own, nothing is touched.
 */
async function removeLeftover(folder, temp) {
    if (folder === '')
        return;
    const isOurs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temp) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(_system_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .SCRATCH_PREFIX */ .ul);
    if (isOurs)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}


/***/ }),

/***/ 57462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ withScratch),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/* unused harmony exports NoFolderError, Scratch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84945);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35548);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97663);








const BLOCK = 16;
const READ_CHUNK = 256 * 1024;
/** The folder for files that are gone after the job is not there. */
class NoFolderError extends _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ {
    constructor(folder, code) {
        super(`There is no folder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(folder)} on the runner's disk for temporary files (${code}). ` +
            'Expected the one that the runner makes for each job and names in RUNNER_TEMP. Make it, or ' +
            'leave RUNNER_TEMP as the runner sets it, and run again.');
    }
}
/** How the names of scratch folders begin. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';
/** A folder of this run's own for files that must not outlive it. */
class Scratch {
    folder;
    #key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    #parent;
    #files = 0;
    #open = [];
    #isLent = false;
    constructor(folder, parent) {
        this.folder = folder;
        this.#parent = parent;
    }
    /**
     * Makes the folder inside `parent` (the runner's RUNNER_TEMP), readable by this user only.
     *
     * @throws NoFolderError when that is not there
     */
    static async create(parent) {
        return Scratch.#make(parent);
    }
    static async #make(parent, within) {
        try {
            return new Scratch(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, SCRATCH_PREFIX)), within);
        }
        catch (error) {
            const code = error.code ?? '';
            if (!['ENOENT', 'ENOTDIR'].includes(code))
                throw error;
            throw new NoFolderError(parent, code);
        }
    }
    /**
     * A scratch of its own in a folder within this one, for a part of the work whose files are not to
     * wait for the end: whoever makes it removes it.
     */
    async section() {
        return Scratch.#make(this.folder, this);
    }
    /**
     * Lends the files that are not secret ones to somebody who reads on though nobody waits for it:
     * they stay until `removeNow`.
     */
    lend() {
        this.#isLent = true;
        this.#parent?.lend();
    }
    /** Removes the folder at once, for a process that is about to end. */
    removeNow() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(this.folder, { recursive: true, force: true });
    }
    /** Whether something of it has been lent. */
    get isLent() {
        return this.#isLent;
    }
    /** Closes the files and removes the folder; of one that is lent the secret files only. */
    async remove() {
        await Promise.all(this.#open.splice(0).map((file) => file.close()));
        if (!this.#isLent)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.folder, { recursive: true, force: true });
        else
            for (const path of this.#paths())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
    /** The secret files, of which some may be gone. */
    #paths() {
        return Array.from({ length: this.#files }, (_, i) => this.#path(i + 1));
    }
    #path(number) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `${number}.secret`);
    }
    /** Writes a stream to a secret file. What was written is removed when the stream fails. */
    async write(source) {
        const path = this.#path(++this.#files);
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(BLOCK);
        const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-ctr', this.#key, nonce);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
        let size = 0;
        try {
            for await (const chunk of source) {
                await file.writeFile(cipher.update(chunk));
                size += chunk.length;
            }
            await file.close();
        }
        catch (error) {
            await file.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            throw error;
        }
        return { size, read: (start, end) => this.#read(path, nonce, start ?? 0, end ?? size) };
    }
    /** Opens a new secret file to append to and read from; closed when the folder is removed. */
    async log() {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.#path(++this.#files), 'wx+', 0o600);
        this.#open.push(file);
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(BLOCK);
        const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-ctr', this.#key, nonce);
        let size = 0;
        return {
            append: async (bytes) => {
                const position = size;
                size += bytes.length;
                const secret = cipher.update(bytes);
                await writeAll(file, secret, position);
                (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._r)(secret);
                return position;
            },
            read: async (position, length) => {
                const skip = position % BLOCK;
                const secret = Buffer.allocUnsafeSlow(skip + length);
                await readAll(file, secret, position - skip);
                const counter = advance(nonce, (position - skip) / BLOCK);
                const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-ctr', this.#key, counter).update(secret);
                (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._r)(secret);
                return plain.subarray(skip);
            },
        };
    }
    async *#read(path, nonce, start, end) {
        if (start >= end)
            return;
        const block = Math.floor(start / BLOCK);
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-ctr', this.#key, advance(nonce, block));
        let skip = start - block * BLOCK;
        const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path, {
            start: block * BLOCK,
            end: end - 1,
            highWaterMark: READ_CHUNK,
        });
        for await (const chunk of stream) {
            const plain = decipher.update(chunk);
            (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._r)(chunk);
            yield (0,_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .giveAway */ ._j)(skip > 0 ? plain.subarray(skip) : plain);
            skip = 0;
        }
    }
}
/**
 * Does something with a scratch folder in `parent` that is gone when it is done, and when a signal
 * ends the process meanwhile.
 *
 * @throws NoFolderError when that is not there, RunnerFileError
 */
async function withScratch(parent, caretaker, action) {
    const scratch = await Scratch.create(parent);
    const forget = caretaker.onEnd(() => {
        scratch.removeNow();
    });
    try {
        remember(scratch, caretaker);
        return await action(scratch);
    }
    finally {
        // What is lent goes when the process ends.
        if (!scratch.isLent)
            forget();
        await scratch.remove();
    }
}
function remember({ folder }, caretaker) {
    try {
        caretaker.rememberScratch(folder);
    }
    catch (error) {
        throw new _disk_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerFileError */ .TX('GITHUB_STATE', error);
    }
}
/** The CTR counter that lies `blocks` after `nonce`: a big-endian number of 128 bits. */
function advance(nonce, blocks) {
    const counter = BigInt(`0x${nonce.toString('hex')}`) + BigInt(blocks);
    const wrapped = BigInt.asUintN(BLOCK * 8, counter).toString(16);
    return Buffer.from(wrapped.padStart(BLOCK * 2, '0'), 'hex');
}
async function writeAll(file, bytes, position) {
    let at = 0;
    while (at < bytes.length) {
        at += (await file.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
    }
}
async function readAll(file, target, position) {
    let at = 0;
    while (at < target.length) {
        const { bytesRead } = await file.read(target, at, target.length - at, position + at);
        if (bytesRead === 0)
            throw new Error('A scratch file is shorter than it was written');
        at += bytesRead;
    }
}


/***/ })

};
