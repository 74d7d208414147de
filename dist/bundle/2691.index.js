export const id = 2691;
export const ids = [2691];
export const modules = {

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pn: () => (/* binding */ camelCased),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   rS: () => (/* binding */ inputsSchema),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _http_secure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23082);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25860);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10392);





/** A text that `read` makes something of; whatever it refuses is a problem of the input. */
function readAs(read) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((value, context) => read(value, (message) => {
        context.addIssue({ code: 'custom', message });
    }));
}
/** A text in which `check` finds no problem. */
const text = (check) => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().superRefine((value, context) => {
    const message = check(value);
    if (message !== undefined)
        context.addIssue({ code: 'custom', message });
});
/** A value that may be left out, which gives undefined, as does what `read` refuses. */
const optional = (read, expected) => readAs((value, refuse) => {
    const result = value === '' ? undefined : read(value);
    if (result === undefined && value !== '')
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a ${expected}`);
    return result;
});
/** A whole number within bounds. */
const wholeNumber = (least = 0, most = 999_999) => (value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most ? number : undefined;
};
function choice(...values) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .transform((value) => value.toLowerCase())
        .pipe(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(values, {
        error: ({ input }) => `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(String(input))} is not one of ${values.join(', ')}`,
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
        return 'is missing. Expected the name or id of an enterprise account, such as acme';
    if (value.length > 255 || /[/\\]/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value) || /^\.+$/.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a name or id of an enterprise account: the Heroku Dashboard lists them`;
    }
}
function checkRepository(value) {
    const [owner, name, ...rest] = value.split('/');
    const valid = (part = '') => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
    if (valid(owner) && valid(name) && rest.length === 0)
        return undefined;
    return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a repository. Expected owner/name, such as acme/compliance`;
}
const repositoryName = text(checkRepository);
function ownerAndName(value) {
    const [owner = '', name = ''] = value.split('/');
    return { owner, name };
}
/** `refs/heads/main` is `main`. */
const branchName = (value) => value.replace(/^refs\/heads\//, '');
function checkBranch(value) {
    if (value === '')
        return undefined;
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .branchProblem */ .M)(branchName(value));
    return problem === undefined ? undefined : `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${problem}`;
}
function checkPlaceholders(value, allowed) {
    const known = allowed.map((name) => `{${name}}`).join(', ');
    const [unknown] = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(value, allowed);
    const stray = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_3__/* .strayBraces */ .cq)(value) ? 'a brace that belongs to no placeholder' : undefined;
    const odd = unknown === undefined ? stray : `the unknown placeholder ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(unknown)}`;
    return odd && `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} has ${odd}; known are ${known}`;
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
    const problem = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z)(value);
    if (problem === undefined)
        return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS);
    return (`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a folder inside a repository, such as audit-trail/{account}: ` +
        `it ${problem}`);
}
/** Characters of a subject line at most; 72 is customary. */
const LONGEST_SUBJECT = 500;
/** Emoji as Unicode recommends them for general interchange (RGI); `v` is newer than TypeScript's target. */
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv');
/** A folder on the runner's disk, absolute or relative to the workspace. */
function checkFolder(value) {
    if (_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value))
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} holds characters that cannot be seen`;
    if (/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is in the folder .git, which git keeps to itself: choose another`;
    }
    return checkPlaceholders(value, ACCOUNT_PLACEHOLDERS);
}
function checkCommitMessage(value) {
    // Many an emoji is of several characters, some of which cannot be seen alone.
    if (_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value.replace(EMOJI, ''))) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not one line of visible text`;
    }
    if (value.length > LONGEST_SUBJECT) {
        return `has ${value.length} characters. Expected a subject line of at most ${LONGEST_SUBJECT}`;
    }
    if (value.startsWith('---')) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} begins with ---, at which git ends a message: begin with a word`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month', 'events']);
}
function checkArtifactName(value) {
    if (/^\.+$|[":<>|*?\\/]/.test(value) || _text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .INVISIBLE */ .kH.test(value)) {
        return `${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is only dots, or holds one of " : < > | * ? \\ / or an invisible character, which artifact names refuse`;
    }
    return checkPlaceholders(value, [...ACCOUNT_PLACEHOLDERS, 'month']);
}
function checkApiUrl(value) {
    // Nothing of a text that may hold a user, a password or a token is shown.
    const isOrigin = !/[@?#]/.test(value);
    if (isOrigin && URL.canParse(value) && (0,_http_secure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .U)(new URL(value)))
        return undefined;
    const name = isOrigin ? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value) : 'a URL with a user, password, query or fragment';
    return `${name} cannot be used. Expected https://api.heroku.com (plain http only on loopback)`;
}
/** The names in a list that commas, spaces or newlines separate. */
const namesIn = (value) => value.split(/[\s,]+/).filter((name) => name !== '');
const destinations = readAs((value, refuse) => {
    const names = namesIn(value);
    if (names.length === 0 || !names.every((name) => /^(?:commit|artifact|folder)$/.test(name))) {
        refuse(`${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is none. Expected commit, artifact, folder, or several of them`);
    }
    return new Set(names);
});
const authorities = readAs((value, refuse) => {
    const urls = namesIn(value);
    for (const url of urls) {
        // Nothing of a text that may hold a user, a password or a token is shown.
        const isPlain = !/[@?]/.test(url);
        if (isPlain && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
            continue;
        const name = isPlain ? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(url) : 'a URL with a user, password or query';
        refuse(`${name} cannot be used. Expected https or http, such as https://freetsa.org/tsr`);
    }
    return urls.filter((url) => URL.canParse(url)).map((url) => new URL(url));
});
/** The inputs that can be read each by itself. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    'heroku-api-key': text(checkSecret),
    'enterprise-account': text(checkAccount),
    destination: destinations,
    folder: text(checkFolder),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), repositoryName]).transform(ownerAndName),
    token: text((value) => (value === '' ? undefined : checkSecret(value))),
    branch: text(checkBranch).transform((value) => branchName(value) || undefined),
    directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform(normalDirectory).pipe(text(checkDirectory)),
    'commit-message': text(checkCommitMessage),
    'timestamp-authority': authorities,
    timestamp: choice('best-effort', 'required'),
    compression: choice('auto', 'gzip', 'none'),
    'keep-original': flag,
    provisional: choice('refuse', 'allow'),
    strict: flag,
    reconcile: flag,
    review: flag,
    'allow-public': flag,
    'artifact-name': text(checkArtifactName),
    'retention-days': optional(wholeNumber(1, 400), 'number of days from 1 to 400 (90 in public repositories)'),
    summary: choice('auto', 'full', 'counts', 'none'),
    'dry-run': flag,
    'heroku-api-url': text(checkApiUrl).transform((value) => new URL(value)),
    encrypt: choice('auto', 'true', 'false'),
});
/** Every input that action.yml declares. */
const INPUT_NAMES = [
    ...Object.keys(inputsSchema.shape),
    'month',
    'pgp-public-keys',
    'pgp-fingerprints',
    'pgp-signing-key',
    'pgp-signing-passphrase',
    'pgp-signer-keys',
];
/** Defaults, as in action.yml; an input without one is empty. */
const DEFAULTS = {
    month: 'previous',
    destination: 'commit',
    folder: 'audit-trail/{account}',
    directory: 'audit-trail/{account}',
    'commit-message': 'audit trail: {account} {month} ({events} events)',
    encrypt: 'auto',
    timestamp: 'best-effort',
    compression: 'auto',
    'keep-original': 'false',
    provisional: 'refuse',
    strict: 'false',
    reconcile: 'false',
    review: 'false',
    'allow-public': 'false',
    'artifact-name': 'heroku-audit-trail-{account}-{month}',
    summary: 'auto',
    'dry-run': 'false',
    'heroku-api-url': 'https://api.heroku.com',
};
/** The text of each input without the space around it, or its default when there is none. */
function withDefaults(names, inputs, defaults) {
    const entries = names.map((name) => {
        const given = (inputs[name] ?? '').trim();
        return [name, given === '' ? (defaults[name] ?? '') : given];
    });
    return Object.fromEntries(entries);
}
/** `heroku-api-key` becomes `herokuApiKey`. */
function camelCased(read) {
    const camelCase = (name) => name.replace(/-(.)/g, (_, first) => first.toUpperCase());
    const entries = Object.entries(read).map(([name, value]) => [camelCase(name), value]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 42628:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76223);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33186);


/** The API schema declares `year` with a minimum of 2017. */
const EARLIEST = '2017-01';
const FORMS = 'Expected one of: previous, current, YYYY-MM (2026-10), YYYY-MM..YYYY-MM (2026-01..2026-06), ' +
    'missing, all. Months are calendar months in UTC.';
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
/** The month `offset` months later, or earlier when negative. */
function addMonths(month, offset) {
    const total = count(month) + offset;
    const year = String(Math.floor(total / 12)).padStart(4, '0');
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}
/** The month of an instant, in UTC. */
function monthOf(instant) {
    return instant.toISOString().slice(0, 7);
}
/** The first instant of a month, in UTC. */
function startOf(month) {
    return new Date(`${month}-01T00:00:00Z`);
}
/** The first instant after a month, in UTC: from then on it is closed. */
function endOf(month) {
    return startOf(addMonths(month, 1));
}
/** Every month from `first` to `last`, both included. */
function monthsBetween(first, last) {
    return Array.from({ length: count(last) - count(first) + 1 }, (_, i) => addMonths(first, i));
}
/** Runs of consecutive months, each of at most `longest`. */
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
/** Months for people; consecutive ones as `2026-01 to 2026-03`. */
function formatMonths(months) {
    return rangesIn(months)
        .map((range) => (range.length === 1 ? range[0] : `${range[0]} to ${range.at(-1)}`))
        .join(', ');
}
/** Whether a text has the form of a calendar month, `YYYY-MM`. */
function isMonth(text) {
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
/** A text that must be a month. @throws Error when it is not */
function monthNamed(text) {
    if (!isMonth(text))
        throw new Error('Not a month');
    return text;
}
function parseMonth(text, now) {
    if (!isMonth(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Invalid month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    if (text < EARLIEST) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is before ${EARLIEST}, Heroku's earliest. ${FORMS}`);
    }
    const current = monthOf(now);
    if (text > current) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Month ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is in the future: it is ${current} now in UTC. ${FORMS}`);
    }
    return text;
}
function parseRange(text, now) {
    const ends = text.split('..').map((end) => end.trim());
    if (ends.length !== 2 || !ends.every(isMonth)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Invalid month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. ${FORMS}`);
    }
    const [first, last] = ends.map((end) => parseMonth(end, now));
    if (first > last) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The month range ${(0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is reversed: try '${last}..${first}'. ${FORMS}`);
    }
    return monthsBetween(first, last);
}
/**
 * Reads the `month` input. Empty means `previous`, so that a workflow_dispatch input can be passed
 * through.
 *
 * @throws InputError for a month before 2017-01, in the future, reversed or malformed
 */
function parseMonthSelection(input, now) {
    const text = input.trim();
    const word = text.toLowerCase();
    if (word === 'missing' || word === 'all')
        return { kind: word };
    const current = monthOf(now);
    if (word === '' || word === 'previous')
        return { kind: 'months', months: [addMonths(current, -1)] };
    if (word === 'current')
        return { kind: 'months', months: [current] };
    const months = text.includes('..') ? parseRange(text, now) : [parseMonth(text, now)];
    return { kind: 'months', months };
}


/***/ }),

/***/ 91331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ summaryWithin)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28359);


const UNSEEN = new RegExp(`(?:${_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source})+`, 'gu');
/** Within names, times and paths these mean nothing, and are read more easily as they are. */
const WITHIN = /(?<=[a-z\d])(?:(?<!\bgh|www)[-._/](?=[a-z\d])|(?<!\d)\.(?= |$)|:(?= |\d+(?![a-y_\d]|:(?!\d))))/;
/** Characters with a meaning in Markdown, HTML, mermaid or GitHub (mentions, references). */
const MARKDOWN = new RegExp(`(?!${WITHIN.source})[\\\\\`*_{}[\\]()<>#+\\-.!|~&:/@$"'=^]`, 'gi');
const LONGEST = 200;
const LONGEST_LINES = 4000;
function cutTo(length, text) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** A line with those characters as character references. */
function escapeLine(line) {
    return line.replace(MARKDOWN, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Text from elsewhere for a line or cell: redacted, on one line, at most 200 characters, escaped.
 */
function escapeMarkdown(text) {
    return escapeLine(cutTo(LONGEST, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text).replace(UNSEEN, ' ')));
}
/** The same for several lines, at most 4,000 characters, joined by `<br>`. */
function escapeLines(text) {
    const lines = cutTo(LONGEST_LINES, _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.redact(text)).split('\n');
    return lines.map((line) => escapeLine(line.replace(UNSEEN, ' '))).join('<br>');
}
/** A table of cells that are already escaped. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as code; what would end the code or its row becomes a space. */
function code(text) {
    return `\`${text.replace(/[`\r\n|]/g, ' ')}\``;
}
/** Bytes. GitHub drops a step's summary of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/** Head and foot of a summary, and as many sections between as fit; then `ending`, if some do not. */
function summaryWithin(head, sections, ending, foot = []) {
    const shown = [...head];
    const sizeOf = (part) => Buffer.byteLength(part) + 2;
    let size = [...head, ...foot, ending].reduce((sum, part) => sum + sizeOf(part), 0);
    for (const section of sections) {
        size += sizeOf(section);
        if (size > SUMMARY_LIMIT) {
            shown.push(ending);
            break;
        }
        shown.push(section);
    }
    return `${[...shown, ...foot].join('\n\n')}\n`;
}


/***/ }),

/***/ 25860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ branchProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33186);

/** Bytes of UTF-8 in a file name, at most, on most file systems. */
const LONGEST_SEGMENT = 255;
/** Whether a text has characters that cannot be seen or look like others. */
function isDeceptive(text) {
    const compatible = text.normalize('NFKC');
    const gains = (sign) => compatible.split(sign).length > text.split(sign).length;
    return (_log_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(text) ||
        /(?! )\p{Zs}/u.test(text) ||
        text !== text.normalize('NFC') ||
        ['/', '\\', '.', ':'].some(gains) ||
        // These look like slashes, but not to NFKC.
        /[\u2044\u2215\u29f8\u2571]/.test(text));
}
/** Folder names that some system does not take as they are, and why. */
const BAD_NAMES = [
    [/^\.+$/, 'means another folder'],
    [/[. ]$/, 'ends with a dot or space: Windows drops it'],
    [/^\.git$|^git~/i, 'git reserves'],
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    [/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i, 'is a device on Windows'],
];
/** Why a file system, git or GitHub's artifacts would refuse a segment of a path. */
function segmentProblem(segment) {
    if (segment === '')
        return 'has an empty folder name (a slash too many)';
    const bad = BAD_NAMES.find(([pattern]) => pattern.test(segment));
    if (bad !== undefined)
        return `has the folder name ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment)}, which ${bad[1]}`;
    if (/[\\:*?"<>|]/.test(segment))
        return `holds one of \\ : * ? " < > |, which file systems refuse`;
    if (isDeceptive(segment))
        return 'holds characters that cannot be seen or look like others';
    if (Buffer.byteLength(segment) > LONGEST_SEGMENT) {
        return `has a folder name of more than ${LONGEST_SEGMENT} bytes`;
    }
}
/** What is wrong with a path in a repository; undefined when it is good, or empty. */
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
 * What is wrong with the name of a branch: the rules of `git check-ref-format`, and no name that
 * git could take for an option, another kind of ref, or a commit.
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

/***/ 10392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ strayBraces),
/* harmony export */   ej: () => (/* binding */ asSegment),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The placeholders of a template that are not allowed, with their braces. */
function unknownPlaceholders(template, allowed) {
    const found = [...template.matchAll(PLACEHOLDER)];
    return found.filter((match) => !allowed.includes(match[1])).map((match) => match[0]);
}
/** Whether a template has a brace outside of placeholders. */
function strayBraces(template) {
    return /[{}]/.test(template.replace(PLACEHOLDER, ''));
}
/** Fills in a template; placeholders within values are left alone. */
function fillTemplate(template, values) {
    return template.replace(PLACEHOLDER, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
}
/** Longer segments are cut, and end with the beginning of the name's SHA-256. */
const LONGEST_NAME = 200;
/**
 * A name from elsewhere as a segment of a path or part of an artifact's name: letters, digits, `.`,
 * `_` and `-` stay; other bytes of its UTF-8, and a dot at either end, become `%XX`. So it cannot
 * be `..`, `.git`, hidden, or another name on Windows.
 */
function asSegment(name) {
    const segment = encodeURIComponent(Buffer.from(name).toString()).replace(/[!~*'()]|^\.|\.$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    if (segment.length <= LONGEST_NAME)
        return segment;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 16);
    return `${segment.slice(0, LONGEST_NAME - 17).replace(/%.?$/, '')}-${digest}`;
}


/***/ })

};
