/** Texts in a file and what stands for them. */
export type Cuts = [from: string | RegExp, to: string][];

/**
 * What Lit can do and the library does not ask for: browsers without constructable style sheets (`adopt.ts` needs them
 * too), decorators, converters and own comparisons of properties, reflected defaults, MathML, templates compiled
 * ahead, expressions in comments, `<style>` and `<textarea>`, polyfills.
 * Controllers, updates and whatever else an element's page may call stay.
 */
export const LIT_CUTS: Record<string, Cuts> = {
  '@lit/reactive-element/css-tag.js': [
    [/const t=globalThis,e=t\.ShadowRoot.*?,s=Symbol\(\),o=new WeakMap;/, 'const s=Symbol();'],
    [
      /get styleSheet\(\)\{.*?return t\}/,
      'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    ['this.cssText=t,this.t=e}', 'this.cssText=t}'],
    [/Error\("CSSResult is not [^"]*"\)/, 'Error()'],
    [/Error\("Value passed to [^)]*\.?"\)/, 'Error()'],
    [
      /S=\(s,o\)=>\{if\(e\).*?,c=e\?.*?;export/,
      'S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)},c=t=>t,e=!0;export',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['getOwnPropertySymbols:o,', ''],
    [
      /c=a\.trustedTypes,.*?,d=\(t,s\)=>t,u=\{.*?\},f=/,
      'd=(t,s)=>t,u=(t,s)=>s===Number&&null!==t?Number(t):t,f=',
    ],
    [/b=\{attribute:!0,.*?\};Symbol\.metadata\?\?=.*?;class/, 'b={};class'],
    [/static addInitializer\(t\)\{.*?\}static/, 'static'],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ','],
    [/,!s\.noAccessor\)\{(const i=Symbol\(\).*?)\}\}static/, '){$1}}static'],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    ['s=[...r(t),...o(t)];', 's=r(t);'],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}this\._\$Eh=/, 'this._$Eh='],
    ['i.unshift(t(s))', 'i.unshift(s)'],
    ['i.push(t(s))', 'i.push(s)'],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);', 'const h=s;'],
    [
      /,h="function"==typeof t\.converter\?.*?this\._\$Em=null\}/,
      ';this._$Em=e,this[e]=u(s,t.type),this._$Em=null}',
    ],
    [/!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|.*?\)\)\)\)return;/, '!f(h,s))return;'],
    [/C\(t,s,\{.*?\},r\)\{.*?\|\|\((this\._\$AL.*?)\)\}async/, 'C(t,s,{reflect:e}){$1}async'],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?,i,e\)\}\}let/,
      '}let',
    ],
    [/,p\?\.\(\{ReactiveElement:y\}\),.*?;export/, ';export'],
  ],
  'lit-element/lit-element.js': [
    [/i\._\$litElement\$=!0,(.*?),s\.litElementHydrateSupport.*?const n=/, '$1;const n='],
    [/\(s\.litElementVersions.*?;export/, 'export'],
  ],
  'lit-html/lit-html.js': [
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    [',T=x(3)', ''],
    ['T as mathml,', ''],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['?(c=n??v,d=-1)', '?(c=v,d=-1)'],
    ['(c=p,n=void 0)', '(c=p)'],
    ['let n,l=2===i', 'let l=2===i'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(else if\(8===r\.nodeType\))/, '}$1'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?\}l\+\+/, 'l++'],
    [/,y=\/\^\(\?:script.*?\/i,/, ','],
    [/e="number"==typeof s\?this\._\$AC\(t\):.*?,s\);if/, 'e=this._$AC(t);if'],
    ['{values:i,_$litType$:s}=t', '{values:i}=t'],
    [/,B=t\.litHtmlPolyfillSupport;B.*?;const D=/, ';const D='],
  ],
};

/** In a source of ours: what the cuts have taken away, of valibot too. */
export const CUT_AWAY =
  /\bv\.(nullish|exactOptional|exact_optional|fallback|forward|partialCheck)\b|\b(converter|hasChanged|useDefault|noAccessor|addInitializer|mathml)\b|type: (Boolean|Object|Array|String)\b|directives\/(until|ref|live|template-content|cache)|<!--|<(script|style|textarea|title)[\s>]/;
