package app.etappe.priority;

import app.etappe.painpoint.ItemKind;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How items stood on earlier days. */
@Repository
class EarlierStandings {

    private static final String INSERT =
            "insert into standing_item (standing_id, item_id, place, votes, customers, severity,"
                    + " further, votes_part, customers_part, severity_part, further_part) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final JdbcTemplate sql;

    EarlierStandings(EntityManager entities, JdbcTemplate sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** The latest. */
    Optional<Standing> last(UUID workspaceId, ItemKind kind) {
        return entities.createQuery(
                        "select s from Standing s where s.workspaceId = :workspace and s.kind = :kind"
                                + " order by s.takenOn desc",
                        Standing.class)
                .setParameter("workspace", workspaceId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** By item. */
    Map<UUID, Stood> items(UUID standingId) {
        return sql
                .query(
                        "select item_id, place, votes, customers, severity, further, votes_part, customers_part,"
                                + " severity_part, further_part from standing_item where standing_id = ?",
                        EarlierStandings::stood,
                        standingId)
                .stream()
                .collect(Collectors.toMap(Stood::itemId, Function.identity()));
    }

    private static Stood stood(ResultSet row, int number) throws SQLException {
        return new Stood(
                row.getObject("item_id", UUID.class),
                row.getInt("place"),
                whole(row, "votes"),
                whole(row, "customers"),
                whole(row, "severity"),
                whole(row, "further"),
                row.getDouble("votes_part"),
                row.getDouble("customers_part"),
                row.getDouble("severity_part"),
                row.getDouble("further_part"));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    void add(Standing standing, Collection<Stood> items) {
        entities.persist(standing);
        entities.flush();
        sql.batchUpdate(INSERT, List.copyOf(items), AT_ONCE, (row, stood) -> {
            row.setObject(1, standing.id());
            row.setObject(2, stood.itemId());
            row.setInt(3, stood.rank());
            row.setObject(4, stood.votes());
            row.setObject(5, stood.customers());
            row.setObject(6, stood.severity());
            row.setObject(7, stood.further());
            row.setDouble(8, stood.votesPart());
            row.setDouble(9, stood.customersPart());
            row.setDouble(10, stood.severityPart());
            row.setDouble(11, stood.furtherPart());
        });
    }

    /** Those before a day are not needed any more. */
    void dropBefore(UUID workspaceId, LocalDate day) {
        entities.createQuery("delete from Standing s where s.workspaceId = :workspace and s.takenOn < :day")
                .setParameter("workspace", workspaceId)
                .setParameter("day", day)
                .executeUpdate();
    }
}
