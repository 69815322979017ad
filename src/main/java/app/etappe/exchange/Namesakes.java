package app.etappe.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Things that may share a name: one of each name is meant until a number says another.
 *
 * @param <N> what names a thing
 * @param <T> the thing
 */
final class Namesakes<N, T> {

    private final Map<N, List<T>> all = new HashMap<>();
    private final Map<N, T> meant = new HashMap<>();

    /**
     * The thing that is meant by this name from now on.
     *
     * @param number which of that name, counted from 1; the next one is made. 0: the one meant so far, or the first
     */
    T meant(N name, int number, Supplier<T> made) {
        var current = meant.get(name);
        if (number == 0 && current != null) {
            return current;
        }
        var namesakes = all.computeIfAbsent(name, any -> new ArrayList<>());
        if (number == 0 || number > namesakes.size()) {
            namesakes.add(made.get());
        }
        var thing = namesakes.get(number == 0 ? 0 : Math.min(number, namesakes.size()) - 1);
        meant.put(name, thing);
        return thing;
    }
}
