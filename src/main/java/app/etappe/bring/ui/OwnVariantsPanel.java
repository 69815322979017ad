package app.etappe.bring.ui;

import app.etappe.bring.Carrying;
import app.etappe.bring.OwnVariant;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of the variants that a copy has of its own. */
class OwnVariantsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, SegmentDetails> segments;
    private final transient Collection<Set<UUID>> taken;
    private final CheckboxGroup<Carrying.Carried> coming = new CheckboxGroup<>();
    private final Paragraph staying = new Paragraph();
    private transient List<OwnVariant> own = List.of();

    /**
     * @param segments of the workspace
     * @param taken the segments of the variants that the base has
     */
    OwnVariantsPanel(Collection<SegmentDetails> segments, Collection<Set<UUID>> taken) {
        this.segments = segments.stream().collect(Collectors.toMap(SegmentDetails::id, segment -> segment));
        this.taken = taken;
        coming.setLabel(getTranslation("bring.own-variants"));
        coming.setHelperText(getTranslation("bring.own-variants.help"));
        coming.setItemLabelGenerator(this::label);
        coming.addThemeName("vertical");
        coming.addValueChangeListener(event -> coming.setValue(supported(event.getValue())));
        getContent().add(coming, staying);
        setVisible(false);
    }

    /** @param segment whose variant the copy becomes; null if that is not said yet */
    void show(List<OwnVariant> variants, @Nullable UUID segment) {
        own = variants;
        setVisible(!own.isEmpty());
        if (segment == null) {
            coming.setVisible(false);
            staying.setText(getTranslation("bring.own-variants.open", own.size(), names(own)));
            return;
        }
        var dimensions =
                segments.values().stream().collect(Collectors.toMap(SegmentDetails::id, SegmentDetails::dimensionId));
        var carrying = Carrying.of(own, segment, dimensions, taken);
        coming.setItems(carrying.variants());
        coming.setValue(Set.copyOf(carrying.variants()));
        coming.setVisible(!carrying.variants().isEmpty());
        var left = carrying.left().stream().map(own::get).toList();
        staying.setVisible(!left.isEmpty());
        staying.setText(getTranslation("bring.own-variants.left", names(left)));
    }

    /** The places of those that come. */
    Set<Integer> carried() {
        return coming.isVisible()
                ? coming.getValue().stream().map(Carrying.Carried::place).collect(Collectors.toSet())
                : Set.of();
    }

    /** Without the future states of what does not come. */
    private static Set<Carrying.Carried> supported(Set<Carrying.Carried> wished) {
        var places = wished.stream().map(Carrying.Carried::place).collect(Collectors.toSet());
        places.add(OwnVariant.ITSELF);
        return wished.stream()
                .filter(carried -> !carried.variant().future()
                        || places.contains(carried.variant().below()))
                .collect(Collectors.toSet());
    }

    private String label(Carrying.Carried carried) {
        var variant = carried.variant();
        if (variant.future()) {
            return variant.below() == OwnVariant.ITSELF
                    ? getTranslation("bring.own-variants.future", variant.name())
                    : getTranslation(
                            "bring.own-variants.future-of",
                            variant.name(),
                            own.get(variant.below()).name());
        }
        var names = carried.segments().stream()
                .map(segments::get)
                .map(SegmentDetails::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return getTranslation("bring.own-variants.segments", variant.name(), names);
    }

    private static String names(List<OwnVariant> variants) {
        return variants.stream().map(OwnVariant::name).collect(Collectors.joining(" · "));
    }
}
