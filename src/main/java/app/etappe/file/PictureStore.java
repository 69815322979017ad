package app.etappe.file;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures of all features. It asks for no rights and begins no transaction: the features do, and delete a thing's
 * pictures with the thing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PictureStore {

    private final JdbcClient sql;
    private final Clock clock;

    PictureStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Hangs a picture on a thing, which may have others. Of the same picture it keeps one. */
    public void put(UUID workspaceId, UUID holderId, Picture picture) {
        sql.sql("insert into picture (holder_id, hash, workspace_id, media_type, byte_count, content, created_at)"
                        + " values (:holder, :hash, :workspace, :type, :size, :content, :now)"
                        + " on duplicate key update workspace_id = :workspace")
                .param("holder", holderId)
                .param("hash", picture.hash())
                .param("workspace", workspaceId)
                .param("type", picture.mediaType())
                .param("size", picture.size())
                .param("content", picture.content())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes one picture from a thing, if it has it. */
    public void remove(UUID holderId, String hash) {
        sql.sql("delete from picture where holder_id = :holder and hash = :hash")
                .param("holder", holderId)
                .param("hash", hash)
                .update();
    }

    Optional<Picture> find(UUID holderId, String hash) {
        return sql.sql("select media_type, content from picture where holder_id = :holder and hash = :hash")
                .param("holder", holderId)
                .param("hash", hash)
                .query((row, number) -> new Picture(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    void removeAllIn(UUID workspaceId) {
        sql.sql("delete from picture where workspace_id = :workspace")
                .param("workspace", workspaceId)
                .update();
    }
}
