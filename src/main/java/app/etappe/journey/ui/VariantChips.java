package app.etappe.journey.ui;

import app.etappe.base.Colour;
import app.etappe.base.ui.ColourDot;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.VariantSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The variants of a map, each a link to the map in that variant; many are folded. */
class VariantChips extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 4;

    /** @param map the address of the map */
    VariantChips(String map, List<VariantSummary> variants) {
        getContent().addClassName("etappe-map-variants");
        getContent().getElement().setAttribute("aria-label", getTranslation("maps.variants"));
        int shown = variants.size() <= SHOWN + 1 ? variants.size() : SHOWN;
        variants.subList(0, shown).forEach(variant -> add(chip(map, variant)));
        if (shown < variants.size()) {
            fold(map, variants.subList(shown, variants.size()));
        }
    }

    private void fold(String map, List<VariantSummary> folded) {
        var more = new NativeButton("+" + folded.size());
        more.getElement().setAttribute("aria-label", getTranslation("maps.variants.more", folded.size()));
        more.addClassName("etappe-map-variant");
        var place = add(more);
        more.addClickListener(click -> {
            getContent().remove(place);
            var chips = folded.stream().map(variant -> chip(map, variant)).toList();
            chips.forEach(this::add);
            chips.getFirst().focus();
        });
    }

    private ListItem add(Component chip) {
        var place = new ListItem(chip);
        getContent().add(place);
        return place;
    }

    private Anchor chip(String map, VariantSummary variant) {
        var layer = variant.layer();
        var chip = new Anchor(map + "/" + layer.id());
        chip.addClassName("etappe-map-variant");
        colours(layer).stream().map(ColourDot::new).forEach(chip::add);
        var name = new Span(name(layer));
        name.getElement().setAttribute("dir", "auto");
        var count = new Span(String.valueOf(variant.differences()));
        count.addClassName("etappe-map-variant-count");
        chip.add(name, count);
        var words = getTranslation("maps.variant", name(layer), variant.differences());
        chip.setAriaLabel(words);
        chip.setTitle(words);
        return chip;
    }

    private static List<String> colours(LayerDetails layer) {
        return layer.segments().isEmpty()
                ? List.of(Colour.GREY.code())
                : layer.segments().stream().map(LayerDetails.Segment::colour).toList();
    }

    private String name(LayerDetails layer) {
        var date = layer.date();
        var name = layer.name();
        return date == null
                ? name
                : getTranslation(
                        "maps.variant.dated",
                        name,
                        DateTimeFormatter.ofPattern("MMM yyyy", getLocale()).format(date));
    }
}
