package app.etappe.segment;

import app.etappe.file.PictureChange;
import java.util.List;

/** What somebody says of a persona. Only the name has to be there. */
public record PersonaDraft(
        String name,
        String role,
        String goals,
        String needs,
        String frustrations,
        List<String> channels,
        String quote,
        PictureChange picture) {

    public PersonaDraft {
        channels = List.copyOf(channels);
    }

    /** Only words: the picture stays as it is. */
    public PersonaDraft(
            String name,
            String role,
            String goals,
            String needs,
            String frustrations,
            List<String> channels,
            String quote) {
        this(name, role, goals, needs, frustrations, channels, quote, new PictureChange.Keep());
    }
}
