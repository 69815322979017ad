package app.etappe.interview.ui.transcript;

import app.etappe.base.ui.PageWork;
import app.etappe.interview.InterviewDetails;
import app.etappe.interview.TranscriptService;
import app.etappe.interview.ui.InterviewMenuItem;
import app.etappe.participant.ParticipantReference;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;

/** Offers to take a transcript over into an interview. */
@SpringComponent
class TranscriptItem implements InterviewMenuItem {

    private final TranscriptService transcripts;
    private final PageWork work;

    TranscriptItem(TranscriptService transcripts, PageWork work) {
        this.transcripts = transcripts;
        this.work = work;
    }

    @Override
    public String nameKey() {
        return "transcript.import";
    }

    @Override
    public void choose(InterviewDetails interview) {
        var id = interview.id();
        new TranscriptDialog(
                        participants(interview),
                        (file, name, encoding) -> transcripts.read(id, file, name, encoding),
                        (draft, dialog) -> {
                            var page = UI.getCurrent();
                            work.begin(
                                    page,
                                    () -> {
                                        transcripts.takeOver(
                                                id,
                                                draft,
                                                lines -> PageWork.tell(page, () -> dialog.showWritten(lines)));
                                        return true;
                                    },
                                    done -> dialog.finish(),
                                    dialog::explain);
                        })
                .open();
    }

    /** Those of whom something may be shown, their codes by their ids. */
    private static SequencedMap<UUID, String> participants(InterviewDetails interview) {
        var codes = new LinkedHashMap<UUID, String>();
        interview.participants().stream()
                .filter(participant -> !participant.withdrawn())
                .forEach((ParticipantReference participant) -> codes.put(participant.id(), participant.code()));
        return codes;
    }
}
