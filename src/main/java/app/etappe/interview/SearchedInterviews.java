package app.etappe.interview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which interviews a search goes through, the latest first. */
@Component
class SearchedInterviews {

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager entities;

    SearchedInterviews(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Where to go on.
     *
     * @param itself whether to begin with that interview, and not behind it
     */
    record Begin(LocalDate heldOn, UUID interviewId, boolean itself) {

        static Begin behind(Interview interview) {
            return new Begin(interview.heldOn(), interview.id(), false);
        }
    }

    /** @param from null for the latest */
    List<UUID> next(UUID workspaceId, NoteSearch search, boolean researcher, @Nullable Begin from, int most) {
        var values = new HashMap<String, Object>();
        values.put("workspace", workspaceId);
        var jpql = "select i.id from Interview i where i.workspaceId = :workspace and i.archivedAt is null"
                + (researcher ? "" : " and i.releasedAt is not null")
                + with(values, "from", search.from(), " and i.heldOn >= :from")
                + with(values, "to", search.to(), " and i.heldOn <= :to")
                + with(values, "participant", search.participant(), " and :participant member of i.participantIds")
                + with(
                        values,
                        "heldOn",
                        from == null ? null : from.heldOn(),
                        " and i.heldOn <= :heldOn and (i.heldOn < :heldOn or i.id < :begin or i.id = :itself)")
                + with(values, "begin", from == null ? null : from.interviewId(), "")
                + with(values, "itself", from == null ? null : from.itself() ? from.interviewId() : NONE, "")
                + " order by i.heldOn desc, i.id desc";
        var query = entities.createQuery(jpql, UUID.class).setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String with(HashMap<String, Object> values, String name, @Nullable Object value, String condition) {
        if (value == null) {
            return "";
        }
        values.put(name, value);
        return condition;
    }
}
