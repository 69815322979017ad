package app.etappe.segment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Colour;
import app.etappe.base.ui.DotsMenu;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentMergeService;
import app.etappe.segment.SegmentService;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be done with segments; the parameter {@code changed} of each is told when it has been done, and at which
 * {@linkplain Spots spot} the keyboard goes on.
 */
@SpringComponent
class SegmentActions {

    /** In which order colours are offered: red is pain elsewhere and comes last. */
    private static final List<Colour> FIRST_COLOURS = List.of(
            Colour.BLUE,
            Colour.TEAL,
            Colour.PURPLE,
            Colour.ORANGE,
            Colour.GREEN,
            Colour.PINK,
            Colour.YELLOW,
            Colour.GREY,
            Colour.RED);

    private final SegmentService segments;
    private final SegmentMergeService merges;

    SegmentActions(SegmentService segments, SegmentMergeService merges) {
        this.segments = segments;
        this.merges = merges;
    }

    /** @param all the dimensions; the first colour that none of their segments has is offered */
    void add(DimensionDetails dimension, List<DimensionDetails> all, SerializableConsumer<String> changed) {
        var header = translate("segment.new", dimension.name());
        var blank = new SegmentDraft("", "", null, freeColour(all));
        new SegmentDialog(header, translate("segment.create"), blank, draft -> {
                    changed.accept(Spots.of(segments.add(dimension.id(), draft)));
                })
                .open();
    }

    DotsMenu menu(SegmentDetails segment, DimensionDetails dimension, SerializableConsumer<String> changed) {
        var menu = new DotsMenu(translate("segment.menu", segment.name()));
        menu.add(translate("segment.edit"), () -> edit(segment, changed));
        var others = dimension.segments().stream()
                .filter(other -> !other.equals(segment))
                .toList();
        if (!others.isEmpty()) {
            menu.add(translate("segment.merge"), () -> merge(segment, others, changed));
        }
        menu.add(translate("segment.to-archive"), () -> {
            segments.archive(segment.id());
            Notification.show(translate("segment.archived", segment.name()));
            var siblings = dimension.segments().stream().map(SegmentDetails::id).toList();
            changed.accept(Spots.instead(segment.id(), siblings, Spots.addTo(dimension.id())));
        });
        return menu;
    }

    private void edit(SegmentDetails segment, SerializableConsumer<String> changed) {
        var present = new SegmentDraft(segment.name(), segment.description(), segment.size(), segment.colour());
        new SegmentDialog(translate("segment.edit.of", segment.name()), translate("segment.save"), present, draft -> {
                    segments.change(segment.id(), draft, segment.version());
                    changed.accept(Spots.of(segment.id()));
                })
                .open();
    }

    private void merge(SegmentDetails segment, List<SegmentDetails> others, SerializableConsumer<String> changed) {
        new MergeDialog(segment, others, into -> merges.questions(segment.id(), into.id()), (into, staying) -> {
                    merges.merge(segment.id(), into.id(), staying);
                    Notification.show(translate("segment.merged", segment.name(), into.name()));
                    changed.accept(Spots.of(into.id()));
                })
                .open();
    }

    private static Colour freeColour(List<DimensionDetails> all) {
        var used = all.stream()
                .flatMap(dimension -> dimension.segments().stream())
                .map(SegmentDetails::colour)
                .collect(Collectors.toSet());
        return Stream.concat(FIRST_COLOURS.stream().filter(colour -> !used.contains(colour)), FIRST_COLOURS.stream())
                .findFirst()
                .orElseThrow();
    }
}
