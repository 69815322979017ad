package app.etappe.segment;

import java.util.List;

/** What somebody says of a persona. Only the name has to be there. */
public record PersonaDraft(
        String name,
        String role,
        String goals,
        String needs,
        String frustrations,
        List<String> channels,
        String quote) {

    public PersonaDraft {
        channels = List.copyOf(channels);
    }
}
