import { LitElement, html } from 'lit';

class JourneyBoardElement extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('journey-board', JourneyBoardElement);
