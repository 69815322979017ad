package app.etappe.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cards by their words, wherever they stand, without comparing all with all. */
final class CardIndex {

    /** Cards that are compared closely. */
    static final int MOST = 8;
    /** Words by which cards are looked for, the rarest first: those say the most. */
    static final int RAREST = 4;
    /** Words that more cards than this have say nothing. */
    static final int COMMON = 60;

    private final MapParts parts;
    private final Map<String, List<Integer>> byText = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    CardIndex(MapParts parts, List<Integer> cards) {
        this.parts = parts;
        for (int card : cards) {
            var words = parts.words(PartType.CARD, card);
            byText.computeIfAbsent(words.folded(), any -> new ArrayList<>()).add(card);
            words.bag()
                    .counts()
                    .keySet()
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(card));
        }
    }

    /**
     * Cards that share the text or rare words: first those of the same text, then those with the most words in common,
     * of these the nearest.
     *
     * @param step where the text stands
     */
    Set<Integer> similar(Words words, int step) {
        if (words.isEmpty()) {
            return Set.of();
        }
        var nearest = Comparator.<Integer>comparingInt(
                        card -> Math.abs(parts.cellOf(card).step() - step))
                .thenComparing(Comparator.naturalOrder());
        var found = new LinkedHashSet<Integer>();
        byText.getOrDefault(words.folded(), List.of()).stream()
                .sorted(nearest)
                .limit(MOST)
                .forEach(found::add);
        var shared = shared(words);
        shared.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(card -> -shared.getOrDefault(card, 0))
                        .thenComparing(nearest))
                .limit(MOST)
                .forEach(found::add);
        return found;
    }

    private Map<Integer, Integer> shared(Words words) {
        var shared = new HashMap<Integer, Integer>();
        words.bag().counts().keySet().stream()
                .filter(word -> frequency(word) > 0 && frequency(word) <= COMMON)
                .sorted(Comparator.<String>comparingInt(this::frequency).thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .forEach(word ->
                        byWord.getOrDefault(word, List.of()).forEach(card -> shared.merge(card, 1, Integer::sum)));
        return shared;
    }

    private int frequency(String word) {
        return byWord.getOrDefault(word, List.of()).size();
    }
}
