package app.etappe.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several channels in one cell: split by {@code |}; a backslash takes the bar, or another backslash, as it is. */
final class Channels {

    private Channels() {}

    static List<String> split(String cell) {
        var channels = new ArrayList<String>();
        var channel = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char unit = cell.charAt(i);
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
            if (unit == '\\' && (next == '|' || next == '\\')) {
                channel.append(next);
                i++;
            } else if (unit == '|') {
                channels.add(channel.toString());
                channel.setLength(0);
            } else {
                channel.append(unit);
            }
        }
        channels.add(channel.toString());
        return channels;
    }

    static String joined(Collection<String> channels) {
        return channels.stream()
                .map(channel -> channel.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }
}
