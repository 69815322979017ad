package app.etappe.bring.ui;

import app.etappe.bring.BringDraft;
import app.etappe.bring.Comparison;
import app.etappe.copies.Settled;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One copy beside the base: for which segment it is, how much is the same, what is to be settled. */
class CopyPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Compares the copy with the base. */
    interface Comparer extends Serializable {
        Comparison compare(UUID copy, @Nullable Comparison before, Settled settled);
    }

    private final UUID copy;
    private final Comparer comparer;
    private final ComboBox<SegmentDetails> segment = new ComboBox<>(getTranslation("bring.segment"));
    private final Paragraph figures = new Paragraph();
    private final Paragraph nothing = new Paragraph();
    private final DoubtPanel doubts = new DoubtPanel(this::compare);
    private transient Comparison compared;

    CopyPanel(UUID copy, String title, List<SegmentDetails> segments, Comparer comparer) {
        this.copy = copy;
        this.comparer = comparer;
        segment.setItems(segments);
        segment.setItemLabelGenerator(SegmentDetails::name);
        segment.setRequired(true);
        figures.getElement().setAttribute("role", "status");
        nothing.setText(getTranslation("bring.nothing"));
        nothing.addClassName("etappe-refused");
        getContent().addClassName("etappe-copy");
        getContent().add(new H2(title), segment, figures, nothing, doubts);
        compared = comparer.compare(copy, null, Settled.NOTHING);
        show();
    }

    private void compare(Settled settled) {
        compared = comparer.compare(copy, compared, settled);
        show();
    }

    private void show() {
        var alignment = compared.alignment();
        var counts = alignment.counts();
        figures.setText(getTranslation(
                "bring.figures",
                counts.same(),
                counts.total(),
                Math.round(counts.shareOfSame() * 100),
                counts.different(),
                counts.onlyBase(),
                counts.onlyCopy(),
                counts.doubtful()));
        nothing.setVisible(alignment.nothingInCommon());
        doubts.setVisible(!alignment.nothingInCommon());
        doubts.show(compared);
    }

    /** Whether this can become a variant. */
    boolean isComparable() {
        return !compared.alignment().nothingInCommon();
    }

    /** What it becomes; empty, and said at the field, as long as no segment is chosen. */
    Optional<BringDraft.Copy> draft() {
        var chosen = segment.getValue();
        segment.setInvalid(chosen == null);
        segment.setErrorMessage(getTranslation("bring.segment.missing"));
        return chosen == null ? Optional.empty() : Optional.of(new BringDraft.Copy(copy, chosen.id(), compared));
    }
}
