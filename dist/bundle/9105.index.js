export const id = 9105;
export const ids = [9105];
export const modules = {

/***/ 29105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   routeAgents: () => (/* binding */ routeAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81007);
/* harmony import */ var _time_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85227);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21469);





/**
 * Sends the requests of libraries through the proxies. The artifact client (@actions/http-client and
 * @azure/storage-blob) makes agents of its own and takes none, so the method by which every agent
 * connects is replaced. (`http.setGlobalProxyFromEnv` of Node.js is younger than runners may be, and
 * does not say why a proxy refuses.)
 */
function routeAgents(findProxy) {
    for (const [protocol, { Agent }] of [
        ['http:', node_http__WEBPACK_IMPORTED_MODULE_0__],
        ['https:', node_https__WEBPACK_IMPORTED_MODULE_1__],
    ]) {
        // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
        const connect = Agent.prototype.createConnection;
        Agent.prototype.createConnection = through(protocol, connect, findProxy);
    }
}
function through(protocol, connect, findProxy) {
    return function (options, connected) {
        const name = options.host ?? 'localhost';
        const host = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name.toLowerCase();
        const target = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(protocol, host, options.port);
        const proxy = findProxy(target);
        if (proxy === undefined)
            return connect.call(this, options, connected);
        (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .openTunnel */ .X)(proxy, target, _time_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TIMES */ .v.connect)
            .then((socket) => protocol === 'https:' ? connect.call(this, { ...options, socket }, connected) : socket)
            .then((socket) => {
            connected(null, socket);
        }, (error) => {
            connected(error);
        });
        return undefined;
    };
}


/***/ }),

/***/ 85227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TIMES)
/* harmony export */ });
/**
 * Time limits for everything that has to do with Heroku, in milliseconds. They are documented in
 * docs/how-it-works.md. (GitHub stops a job after six hours.)
 */
const TIMES = {
    /** A connection to a host, or to a proxy, or through it. */
    connect: 20_000,
    /** A silence before an answer or within it. */
    silence: 60_000,
    /** A whole answer of the API. */
    answer: 120_000,
    /** From the first request for an answer of the API to the last. */
    retries: 300_000,
    download: {
        /** An attempt: `least`, plus `byte` for each byte (100 kB a second), at most `most`. */
        least: 120_000,
        byte: 1 / 100,
        most: 18_000_000,
        /** From the first attempt to the last, plus what the bytes may take. */
        retries: 600_000,
    },
    /** Transient failures of a run altogether, and the most that one of them counts for. */
    outages: 600_000,
    failure: 300_000,
};


/***/ }),

/***/ 21469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81007);





/**
 * Opens a connection to the target through a proxy, by CONNECT (RFC 9110, section 9.3.6).
 *
 * @param within milliseconds until the proxy has answered
 * @throws ProxyError
 */
async function openTunnel(proxy, target, within) {
    const { url, variable } = proxy;
    const fault = (problem, cause) => new _proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxyError */ .T6(proxy, target, `${problem}. Check its scheme, host and port in ${variable}, and that the proxy is up.`, { transient: true, cause });
    const authority = `${target.hostname}:${target.port}`;
    const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)({
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...authorization(url) },
        setHost: false,
        // Not through an agent, which may lead here.
        createConnection: () => connectTo(url),
    });
    const late = setTimeout(() => {
        asking.destroy(fault(`gave no answer within ${within / 1000} s`));
    }, within);
    try {
        const answered = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(asking.end(), 'connect');
        const [{ statusCode = 0 }, socket, head] = await answered;
        if (statusCode < 200 || statusCode >= 300) {
            socket.on('error', () => undefined).destroy();
            throw refused(proxy, target, statusCode);
        }
        if (head.length > 0)
            socket.unshift(head);
        return socket;
    }
    catch (error) {
        if (error instanceof _proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxyError */ .T6)
            throw error;
        const { code, name } = error;
        // HPE_ are the codes of Node's HTTP parser.
        const problem = code?.startsWith('HPE_') ? 'does not answer in HTTP' : 'cannot be reached';
        throw fault(`${problem} (${code ?? name})`, error);
    }
    finally {
        clearTimeout(late);
    }
}
/** The proxy answered CONNECT with a status other than 2xx. */
function refused(proxy, target, status) {
    const { variable } = proxy;
    const { hostname, port } = target;
    const wayOut = status >= 500
        ? 'Run again; if this happens again, ask those who run the proxy.'
        : status === 407
            ? `Put user and password into ${variable}, as USER:PASSWORD@HOST:PORT with special characters ` +
                'percent-encoded.'
            : `Have ${hostname}:${port} allowed there, or put ${hostname} into NO_PROXY if this runner ` +
                'reaches it without the proxy.';
    const problem = `${status >= 500 ? 'answered' : 'refused:'} ${status}. ${wayOut}`;
    return new _proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxyError */ .T6(proxy, target, problem, { transient: status >= 500 });
}
function connectTo({ protocol, hostname, port }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    if (protocol === 'http:')
        return (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)({ host, port: Number(port) || 80 });
    const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 ? host : '';
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({ host, port: Number(port) || 443, servername, ALPNProtocols: ['http/1.1'] });
}
/** User and password, either of which may be empty (RFC 7617). */
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}


/***/ })

};
