import { FakeServer } from '../../live/testing/fake-server.ts';
import { FakeBoard } from './fake-board.ts';

/** A fake server of one board. */
export class BoardServer extends FakeServer<FakeBoard> {
  constructor(mapId: string) {
    super(new FakeBoard(mapId));
  }

  get board(): FakeBoard {
    return this.document;
  }
}
