package app.etappe.participant;

import app.etappe.table.TableColumn;
import java.util.List;

/** The columns that a file of participants may have; every other one is an attribute. */
enum ImportColumn implements TableColumn {
    NAME("name", "full name", "vollständiger name"),
    EMAIL("e-mail", "email", "mail", "e-mail-adresse"),
    PHONE("phone", "telephone", "mobile", "telefon", "mobil", "handy"),
    NOTE("note", "notes", "notiz", "bemerkung"),
    SEGMENTS("segments", "segment", "segmente"),
    GIVEN_ON("consent given", "consent given on", "consent from", "einwilligung erteilt", "einwilligung vom"),
    ENDS_ON("consent ends", "consent until", "einwilligung endet", "einwilligung bis"),
    QUOTES("quotes outside", "quotes", "zitate nach außen", "zitate"),
    RECORDING("recording", "aufnahme", "aufzeichnung"),
    AFTERWARDS("afterwards", "after consent", "danach");

    private final List<String> names;

    ImportColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
