package app.etappe.interview;

import app.etappe.words.WordQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database which lines of some interviews may be meant. What it finds has the stems of the words; whether the words
 * and phrases stand there as their reader sees them is for whoever has the texts.
 */
@Component
class NoteCandidates {

    /** More words than these narrow it down no further worth a join. */
    private static final int MOST_WORDS = 4;

    private static final UUID NONE = new UUID(0, 0);

    /**
     * What is asked of lines, besides the words.
     *
     * @param speakers who may have said it; null for anybody
     * @param whole interviews in which a line without a speaker is of somebody who may have said it
     * @param places null for any
     */
    record Question(
            WordQuery words,
            Set<UUID> tags,
            Set<NoteKind> kinds,
            @Nullable Set<String> speakers,
            Set<UUID> whole,
            @Nullable SearchedPlaces places) {

        /** Whether words are looked for among lines that something else is known of. */
        boolean isNarrow() {
            return !words.isEmpty() && (!tags.isEmpty() || places != null);
        }

        Question ofAnyWords() {
            return new Question(WordQuery.of(""), tags, kinds, speakers, whole, places);
        }

        /** Whether nobody is left who may have said it. */
        boolean isOfNobody() {
            return speakers != null && speakers.isEmpty() && whole.isEmpty();
        }
    }

    private final JdbcClient sql;

    NoteCandidates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Ids of lines in the order of lists. @param after where the last list ended; null to begin */
    List<UUID> find(Collection<UUID> interviews, Question question, @Nullable NotePosition after, int most) {
        var values = new HashMap<String, Object>();
        values.put("interviews", interviews);
        var statement = "select distinct i.held_on, n.interview_id, n.rank_key, n.id from "
                + words(question.words(), values)
                + " join interview i on i.id = n.interview_id"
                + tags(question, values)
                + places(question, values)
                + " where n.interview_id in (:interviews)"
                + " and n.removed_in is null and n.hidden = false and n.content <> ''"
                + kinds(question, values)
                + speakers(question, values)
                + behind(after, values)
                + " order by i.held_on desc, n.interview_id desc, n.rank_key limit "
                + most;
        return sql.sql(statement)
                .params(values)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Long words first: they are likely to be rare. */
    private static String words(WordQuery query, Map<String, Object> values) {
        var words = query.words().stream()
                .sorted(Comparator.comparing(NoteCandidates::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        var tables = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            var name = "w" + i;
            values.put(name, words.get(i));
            tables.append(
                    i == 0
                            ? "note_word w0"
                            : " join note_word " + name + " on " + name
                                    + ".interview_id = w0.interview_id and " + name + ".note_id = w0.note_id and "
                                    + name
                                    + ".interview_id in (:interviews) and " + name + ".word in (:" + name + ")");
        }
        return words.isEmpty()
                ? "note n"
                : tables
                        + " join note n on n.id = w0.note_id and w0.interview_id in (:interviews) and w0.word in (:w0)";
    }

    private static int length(Set<String> stems) {
        return stems.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String tags(Question question, Map<String, Object> values) {
        values.put("tags", question.tags());
        return question.tags().isEmpty() ? "" : " join note_tag t on t.note_id = n.id and t.tag_id in (:tags)";
    }

    private static String places(Question question, Map<String, Object> values) {
        var places = question.places();
        if (places == null) {
            return "";
        }
        values.put("map", places.map());
        var join = " join evidence_link l on l.note_id = n.id and l.map_id = :map";
        if (places.isWholeMap()) {
            return join;
        }
        values.put("elements", places.elements().isEmpty() ? Set.of(NONE) : places.elements());
        values.put("step", places.step() == null ? NONE : places.step());
        values.put("lane", places.lane() == null ? NONE : places.lane());
        return join + " and (l.element_id in (:elements) or (l.lane_id = :lane"
                + (places.step() == null ? "))" : " and l.element_id = :step))");
    }

    private static String kinds(Question question, Map<String, Object> values) {
        values.put("kinds", question.kinds().stream().map(NoteKind::name).toList());
        return question.kinds().isEmpty() ? "" : " and n.kind in (:kinds)";
    }

    private static String speakers(Question question, Map<String, Object> values) {
        var speakers = question.speakers();
        if (speakers == null) {
            return "";
        }
        values.put("speakers", speakers.isEmpty() ? Set.of(NONE.toString()) : speakers);
        values.put("whole", question.whole().isEmpty() ? Set.of(NONE) : question.whole());
        return " and (n.speaker in (:speakers) or (n.speaker is null and n.interview_id in (:whole)))";
    }

    /** The first of the interviews may be the one in which the last list ended. */
    private static String behind(@Nullable NotePosition after, Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        values.put("last", after.interviewId());
        values.put("rank", after.rank());
        return " and (n.interview_id <> :last or n.rank_key > :rank)";
    }
}
