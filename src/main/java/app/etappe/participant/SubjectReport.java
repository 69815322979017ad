package app.etappe.participant;

import java.time.Instant;
import java.util.List;

/** All that is stored about one participant of one workspace. */
public record SubjectReport(String workspace, String code, Instant made, List<ReportSection> sections) {

    public SubjectReport {
        sections = List.copyOf(sections);
    }
}
