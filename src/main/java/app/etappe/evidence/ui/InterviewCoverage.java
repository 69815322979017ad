package app.etappe.evidence.ui;

import app.etappe.base.Refusal;
import app.etappe.evidence.CoverageService;
import app.etappe.interview.InterviewDetails;
import app.etappe.interview.InterviewService;
import app.etappe.interview.ui.InterviewSection;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Beside an interview: how the map that it is about is covered so far, of the segment that it is about. */
@SpringComponent
class InterviewCoverage implements InterviewSection {

    private final InterviewService interviews;
    private final CoverageService coverage;
    private final SegmentService segments;

    InterviewCoverage(InterviewService interviews, CoverageService coverage, SegmentService segments) {
        this.interviews = interviews;
        this.coverage = coverage;
        this.segments = segments;
    }

    @Override
    public Optional<Component> of(UUID interviewId) {
        var interview = interviews.details(interviewId);
        var map = interview.draft().mapId();
        if (map == null) {
            return Optional.empty();
        }
        try {
            var table = new CoverageTable(coverage.stages(map, interview.draft().segmentId()), segment(interview));
            return Optional.of(table);
        } catch (Refusal unseen) {
            return Optional.empty();
        }
    }

    private String segment(InterviewDetails interview) {
        var id = interview.draft().segmentId();
        if (id == null) {
            return "";
        }
        return segments.references(interview.workspaceId(), Set.of(id)).stream()
                .map(SegmentReference::name)
                .findFirst()
                .orElse("");
    }
}
