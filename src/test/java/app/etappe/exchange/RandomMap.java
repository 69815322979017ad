package app.etappe.exchange;

import app.etappe.base.Colour;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A map made by chance, the same for the same seed: few different names, so that many are the same. */
final class RandomMap {

    private static final List<String> PARTS = List.of(
            "a", "B", " ", "\n", "\"", ",", ";", "\t", "|", "\\", "'", "=", "+", "-", "@", "é", "🚂", "مر", "<b>",
            "\u200B", "0", "Gefühl", "text", "\u2028");

    private final Random random;

    RandomMap(int seed) {
        this.random = new Random(seed);
    }

    MapContent content() {
        var stages = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> new MapContent.Stage(name(), question(), names(random.nextInt(5))))
                .toList();
        var lanes = IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> new MapContent.Lane(pick(List.of(LaneKind.values())), name()))
                .toList();
        return new MapContent(random.nextBoolean(), stages, lanes, cards(stages, lanes));
    }

    private List<MapContent.Card> cards(List<MapContent.Stage> stages, List<MapContent.Lane> lanes) {
        var cards = new ArrayList<MapContent.Card>();
        int steps = stages.stream().mapToInt(stage -> stage.steps().size()).sum();
        Set<List<Integer>> points = new HashSet<>();
        for (int i = 0; i < random.nextInt(40) && steps > 0 && !lanes.isEmpty(); i++) {
            int step = random.nextInt(steps);
            int lane = random.nextInt(lanes.size());
            if (lanes.get(lane).kind() != LaneKind.EMOTION || points.add(List.of(step, lane))) {
                cards.add(card(step, lane));
            }
        }
        return cards;
    }

    private MapContent.Card card(int step, int lane) {
        return new MapContent.Card(
                step,
                lane,
                text(),
                random.nextBoolean() ? random.nextInt(7) - 3 : null,
                random.nextBoolean() ? pick(List.of(Colour.values())) : null,
                1 + random.nextInt(300),
                channels());
    }

    private TreeSet<String> channels() {
        var channels = new TreeSet<String>();
        names(random.nextInt(4)).forEach(channel -> channels.add(Texts.name("c" + channel.replaceAll("[\n|]", " "))));
        return channels;
    }

    private List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> name()).toList();
    }

    private String name() {
        if (random.nextInt(3) > 0) {
            return pick(List.of("Plan", "Shop", "=Plan"));
        }
        try {
            return Texts.name(text());
        } catch (Refusal empty) {
            return "Plan";
        }
    }

    private String question() {
        return random.nextInt(3) > 0 ? "" : Texts.nameOrNone(text());
    }

    private String text() {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(8)).forEach(i -> text.append(pick(PARTS)));
        return Texts.stored(text.toString(), Texts.CARD);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
