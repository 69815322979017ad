package app.etappe.interview;

import app.etappe.security.AccountService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what all viewers know of an interview besides its lines. */
@Component
class AboutReader {

    private final InterviewAccess access;
    private final Speakers speakers;
    private final AccountService accounts;
    private final Notes notes;
    private final Tags tags;
    private final PlaceLabels labels;
    private final LinkedMaps maps;
    private final Clock clock;

    AboutReader(
            InterviewAccess access,
            Speakers speakers,
            AccountService accounts,
            Notes notes,
            Tags tags,
            PlaceLabels labels,
            LinkedMaps maps,
            Clock clock) {
        this.access = access;
        this.speakers = speakers;
        this.accounts = accounts;
        this.notes = notes;
        this.tags = tags;
        this.labels = labels;
        this.maps = maps;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    InterviewAbout read(UUID interviewId) {
        var interview = access.requireResearcher(interviewId);
        var draft = interview.draft();
        var people = people(draft.participantIds());
        var names = accounts.names(draft.interviewerIds());
        var links =
                notes.linksOf(interviewId).stream().map(EvidenceLink::target).toList();
        maps.note(interviewId, links.stream().map(LinkTarget::mapId).collect(Collectors.toSet()));
        return new InterviewAbout(
                clock.millis(),
                draft.kind().code(),
                draft.title(),
                interview.isReleased(),
                draft.mapId(),
                draft.segmentId(),
                people,
                draft.interviewerIds().stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                questions(draft.guide()),
                draft.recordings().stream()
                        .map(recording ->
                                new InterviewAbout.Recorded(recording.address(), recording.title(), recording.offset()))
                        .toList(),
                tags.all(interview.workspaceId()).stream()
                        .map(tag -> new InterviewAbout.UsedTag(tag.id(), tag.name(), tag.used()))
                        .toList(),
                labels.of(links));
    }

    /** Pages still may have words of who is gone, and forget them where they hear of it. */
    private List<InterviewAbout.Person> people(List<UUID> ids) {
        var known = speakers.of(ids).stream()
                .map(person -> new InterviewAbout.Person(person.id(), person.code(), person.withdrawn()));
        var erased = speakers.erased(ids).stream().map(id -> new InterviewAbout.Person(id, "", true));
        return Stream.concat(known, erased).toList();
    }

    private static List<InterviewAbout.Question> questions(List<String> guide) {
        var questions = new ArrayList<InterviewAbout.Question>();
        for (var text : guide) {
            questions.add(new InterviewAbout.Question(String.valueOf(questions.size()), text));
        }
        return questions;
    }
}
