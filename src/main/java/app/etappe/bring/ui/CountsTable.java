package app.etappe.bring.ui;

import app.etappe.copies.Alignment;
import app.etappe.copies.Counts;
import app.etappe.copies.PartType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;

/** How many stages, steps, lanes and cards are the same in two journeys, and how many are not. */
class CountsTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private static final List<PartType> TYPES = List.of(PartType.STAGE, PartType.STEP, PartType.LANE, PartType.CARD);

    CountsTable() {
        getContent().addClassName("etappe-copy-counts");
        var head = getContent().getHead().addRow();
        head.addHeaderCell();
        for (var column : List.of("same", "different", "doubtful", "only-base", "only-copy")) {
            var cell = new NativeTableHeaderCell(getTranslation("bring.counts." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
    }

    void show(Alignment alignment) {
        var body = getContent().getBody();
        body.removeAllRows();
        for (var type : TYPES) {
            add(body.addRow(), type, alignment.counts(type));
        }
    }

    private void add(NativeTableRow row, PartType type, Counts counts) {
        var name = new NativeTableHeaderCell(
                getTranslation("bring.parts." + type.name().toLowerCase(Locale.ROOT)));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (int count :
                List.of(counts.same(), counts.different(), counts.doubtful(), counts.onlyBase(), counts.onlyCopy())) {
            row.addDataCell().setText(String.valueOf(count));
        }
    }
}
