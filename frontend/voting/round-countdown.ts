import { timeLeft } from './time-left.ts';

/** Counts down by itself, and fires `over` once when the time has come. The server tells what is left, since clocks differ. */
class RoundCountdown extends HTMLElement {
    #texts = '';
    #over = 0;
    #timer: number | undefined;

    set texts(texts: string) {
        this.#texts = texts;
        this.#begin();
    }

    set left(milliseconds: number) {
        this.#over = performance.now() + milliseconds;
        this.#begin();
    }

    connectedCallback(): void {
        this.#begin();
    }

    disconnectedCallback(): void {
        window.clearInterval(this.#timer);
        this.#timer = undefined;
    }

    #begin(): void {
        window.clearInterval(this.#timer);
        if (this.isConnected && this.#over > 0) {
            this.#timer = window.setInterval(() => this.#tick(), 1000);
            this.#tick();
        }
    }

    #tick(): void {
        const left = this.#over - performance.now();
        this.textContent = timeLeft(left, this.#texts);
        if (left <= 0) {
            window.clearInterval(this.#timer);
            this.#over = 0;
            this.dispatchEvent(new CustomEvent('over'));
        }
    }
}

customElements.define('round-countdown', RoundCountdown);
