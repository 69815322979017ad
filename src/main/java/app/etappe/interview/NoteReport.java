package app.etappe.interview;

import app.etappe.base.Texts;
import app.etappe.participant.InterviewCounts;
import app.etappe.participant.Mention;
import app.etappe.participant.PersonalReport;
import app.etappe.participant.ReportSection;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What interviews hold of a participant, for those who ask what is stored about them. */
@Component
class NoteReport implements PersonalReport, InterviewCounts {

    private static final int MOST_MENTIONS = 100;

    private final Interviews interviews;
    private final Notes notes;
    private final EntityManager entities;

    NoteReport(Interviews interviews, Notes notes, EntityManager entities) {
        this.interviews = interviews;
        this.notes = notes;
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportSection> of(UUID participantId) {
        var held = interviews.with(participantId, Limit.of(InterviewLists.LONGEST));
        var lines = held.stream()
                .flatMap(interview -> notes.all(interview.id()).stream()
                        .filter(note -> !note.isErased() && Withdrawn.isOf(note, interview, participantId, Set.of()))
                        .map(note -> line(interview, note)))
                .toList();
        return List.of(
                new ReportSection(
                        "interviews", held.stream().map(NoteReport::interview).toList()),
                new ReportSection("lines", lines));
    }

    private static Map<String, String> interview(Interview interview) {
        var draft = interview.draft();
        var fields = new LinkedHashMap<String, String>();
        fields.put("held-on", draft.heldOn().toString());
        fields.put("name", draft.title());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static Map<String, String> line(Interview interview, Note note) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("held-on", interview.draft().heldOn().toString());
        fields.put("content", note.text());
        return fields;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mention> mentions(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }

        return entities
                .createQuery(
                        "select n, i from Note n join Interview i on i.id = n.interviewId"
                                + " where n.erased = false and n.removedIn is null and lower(n.text) like :word"
                                + " escape '!' order by n.id",
                        Object[].class)
                .setParameter("word", pattern(words.getFirst()))
                .setMaxResults(10 * MOST_MENTIONS)
                .getResultList()
                .stream()
                .filter(row -> hasAll(((Note) row[0]).text(), words))
                .limit(MOST_MENTIONS)
                .map(row -> new Mention(
                        "lines", ((Interview) row[1]).draft().heldOn().toString(), ((Note) row[0]).text()))
                .toList();
    }

    private static String pattern(String word) {
        var escaped = word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static boolean hasAll(String text, List<String> words) {
        var folded = Texts.folded(text);
        return words.stream().map(Texts::folded).allMatch(folded::contains);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> interviews(Collection<UUID> participantIds) {
        var counts = new HashMap<UUID, Integer>();
        if (participantIds.isEmpty()) {
            return counts;
        }
        entities.createQuery(
                        "select p, count(i) from Interview i join i.participantIds p"
                                + " where p in :participants group by p",
                        Object[].class)
                .setParameter("participants", participantIds)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
        return counts;
    }
}
