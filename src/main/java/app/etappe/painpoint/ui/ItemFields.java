package app.etappe.painpoint.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.painpoint.ItemDecision;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.Judged;
import app.etappe.painpoint.Judgement;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All of an item; whatever its reader changes is stored as soon as the field is left. */
@StyleSheet("assets/items.css")
public class ItemFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ItemActs acts;
    private final Attempt attempt = new Attempt();
    private final Map<Judged, JudgementField> judgements = new EnumMap<>(Judged.class);
    private final Div judging = new Div();
    private final DescriptionFields description;
    private final DecisionFields decisions;
    private final @Nullable FurtherFields further;
    private final Div places = new Div();
    private transient ItemDetails item;

    ItemFields(ItemActs acts, ItemDetails item) {
        this.acts = acts;
        this.item = item;
        description = new DescriptionFields(
                item, acts.levers(item), acts.counterparts(item), draft -> write(() -> acts.change(this.item, draft)));
        description.leversAsked(() -> acts.showLevers(item.workspaceId(), this::catchUp));
        description.leftBehind(this::catchUp);
        decisions = new DecisionFields(item, acts.members(item.workspaceId()), new Deciding());
        judging.addClassName("etappe-item-row");
        Stream.of(Judged.SEVERITY, Judged.IMPACT, Judged.EFFORT).forEach(this::addJudgement);
        getContent().addClassName("etappe-item");
        further = acts.furtherCriterion(item.workspaceId())
                .map(name -> new FurtherFields(
                        name, (value, why) -> write(() -> acts.judgeFurther(this.item, value, why)), this::catchUp))
                .orElse(null);
        getContent().add(attempt, description, judging);
        if (further != null) {
            getContent().add(further);
        }
        getContent().add(head("item.head.decisions"), decisions, places);
        show();
    }

    /**
     * Shows what others have changed. Where its reader is writing, the words stay; what they write over is refused.
     *
     * @param now the same item, as its reader may see it now
     */
    public void followUp(ItemDetails now) {
        var names = names(now);
        boolean overtaken = description.follow(now, acts.levers(now), acts.counterparts(now));
        overtaken |= further != null && further.follow(now, names);
        if (!overtaken) {
            item = now;
        }
        showJudgements(now, names);
        decisions.show(now, names);
        showPlaces(now);
    }

    private void catchUp() {
        attempt.at(() -> followUp(acts.read(item.summary().id())));
    }

    private class Deciding implements DecisionFields.Deciding {

        private static final long serialVersionUID = 1L;

        @Override
        public void decide(ItemStatus status, String reason) {
            write(() -> {
                acts.decide(item, status, reason);
                decisions.decided();
            });
        }

        @Override
        public void assign(@Nullable UUID owner) {
            write(() -> acts.assign(item, owner));
        }

        @Override
        public void expect(@Nullable LocalDate due) {
            write(() -> acts.expect(item, due));
        }
    }

    private void addJudgement(Judged what) {
        var field = new JudgementField(what);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(() -> acts.judge(item, what, change.getValue()));
            }
        });
        judgements.put(what, field);
        judging.add(field);
    }

    /** Stores something, or says why not; then the words stay in their field. */
    private void write(SerializableRunnable work) {
        attempt.at(() -> {
            work.run();
            item = acts.read(item.summary().id());
            show();
        });
    }

    private void show() {
        var names = names(item);
        description.show(item);
        if (further != null) {
            further.show(item, names);
        }
        showJudgements(item, names);
        decisions.show(item, names);
        showPlaces(item);
    }

    private void showJudgements(ItemDetails shown, Map<UUID, String> names) {
        judgements.forEach((what, field) -> {
            field.show(shown.summary().judgement(what), names);
            field.setReadOnly(!shown.mayEdit());
        });
    }

    private void showPlaces(ItemDetails shown) {
        places.removeAll();
        var cards = shown.summary().places();
        if (!cards.isEmpty()) {
            places.add(head("item.head.places"), new ItemPlacesList(cards, acts.maps(shown)));
        }
    }

    private H3 head(String key) {
        return new H3(getTranslation(key));
    }

    private Map<UUID, String> names(ItemDetails shown) {
        var judges = Stream.of(Judged.values())
                .map(what -> shown.summary().judgement(what))
                .filter(Objects::nonNull)
                .map(Judgement::by);
        var deciders = shown.decisions().stream().map(ItemDecision::by);
        return acts.names(shown.workspaceId(), Stream.concat(judges, deciders).collect(Collectors.toSet()));
    }
}
