package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy of a map has all that its original shows, in every layer. */
abstract class MapCopyTests extends VariantFixture {

    @Autowired
    SeenBoard seenBoard;

    @Autowired
    Variants allVariants;

    @Autowired
    LayerValues rows;

    @Autowired
    Elements elements;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void copy_shows_in_every_layer_what_its_original_shows() {
        var board = furnished();
        var families = variant(board, "Families");
        var future = future(families, "2030");
        var random = new Random(7);
        for (int step = 0; step < 60; step++) {
            var layer = new Board[] {board, families, future}[random.nextInt(3)];
            layer.send(new RandomOperations(random, board.mapId()).edit(read(layer)));
        }
        families.send(new Operation.Check(step));

        var copy = new Board(boards, as(ann, () -> maps.duplicate(board.mapId(), "Copy")), ann);

        var originals = as(ann, () -> variants.list(board.mapId()));
        var copied = as(ann, () -> variants.list(copy.mapId()));
        assertThat(copied).hasSameSizeAs(originals);
        assertThat(content(copy)).isEqualTo(content(board));
        for (int i = 0; i < originals.size(); i++) {
            assertThat(content(copy.in(copied.get(i).id())))
                    .isEqualTo(content(board.in(originals.get(i).id())));
        }
        assertThat(copied.get(1).below()).isEqualTo(copied.get(0).id());
        assertThat(checked(copy.in(copied.getFirst().id()))).isEqualTo(checked(families));
    }

    private MapContent content(Board board) {
        return as(ann, () -> maps.content(board.mapId(), board.layer()));
    }

    /** How many confirmations there are that still hold. */
    private long checked(Board board) {
        return transaction.execute(status -> {
            var chain = allVariants.chain(board.mapId(), board.layer());
            var edit = new BoardEdit(elements, rows, board.mapId(), chain, ann, 0);
            return rows.all(board.mapId()).stream()
                    .filter(row -> !row.isDifference() && row.layer().equals(board.layer()))
                    .filter(row -> Fingerprint.of(
                                    edit.view(),
                                    elements.find(board.mapId(), row.element()).orElseThrow(),
                                    edit.view().top() - 1)
                            .equals(row.content()))
                    .count();
        });
    }

    private List<SeenElement> read(Board layer) {
        return transaction.execute(
                status -> seenBoard.read(layer.mapId(), allVariants.chain(layer.mapId(), layer.layer())));
    }

    @OnH2
    static class H2Test extends MapCopyTests {}

    @OnMariaDb
    static class MariaDbTest extends MapCopyTests {}
}
