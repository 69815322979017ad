package app.etappe.copies;

import app.etappe.base.Colour;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Maps made by chance and their copies, on which somebody went on working; the same for the same seed. */
final class Drift {

    private static final List<String> WORDS = List.of(
            "Website",
            "hotline",
            "asks",
            "the",
            "a",
            "ticket",
            "buys",
            "Zürich",
            "price",
            "compares",
            "seat",
            "2",
            "3",
            "delay",
            "platform",
            "why",
            "agent",
            "app",
            "Verkäufer",
            "calls",
            "friend",
            "waits",
            "refund",
            "!?",
            "🚂");

    private final Random random;

    Drift(long seed) {
        this.random = new Random(seed);
    }

    Sketch map() {
        var map = new Sketch();
        map.loop = random.nextBoolean();
        times(random.nextInt(7), () -> {
            var stage = map.stage(text(2));
            times(random.nextInt(5), () -> stage.step(text(3)));
        });
        times(random.nextInt(9), () -> map.lane(kind(), text(2)));
        if (!map.steps().isEmpty() && !map.lanes.isEmpty()) {
            times(random.nextInt(90), () -> addCard(map));
        }
        return map;
    }

    /** A copy on which the given number of things was done. */
    Sketch copy(MapContent content, int edits) {
        var copy = Sketch.of(content);
        times(edits, () -> edit(copy));
        return copy;
    }

    /** Cards most, as people do; whole stages and lanes seldom, as little would be left to compare. */
    private void edit(Sketch map) {
        switch (random.nextInt(40)) {
            case 0 -> map.loop = !map.loop;
            case 1 -> map.stages.add(random.nextInt(map.stages.size() + 1), new Sketch.Stage(text(2)));
            case 2 -> map.lanes.add(random.nextInt(map.lanes.size() + 1), new Sketch.Lane(kind(), text(2)));
            case 3 -> shuffleTwo(map.stages);
            case 4 -> shuffleTwo(map.lanes);
            case 5 -> shuffleTwo(map.cards);
            case 6 -> drop(map.stages);
            case 7 -> drop(map.lanes);
            case 8, 9 -> drop(map.cards);
            default -> editFurther(map);
        }
    }

    private void editFurther(Sketch map) {
        if (map.stages.isEmpty()) {
            return;
        }
        var stage = pick(map.stages);
        switch (random.nextInt(20)) {
            case 0 -> stage.title = drifted(stage.title);
            case 1 -> stage.steps.add(random.nextInt(stage.steps.size() + 1), new Sketch.Step(text(3)));
            case 2 -> shuffleTwo(stage.steps);
            case 3 -> moveStep(map, stage);
            case 4 -> drop(stage.steps);
            case 5 -> stage.question = text(4);
            default -> editInCells(map);
        }
    }

    private void editInCells(Sketch map) {
        if (map.steps().isEmpty() || map.lanes.isEmpty()) {
            return;
        }
        var step = pick(map.steps());
        var lane = pick(map.lanes);
        if (map.cards.isEmpty() || random.nextInt(4) == 0) {
            addCard(map);
            return;
        }
        var card = pick(map.cards);
        switch (random.nextInt(24)) {
            case 0 -> step.title = drifted(step.title);
            case 1 -> lane.name = drifted(lane.name);
            case 2 -> lane.kind = kind();
            case 3 -> card.step = step;
            case 4 -> card.lane = lane;
            case 5 -> map.cards.add(random.nextInt(map.cards.size()), new Sketch.Card(step, lane, card.text));
            case 6 -> map.card(card.step, card.lane, card.text);
            case 7 -> swapTexts(card, pick(map.cards));
            default -> editCard(card);
        }
    }

    private void editCard(Sketch.Card card) {
        switch (random.nextInt(5)) {
            case 0 -> card.text = random.nextInt(5) == 0 ? "" : drifted(card.text);
            case 1 -> card.mood = random.nextInt(7) - 3;
            case 2 -> card.colour = random.nextBoolean() ? null : pick(List.of(Colour.values()));
            case 3 -> card.span = 1 + random.nextInt(3);
            default -> card.channels = channels();
        }
    }

    private void addCard(Sketch map) {
        var card = map.card(pick(map.steps()), pick(map.lanes), random.nextInt(8) == 0 ? "" : text(6));
        card.mood = random.nextInt(3) == 0 ? random.nextInt(7) - 3 : null;
        card.channels = channels();
    }

    private void moveStep(Sketch map, Sketch.Stage from) {
        if (!from.steps.isEmpty()) {
            var to = pick(map.stages);
            var step = from.steps.remove(random.nextInt(from.steps.size()));
            to.steps.add(random.nextInt(to.steps.size() + 1), step);
        }
    }

    private static void swapTexts(Sketch.Card one, Sketch.Card other) {
        var text = one.text;
        one.text = other.text;
        other.text = text;
    }

    /** Another text, or the same with a word or a letter more. */
    private String drifted(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text(4);
            case 1 -> text + " " + pick(WORDS);
            case 2 -> text.toUpperCase(Locale.ROOT) + "!";
            default -> "x" + text;
        };
    }

    private String text(int most) {
        var words = new ArrayList<String>();
        times(1 + random.nextInt(most), () -> words.add(pick(WORDS)));
        return String.join(" ", words);
    }

    private SortedSet<String> channels() {
        var channels = new TreeSet<String>();
        times(Math.max(0, random.nextInt(5) - 2), () -> channels.add(pick(List.of("phone", "web", "shop"))));
        return channels;
    }

    private LaneKind kind() {
        return pick(List.of(LaneKind.values()));
    }

    private <T> void shuffleTwo(List<T> all) {
        if (!all.isEmpty()) {
            Collections.swap(all, random.nextInt(all.size()), random.nextInt(all.size()));
        }
    }

    private <T> void drop(List<T> all) {
        if (!all.isEmpty()) {
            all.remove(random.nextInt(all.size()));
        }
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private static void times(int count, Runnable action) {
        for (int i = 0; i < count; i++) {
            action.run();
        }
    }
}
