import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: then all is drawn and open, and nothing can be pressed. */
export class PrintController implements ReactiveController {
  on = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
  }

  readonly #turn = ({ type }: Event): void => {
    this.on = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
