package app.etappe.copies;

import app.etappe.base.Colour;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A map on which tests draw: parts know each other, and need not be counted. */
final class Sketch {

    static final class Stage {
        String title;
        String question = "";
        final List<Step> steps = new ArrayList<>();

        Stage(String title) {
            this.title = title;
        }

        Step step(String name) {
            var step = new Step(name);
            steps.add(step);
            return step;
        }
    }

    static final class Step {
        String title;

        Step(String title) {
            this.title = title;
        }
    }

    static final class Lane {
        LaneKind kind;
        String name;

        Lane(LaneKind kind, String name) {
            this.kind = kind;
            this.name = name;
        }
    }

    static final class Card {
        Step step;
        Lane lane;
        String text;

        @Nullable
        Integer mood;

        @Nullable
        Colour colour;

        int span = 1;
        SortedSet<String> channels = new TreeSet<>();

        Card(Step step, Lane lane, String text) {
            this.step = step;
            this.lane = lane;
            this.text = text;
        }
    }

    boolean loop;
    final List<Stage> stages = new ArrayList<>();
    final List<Lane> lanes = new ArrayList<>();
    final List<Card> cards = new ArrayList<>();

    static Sketch of(MapContent content) {
        var sketch = new Sketch();
        sketch.loop = content.loop();
        for (var stage : content.stages()) {
            var drawn = sketch.stage(stage.title());
            drawn.question = stage.question();
            stage.steps().forEach(drawn::step);
        }
        content.lanes().forEach(lane -> sketch.lane(lane.kind(), lane.name()));
        for (var card : content.cards()) {
            var drawn = sketch.card(sketch.steps().get(card.step()), sketch.lanes.get(card.lane()), card.text());
            drawn.mood = card.mood();
            drawn.colour = card.colour();
            drawn.span = card.span();
            drawn.channels = new TreeSet<>(card.channels());
        }
        return sketch;
    }

    Stage stage(String title) {
        var stage = new Stage(title);
        stages.add(stage);
        return stage;
    }

    Lane lane(LaneKind kind, String name) {
        var lane = new Lane(kind, name);
        lanes.add(lane);
        return lane;
    }

    Card card(Step step, Lane lane, String text) {
        var card = new Card(step, lane, text);
        cards.add(card);
        return card;
    }

    List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps.stream()).toList();
    }

    Step step(String title) {
        return steps().stream()
                .filter(step -> step.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    Lane lane(String name) {
        return lanes.stream().filter(lane -> lane.name.equals(name)).findFirst().orElseThrow();
    }

    Card card(String text) {
        return cards.stream().filter(card -> card.text.equals(text)).findFirst().orElseThrow();
    }

    /** Without cards that lost their place, and with one point of emotion in a cell. */
    MapContent content() {
        var steps = steps();
        Set<List<Object>> points = new HashSet<>();
        var drawn = new ArrayList<MapContent.Card>();
        for (var card : cards) {
            boolean placed = steps.contains(card.step) && lanes.contains(card.lane);
            if (placed && (card.lane.kind != LaneKind.EMOTION || points.add(List.of(card.step, card.lane)))) {
                drawn.add(new MapContent.Card(
                        steps.indexOf(card.step),
                        lanes.indexOf(card.lane),
                        card.text,
                        card.mood,
                        card.colour,
                        card.span,
                        new TreeSet<>(card.channels)));
            }
        }
        return new MapContent(
                loop,
                stages.stream()
                        .map(stage -> new MapContent.Stage(
                                stage.title,
                                stage.question,
                                stage.steps.stream().map(step -> step.title).toList()))
                        .toList(),
                lanes.stream()
                        .map(lane -> new MapContent.Lane(lane.kind, lane.name))
                        .toList(),
                drawn);
    }

    /** With the cards cell by cell: in what order the cells come says nothing. */
    static MapContent byCell(MapContent content) {
        return new MapContent(
                content.loop(),
                content.stages(),
                content.lanes(),
                content.cards().stream()
                        .sorted(Comparator.comparingInt(MapContent.Card::step).thenComparingInt(MapContent.Card::lane))
                        .toList());
    }
}
