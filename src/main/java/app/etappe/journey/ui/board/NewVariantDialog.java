package app.etappe.journey.ui.board;

import app.etappe.base.ui.DraftDialog;
import app.etappe.journey.LayerDetails;
import app.etappe.segment.DimensionDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what a new variant is for: certain customers, or a future state. */
class NewVariantDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private enum Kind {
        SEGMENTS,
        FUTURE
    }

    /** Makes what was chosen; what it refuses is shown in the dialog. */
    interface Making extends Serializable {

        void variant(Set<UUID> segments);

        /** @param below the variant that it lies over; null for the base */
        void future(@Nullable UUID below, String title, @Nullable LocalDate date);
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final Select<LayerDetails> below = new Select<>();
    private final FutureFields aim = new FutureFields("", null);
    private final Making making;

    /**
     * @param dimensions with the segments that can be chosen
     * @param segmentsAddress where segments are made
     * @param belows the variants that a future state can lie over
     */
    NewVariantDialog(
            List<DimensionDetails> dimensions, String segmentsAddress, List<LayerDetails> belows, Making making) {
        super(UI.getCurrent().getTranslation("variant.new"), "30rem");
        this.making = making;
        var segments = new SegmentChoice(dimensions, segmentsAddress);
        var future = future(belows);
        kind.setLabel(getTranslation("variant.kind"));
        kind.addThemeName("vertical");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation("variant.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(change -> {
            segments.setVisible(change.getValue() == Kind.SEGMENTS);
            future.setVisible(change.getValue() == Kind.FUTURE);
        });
        future.setVisible(false);
        kind.setValue(Kind.SEGMENTS);
        show(getTranslation("variant.create"), () -> make(segments.chosen()), kind, segments, future);
    }

    private Div future(List<LayerDetails> belows) {
        below.setLabel(getTranslation("variant.future.below"));
        below.setItems(belows);
        below.setItemLabelGenerator(layer -> layer == null ? getTranslation("variant.base") : layer.name());
        below.setEmptySelectionAllowed(true);
        below.setEmptySelectionCaption(getTranslation("variant.base"));
        below.setPlaceholder(getTranslation("variant.base"));
        var fields = new Div(aim);
        if (!belows.isEmpty()) {
            fields.addComponentAsFirst(below);
        }
        fields.addClassName("etappe-fields");
        return fields;
    }

    private void make(Set<UUID> segments) {
        if (kind.getValue() == Kind.SEGMENTS) {
            making.variant(segments);
        } else {
            var over = below.getOptionalValue().map(LayerDetails::id).orElse(null);
            making.future(over, aim.title(), aim.date());
        }
    }
}
