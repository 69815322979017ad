package app.etappe.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Texts with how often each is there. */
record Bag(Map<String, Integer> counts, int size) {

    static Bag of(Collection<String> texts) {
        var counts = new HashMap<String, Integer>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        return new Bag(counts, texts.size());
    }

    /** How many are in both. */
    int shared(Bag other) {
        if (counts.size() > other.counts.size()) {
            return other.shared(this);
        }
        int shared = 0;
        for (var entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    /** How much of both is in both, 0 to 1. */
    double overlap(Bag other) {
        return size + other.size == 0 ? 0 : 2.0 * shared(other) / (size + other.size);
    }
}
