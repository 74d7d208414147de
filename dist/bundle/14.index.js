export const id = 14;
export const ids = [14];
export const modules = {

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** This project's name and version, as manifests and requests carry them; those of package.json. */
const TOOL = { name: 'heroku-audit-trail', version: '0.1.0' };
/** How requests name this project. */
const USER_AGENT = 'heroku-audit-trail-export';


/***/ })

};
