// Lit and D3 and nothing else: the least that an element of this kind can cost.
import { LitElement, html, svg } from 'lit';
import { scaleBand, scaleLinear } from 'd3-scale';

class SmallBars extends LitElement {
  static properties = { data: { attribute: false } };

  render() {
    const { title, width, height, answers, counts, n } = this.data;
    const x = scaleLinear([0, 100], [120, width - 40]);
    const y = scaleBand(answers, [40, height]).padding(0.2);
    const middle = y.bandwidth() / 2;
    const row = (answer, share) => svg`<g>
      <text x="112" y=${y(answer) + middle} dy="0.35em" text-anchor="end">${answer}</text>
      <rect x=${x(0)} y=${y(answer)} width=${x(share) - x(0)} height=${y.bandwidth()} fill="#2166ac" />
      <text x=${x(share) + 4} y=${y(answer) + middle} dy="0.35em">${Math.round(share)}%</text>
    </g>`;
    return html`<svg width=${width} height=${height} role="img" aria-label=${title} font-family="sans-serif" font-size="11">
      <text x="8" y="20" font-size="16" font-weight="bold">${title}</text>
      ${answers.map((answer, i) => row(answer, (counts[i] / n) * 100))}
    </svg>`;
  }
}

customElements.define('small-bars', SmallBars);

export const many = (charts, box, stands) =>
  Promise.all(
    charts.map((data) => {
      const element = document.createElement('small-bars');
      element.style.display = 'block';
      element.data = data;
      box.append(element);
      return element.updateComplete.then(stands);
    }),
  );
