package app.etappe.review.ui;

import app.etappe.base.AuditEvent;
import app.etappe.report.PdfReport;
import app.etappe.report.SlideReport;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.springframework.context.ApplicationEventPublisher;

/** Writes a review as a file, as its reader may see it now. */
@SpringComponent
class ReviewExport {

    /** What reading takes of the whole, about. */
    private static final double READ = 0.5;

    private final ReviewReports reports;
    private final PdfReport pdf;
    private final SlideReport slides;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewExport(
            ReviewReports reports,
            PdfReport pdf,
            SlideReport slides,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.pdf = pdf;
        this.slides = slides;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Leaves an audit event. @param progress told which part is done @throws Refusal {@code not-found} */
    byte[] write(UUID reviewId, ReviewFormat format, Locale language, DoubleConsumer progress) {
        var report = reports.of(reviewId, language);
        progress.accept(READ);
        var bytes = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> pdf.write(report, bytes);
            case PPTX -> slides.write(report, bytes);
        }
        progress.accept(1);
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "review-exported", reviewId));
        return bytes.toByteArray();
    }
}
