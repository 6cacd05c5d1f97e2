/** The page's own errors, violations and traces: none of them may come from an element. */
import { failPlainly, plainFailure } from './plain-failures.js';

failPlainly();

// More than the 250 entries of the default: unbundled modules are many.
performance.setResourceTimingBufferSize(100_000);

/** Globals of the test page itself: mocha, the runner, axe, and Lit's lists of loaded versions. */
const KNOWN =
  /^(mocha|Mocha|describe|context|suite|it|specify|test|xdescribe|xcontext|xit|xspecify|before|after|beforeEach|afterEach|setup|teardown|suiteSetup|suiteTeardown|run|axe|process|global|__.*|lit(HtmlVersions|ElementVersions|IssuedWarnings)|reactiveElementVersions|litPropertyMetadata)$/;

const pristine = (): Set<string> => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const names = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  frame.remove();
  return names;
};

const newGlobals = (): string[] => {
  const known = pristine();
  return Object.getOwnPropertyNames(window).filter(
    (name) => !known.has(name) && !KNOWN.test(name) && !/^\d+$/.test(name),
  );
};

const foreign = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith(`${location.origin}/`) && !/^(data|blob):/.test(name));

const problems: string[] = [];
let allowed: RegExp | undefined;
const note = (text: string): void => {
  if (!allowed?.test(text)) problems.push(text);
};
window.addEventListener('error', (event) => note(`error: ${event.message}`));
window.addEventListener('unhandledrejection', (event) =>
  note(`unhandled rejection: ${String(event.reason)}`),
);
document.addEventListener('securitypolicyviolation', (event) =>
  note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);

const traces = async (): Promise<string[]> => {
  const found = problems.splice(0);
  const say = (what: string, list: readonly string[]): void => {
    if (list.length) found.push(`${what}: ${list.join(', ')}`);
  };
  say('requests to other origins', foreign());
  say('keys on Object.prototype', Object.keys(Object.prototype));
  say('cookies', document.cookie ? [document.cookie] : []);
  say('localStorage', Object.keys(localStorage));
  say('sessionStorage', Object.keys(sessionStorage));
  say(
    'indexedDB',
    (await indexedDB.databases()).map((database) => database.name ?? ''),
  );
  say('new globals', newGlobals());
  return found;
};

/**
 * Call once at the top of every browser test file: after each test the page must be free of errors, unhandled
 * rejections, policy violations, requests to other origins, stored data, new globals and a changed
 * `Object.prototype`. What is found fails the test that left it.
 * @param options.allow errors the file provokes itself (`error: …`, `unhandled rejection: …`, `policy: …`)
 */
export const gate = (options: { allow?: RegExp } = {}): void => {
  beforeEach(() => {
    allowed = options.allow;
    problems.length = 0;
    performance.clearResourceTimings();
  });
  afterEach(async function () {
    // What a test throws by itself is told as plainly as what it asserts.
    plainFailure(this.currentTest?.err);
    // Rejections are reported a task later than the test that caused them.
    await new Promise((done) => setTimeout(done));
    const found = await traces();
    if (found.length) throw new Error(`The page is not clean:\n${found.join('\n')}`);
  });
};
