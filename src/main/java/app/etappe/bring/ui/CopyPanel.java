package app.etappe.bring.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.bring.BringDraft;
import app.etappe.bring.Comparison;
import app.etappe.bring.Journey;
import app.etappe.copies.Settled;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One copy beside the base: for which segment it is, how much is the same, what is to be settled. */
class CopyPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Compares the copy with the base, beside the page. */
    interface Comparer extends Serializable {

        /** @param before what was compared before, with other decisions; null if nothing was */
        void compare(
                Journey copy,
                @Nullable Comparison before,
                Settled settled,
                SerializableConsumer<Comparison> compared,
                SerializableConsumer<Refusal> refused);
    }

    private final transient Journey copy;
    private final Comparer comparer;
    private final SerializableRunnable changed;
    private final ComboBox<SegmentDetails> segment = new ComboBox<>(getTranslation("bring.segment"));
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph figures = new Paragraph();
    private final Paragraph wrong = new Paragraph();
    private final CountsTable counts = new CountsTable();
    private final DifferencesPanel differences = new DifferencesPanel();
    private final DoubtPanel doubts = new DoubtPanel(this::compare);
    private final OwnVariantsPanel own;
    private final Div found = new Div(figures, counts, differences, doubts);
    private transient @Nullable Comparison compared;

    /** @param changed is told when it can become a variant, or cannot any more */
    CopyPanel(Journey copy, Segments segments, Comparer comparer, SerializableRunnable changed) {
        this.copy = copy;
        this.comparer = comparer;
        this.changed = changed;
        own = new OwnVariantsPanel(segments.all(), segments.taken());
        segment.setItems(segments.free());
        segment.setItemLabelGenerator(SegmentDetails::name);
        segment.setRequired(true);
        segments.help().ifPresent(segment::setHelperText);
        segment.addValueChangeListener(event -> showOwn());
        progress.setIndeterminate(true);
        figures.getElement().setAttribute("role", "status");
        wrong.addClassName("etappe-refused");
        wrong.getElement().setAttribute("role", "alert");
        found.addClassName("etappe-copy-found");
        var title = new H2(copy.title());
        title.getElement().setAttribute("dir", "auto");
        getContent().addClassName("etappe-copy");
        getContent().add(title, progress, wrong, found, segment, own);
        found.setVisible(false);
        segment.setVisible(false);
        wrong.setVisible(false);
        compare(Settled.NOTHING);
    }

    private void compare(Settled settled) {
        progress.setVisible(true);
        doubts.getElement().setEnabled(false);
        comparer.compare(copy, compared, settled, this::show, this::refuse);
    }

    private void show(Comparison now) {
        compared = now;
        var alignment = now.alignment();
        boolean comparable = !alignment.nothingInCommon();
        var all = alignment.counts();
        figures.setText(getTranslation("bring.figures", all.percentOfSame(), all.doubtful()));
        counts.show(alignment);
        differences.show(now);
        doubts.show(now);
        wrong.setText(getTranslation("bring.nothing"));
        wrong.setVisible(!comparable);
        found.setVisible(comparable);
        segment.setVisible(comparable);
        showOwn();
        ready();
    }

    private void refuse(Refusal refusal) {
        wrong.setText(RefusalTexts.of(refusal, getLocale()));
        wrong.setVisible(true);
        ready();
    }

    private void ready() {
        progress.setVisible(false);
        doubts.getElement().setEnabled(true);
        changed.run();
    }

    private void showOwn() {
        var now = compared;
        if (now != null && isComparable()) {
            own.show(now.own(), chosenSegment().orElse(null));
        }
    }

    UUID copyId() {
        return copy.id();
    }

    /** Whether this can become a variant. */
    boolean isComparable() {
        return compared != null && !compared.alignment().nothingInCommon();
    }

    Optional<UUID> chosenSegment() {
        return Optional.ofNullable(segment.getValue()).map(SegmentDetails::id);
    }

    /** Chooses a segment, if it is to be had. */
    void choose(UUID segmentId) {
        segment.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(segmentId))
                .findFirst()
                .ifPresent(segment::setValue);
    }

    /** Says at the field what is wrong with the segment; an empty text takes it back. */
    void complain(String words) {
        segment.setErrorMessage(words);
        segment.setInvalid(!words.isEmpty());
    }

    /** What it becomes; empty as long as it is not compared, or no segment is chosen. */
    Optional<BringDraft.Copy> draft() {
        var now = compared;
        return now == null
                ? Optional.empty()
                : chosenSegment().map(chosen -> new BringDraft.Copy(now, chosen, own.carried()));
    }
}
