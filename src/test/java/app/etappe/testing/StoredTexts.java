package app.etappe.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in everything that a database holds: for what has to be gone, and must not be anywhere. */
public final class StoredTexts {

    private static final Set<String> TEXTS = Set.of(
            "char",
            "character",
            "varchar",
            "character varying",
            "text",
            "tinytext",
            "mediumtext",
            "longtext",
            "character large object",
            "clob");
    private static final Set<String> BYTES = Set.of(
            "binary",
            "varbinary",
            "binary varying",
            "blob",
            "tinyblob",
            "mediumblob",
            "longblob",
            "binary large object");

    private record Column(String table, String name, String type) {}

    private final JdbcClient sql;

    /** In the database that is asked. */
    public StoredTexts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where one of these words stands, as {@code table.column}, case aside. */
    public List<String> holding(String... words) {
        var wanted = List.of(words).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return columns().stream()
                .filter(column -> wanted.stream().anyMatch(word -> stands(word, column)))
                .map(column -> column.table() + "." + column.name())
                .toList();
    }

    private List<Column> columns() {
        var all = sql.sql("""
                        select table_name, column_name, lower(data_type) as kind from information_schema.columns
                        where table_schema = schema() order by table_name, column_name""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        return all.stream()
                .filter(column -> TEXTS.contains(column.type()) || BYTES.contains(column.type()))
                .toList();
    }

    private boolean stands(String word, Column column) {
        if (TEXTS.contains(column.type())) {
            return sql.sql("select count(*) from " + quoted(column.table()) + " where locate(?, lower("
                                    + quoted(column.name()) + ")) > 0")
                            .param(word)
                            .query(Long.class)
                            .single()
                    > 0;
        }
        return sql
                .sql("select " + quoted(column.name()) + " from " + quoted(column.table()) + " where "
                        + quoted(column.name()) + " is not null")
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains(word));
    }

    /** Both databases take back-ticks: H2 in its MariaDB mode. */
    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
