package app.etappe.interview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.interview.InterviewKind;
import app.etappe.participant.ParticipantReference;
import java.util.List;
import java.util.stream.Collectors;

/** What interviews are called. */
final class InterviewNames {

    private static final int FEW = 3;

    private InterviewNames() {}

    /** The codes of its participants and its title; where there is neither, its kind. */
    static String of(InterviewKind kind, String title, List<ParticipantReference> participants) {
        var people = people(kind, participants);
        if (people.isEmpty() && title.isEmpty()) {
            return kind(kind);
        }
        return people.isEmpty() || title.isEmpty() ? people + title : people + " · " + title;
    }

    private static String people(InterviewKind kind, List<ParticipantReference> participants) {
        if (participants.size() > FEW) {
            return translate("interview.people", kind(kind), participants.size());
        }
        return participants.stream().map(ParticipantReference::code).collect(Collectors.joining(", "));
    }

    static String kind(InterviewKind kind) {
        return translate("interview.kind." + kind.code());
    }
}
