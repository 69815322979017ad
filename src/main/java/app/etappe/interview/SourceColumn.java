package app.etappe.interview;

import app.etappe.table.TableColumn;
import java.util.List;

/** The columns of a file of complaints or survey answers that have a meaning of their own. */
enum SourceColumn implements TableColumn {
    TEXT("text", "complaint", "answer", "comment", "beschwerde", "antwort", "kommentar"),
    DATE("date", "day", "datum"),
    PARTICIPANT("participant", "code", "customer", "teilnehmer", "teilnehmerin", "teilnehmende", "kunde", "kundin"),
    SEGMENT("segment", "kundensegment"),
    TITLE("title", "subject", "titel", "betreff", "thema"),
    MOOD("mood", "stimmung"),
    TAGS("tags", "schlagworte", "schlagwörter");

    private final List<String> names;

    SourceColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isNumeric() {
        return this == MOOD;
    }
}
