package app.etappe.evidence.ui;

import app.etappe.evidence.Coverage;
import app.etappe.evidence.MapCoverage;
import app.etappe.evidence.StageCoverage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;

/** The stages of a map with how many customers stand behind each. */
class CoverageTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param segment whose people were counted; empty for everybody's */
    CoverageTable(MapCoverage coverage, String segment) {
        getContent().addClassName("etappe-coverage");
        getContent()
                .add(
                        new H2(
                                segment.isEmpty()
                                        ? getTranslation("evidence.coverage")
                                        : getTranslation("evidence.coverage.segment", segment)),
                        new Paragraph(getTranslation("evidence.asked", coverage.asked())),
                        table(coverage));
    }

    private NativeTable table(MapCoverage coverage) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.add(header("evidence.stage"), header("evidence.customers"), header("evidence.newest"));
        coverage.stages().forEach(stage -> fill(table.getBody().addRow(), stage));
        return table;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void fill(NativeTableRow row, StageCoverage stage) {
        var name = row.addHeaderCell();
        name.setText(stage.title());
        name.getElement().setAttribute("scope", "row");
        row.addDataCell().add(customers(stage.coverage()));
        var newest = stage.coverage().newest();
        row.addDataCell()
                .setText(newest == null ? "" : newest.format(DateTimeFormatter.ofPattern("MMM yyyy", getLocale())));
    }

    private Component customers(Coverage coverage) {
        var shown = new Span(
                coverage.isAssumption()
                        ? getTranslation("evidence.none")
                        : getTranslation("evidence.people", coverage.customers()));
        if (coverage.isAssumption()) {
            shown.addClassName("etappe-coverage-gap");
        }
        var cell = new Span(shown);
        if (coverage.contradicting() > 0) {
            var against = new Span(getTranslation("evidence.contradicting", coverage.contradicting()));
            against.addClassName("etappe-coverage-against");
            cell.add(against);
        }
        if (coverage.anonymous() > 0) {
            cell.add(new Span(getTranslation("evidence.anonymous", coverage.anonymous())));
        }
        return cell;
    }
}
