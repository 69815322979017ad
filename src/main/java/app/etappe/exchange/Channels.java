package app.etappe.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Several channels in one cell, split by {@code |}, which no channel has in its name. */
final class Channels {

    private Channels() {}

    static List<String> split(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .filter(channel -> !channel.isBlank())
                .toList();
    }

    static String joined(Collection<String> channels) {
        return String.join("|", channels);
    }
}
