// What a page may have given to things of its own, as the platform made it. The build puts these in place of the globals of the same name
// wherever the embed's code, or Preact's, says them.

/**
 * `<img name="querySelector">` in what a reader has written makes `document.querySelector` that image. What this document has comes from its
 * prototype alone.
 */
export const document = /* @__PURE__ */ new Proxy(globalThis.document, {
  get(target, name) {
    const value: unknown = Reflect.get(Document.prototype, name, target)
    return typeof value === 'function' ? value.bind(target) : value
  },
  set: (target, name, value) => Reflect.set(Document.prototype, name, value, target),
})

/** Such an image stands before what a window has from `EventTarget`, too. */
export const addEventListener = /* @__PURE__ */ EventTarget.prototype.addEventListener.bind(globalThis)

/** An async function's promise is the platform's, whatever polyfill the page has. */
const OwnPromise = /* @__PURE__ */ (async () => {})().constructor as PromiseConstructor

export { OwnPromise as Promise }
