export const id = 146;
export const ids = [146];
export const modules = {

/***/ 38542:
/***/ ((module) => {

module.exports = eval("require")("../../node_modules/@actions/core/lib/command.js");


/***/ }),

/***/ 66469:
/***/ ((module) => {

module.exports = eval("require")("../../node_modules/@actions/core/lib/file-command.js");


/***/ }),

/***/ 87146:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/system/scratch-prefix.js
var scratch_prefix = __webpack_require__(4779);
// EXTERNAL MODULE: ./.build/js/runner/commands.js
var commands = __webpack_require__(17081);
// EXTERNAL MODULE: ./.build/js/runner/environment.js
var environment = __webpack_require__(47474);
;// CONCATENATED MODULE: ./.build/js/runner/post.js





/**
 * Removes what a killed step left in its scratch folder, which it noted in the step's state. A
 * failure is a warning: the month is delivered or not, whatever becomes of the folder.
 */
function removeScratch() {
    const folder = (0,environment/* variable */.bv)('STATE_scratch');
    if (!isScratch(folder, (0,environment/* temporaryFolder */.yy)()))
        return;
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch (error) {
        (0,commands/* issueCommand */.Lb)('warning', {}, error.message);
    }
}
/** Whether it is a folder that `Scratch` makes in the runner's own: nothing else is touched. */
function isScratch(folder, temp) {
    if (folder === '')
        return false;
    return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder)) === (0,external_node_path_.resolve)(temp) && (0,external_node_path_.basename)(folder).startsWith(scratch_prefix/* SCRATCH_PREFIX */.u);
}

;// CONCATENATED MODULE: ./.build/js/post.js

removeScratch();


/***/ }),

/***/ 17081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* reexport safe */ _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__.issueCommand),
/* harmony export */   n0: () => (/* reexport safe */ _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__.issueFileCommand),
/* harmony export */   vC: () => (/* reexport safe */ _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__.prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38542);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66469);
// @actions/core without its index, which loads undici for a token that is not used here: that is
// most of the time and memory of a refused input. Its package exports no other way in.




/***/ }),

/***/ 47474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A variable of the environment; an empty one is as good as none. */
function variable(name, fallback = '') {
    const value = process.env[name];
    return value === undefined || value === '' ? fallback : value;
}
/** The inputs of these names, with the space around them: a passphrase may begin with one. */
function readInputs(names) {
    const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
    return Object.fromEntries(names.map((name) => [name, variable(variableOf(name))]));
}
/** The runner's folder for files that are gone after the job. */
const temporaryFolder = () => variable('RUNNER_TEMP', (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** What the runner says of the job. */
function readRunner() {
    const retention = Number(variable('GITHUB_RETENTION_DAYS'));
    return {
        serverUrl: variable('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: variable('GITHUB_API_URL', 'https://api.github.com'),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryIsPrivate: isPrivate(variable('GITHUB_EVENT_PATH')),
        runId: variable('GITHUB_RUN_ID'),
        runAttempt: Number(variable('GITHUB_RUN_ATTEMPT')) || 1,
        eventName: variable('GITHUB_EVENT_NAME'),
        sha: variable('GITHUB_SHA'),
        retentionDays: retention > 0 ? retention : undefined,
        temp: temporaryFolder(),
        hasArtifactService: variable('ACTIONS_RUNTIME_TOKEN') !== '' && variable('ACTIONS_RESULTS_URL') !== '',
    };
}
/** Whether the event that started the workflow says that its repository is private. */
function isPrivate(eventPath) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const isPrivate = event.repository?.private;
        return typeof isPrivate === 'boolean' ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/** How the names of scratch folders begin. By itself, so that `post` loads nothing else. */
const SCRATCH_PREFIX = 'heroku-audit-trail-';


/***/ })

};
