package app.etappe.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of which lines a text of somebody else was made, such as a card, however it is worded: a withdrawal asks for those texts. It
 * asks for no right.
 */
@Component
public class TextSources {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient sql;

    TextSources(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps that an element of a map says what it says because of these lines. */
    @Transactional
    public void keep(UUID elementId, Collection<UUID> noteIds) {
        for (var noteId : Set.copyOf(noteIds)) {
            sql.sql("insert ignore into text_source (element_id, note_id) values (?, ?)")
                    .params(elementId, noteId)
                    .update();
        }
    }

    /** Keeps that a text was made of elements, and so of the lines that they were made of. @param textId such as an item's */
    @Transactional
    public void carry(Collection<UUID> elementIds, UUID textId) {
        if (!elementIds.isEmpty()) {
            sql.sql("insert ignore into text_source (element_id, note_id)"
                            + " select :text, s.note_id from text_source s where s.element_id in (:elements)")
                    .param("text", textId)
                    .param("elements", List.copyOf(elementIds))
                    .update();
        }
    }

    /** The elements and other texts that were made of any of these lines. */
    public Set<UUID> madeOf(Collection<UUID> noteIds) {
        var all = List.copyOf(noteIds);
        var found = new HashSet<UUID>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = new ArrayList<>(all.subList(from, Math.min(from + AT_ONCE, all.size())));
            found.addAll(sql.sql("select distinct element_id from text_source where note_id in (:notes)")
                    .param("notes", some)
                    .query(UUID.class)
                    .list());
        }
        return found;
    }

    /** The element says nothing of it any more. */
    @Transactional
    public void forget(UUID elementId) {
        sql.sql("delete from text_source where element_id = ?").param(elementId).update();
    }
}
