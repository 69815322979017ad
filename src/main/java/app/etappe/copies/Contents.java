package app.etappe.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The texts that stand in stages, steps and lanes, as they are compared. */
final class Contents {

    private Contents() {}

    static List<Bag> ofStages(MapParts parts) {
        var texts = empty(parts.count(PartType.STAGE));
        for (int step = 0; step < parts.count(PartType.STEP); step++) {
            texts.get(parts.stageOf(step)).add(parts.words(PartType.STEP, step).folded());
        }
        for (int card = 0; card < parts.count(PartType.CARD); card++) {
            add(texts.get(parts.stageOf(parts.cellOf(card).step())), parts, card);
        }
        return bags(texts);
    }

    static List<Bag> ofSteps(MapParts parts) {
        var texts = empty(parts.count(PartType.STEP));
        for (int card = 0; card < parts.count(PartType.CARD); card++) {
            add(texts.get(parts.cellOf(card).step()), parts, card);
        }
        return bags(texts);
    }

    static List<Bag> ofLanes(MapParts parts) {
        var texts = empty(parts.count(PartType.LANE));
        for (int card = 0; card < parts.count(PartType.CARD); card++) {
            add(texts.get(parts.cellOf(card).lane()), parts, card);
        }
        return bags(texts);
    }

    private static void add(List<String> texts, MapParts parts, int card) {
        var words = parts.words(PartType.CARD, card);
        if (!words.isEmpty()) {
            texts.add(words.folded());
        }
    }

    private static List<List<String>> empty(int count) {
        return IntStream.range(0, count)
                .<List<String>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    private static List<Bag> bags(List<List<String>> texts) {
        return texts.stream().map(Bag::of).toList();
    }
}
