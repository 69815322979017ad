package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done with a variant's differences: taken back, kept beside a base that moved on, and confirmed to be none. */
@Component
class LayerActs {

    private final Siblings siblings;
    private final Concerns concerns;
    private final Elements elements;
    private final ChangeLog log;

    LayerActs(Siblings siblings, Concerns concerns, Elements elements, ChangeLog log) {
        this.siblings = siblings;
        this.concerns = concerns;
        this.elements = elements;
        this.log = log;
    }

    /** Takes back one difference, all of an element, or all of the variant; what is the variant's own is removed. */
    void reset(BoardEdit edit, Operation.Reset reset) {
        var layer = requireLayer(edit);
        if (reset.element() == null) {
            resetAll(edit, layer, reset.asked());
            return;
        }
        var element = edit.requireKnown(reset.element());
        if (reset.property() != null) {
            edit.layers().drop(layer, element.id(), reset.property());
        } else if (edit.view().owner(element) == edit.view().top()) {
            remove(edit, List.of(element), reset.asked());
        } else {
            edit.layers().differences(layer, element.id()).forEach(row -> drop(edit, row));
        }
    }

    private void resetAll(BoardEdit edit, UUID layer, @Nullable Long asked) {
        edit.layers().differences(layer).forEach(row -> drop(edit, row));
        remove(edit, elements.own(edit.mapId(), layer), asked);
    }

    private void remove(BoardEdit edit, List<Element> own, @Nullable Long asked) {
        concerns.requireAsked(edit, edit.view().top(), own, asked);
        own.forEach(element -> edit.changeItself(element, Property.REMOVED.code(), Property.YES));
    }

    private static void drop(BoardEdit edit, LayerValue row) {
        edit.layers().drop(row.layer(), row.element(), row.property());
    }

    /** Keeps a difference although what it stands for has moved on below. */
    void keep(BoardEdit edit, Operation.Keep keep) {
        var layer = requireLayer(edit);
        var element = edit.requireKnown(keep.element());
        var row = edit.layers().find(layer, element.id(), keep.property());
        if (row == null || !row.isDifference() || keep.property().equals(LayerValue.HIDDEN)) {
            throw new Refusal("unknown-difference");
        }
        int below = edit.view().top() - 1;
        edit.layers()
                .standFor(
                        row,
                        keep.property().equals(Property.POSITION.code())
                                ? siblings.place(edit, element, below)
                                : edit.view().value(element, keep.property(), below));
    }

    /**
     * Notes that an element of below was looked at and is the same here.
     *
     * @param seen the revision that the author saw: what somebody else has changed since is not confirmed
     */
    void check(BoardEdit edit, Operation.Check check, long seen) {
        var layer = requireLayer(edit);
        var element = edit.requireSeen(check.element());
        int top = edit.view().top();
        if (edit.view().owner(element) == top
                || !edit.layers().differences(layer, element.id()).isEmpty()) {
            throw new Refusal("not-the-same");
        }
        var other = log.changedByOther(edit.mapId(), lower(edit.chain()), element.id(), seen, edit.authorId());
        if (other.isPresent()) {
            throw new Refusal("overtaken", Map.of("by", other.get(), "value", element.text()));
        }
        var print = Fingerprint.of(edit.view(), element, top - 1);
        edit.layers().put(layer, element.id(), LayerValue.CHECKED, print, null);
    }

    private static @Nullable UUID lower(LayerChain chain) {
        return chain.layer(chain.top() - 1);
    }

    /** Takes a confirmation back. */
    void uncheck(BoardEdit edit, Operation.Uncheck uncheck) {
        edit.layers()
                .drop(requireLayer(edit), edit.requireKnown(uncheck.element()).id(), LayerValue.CHECKED);
    }

    /** @throws Refusal {@code base-only} where it is the base that is written to */
    static UUID requireLayer(BoardEdit edit) {
        var layer = edit.layer();
        if (layer == null) {
            throw new Refusal("base-only");
        }
        return layer;
    }
}
