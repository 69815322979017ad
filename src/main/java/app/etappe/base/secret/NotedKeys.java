package app.etappe.base.secret;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The fingerprints that the database holds: whose keys its values were encrypted with. */
@Component
class NotedKeys {

    private final JdbcClient sql;
    private final TransactionTemplate apart;
    private final Clock clock;

    NotedKeys(JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<String> fingerprints() {
        return sql.sql("select fingerprint from secret_key order by generation")
                .query(String.class)
                .list();
    }

    /**
     * Notes a key that is about to encrypt, whatever becomes of the transaction that needs it. Of two nodes that come
     * with different first keys, one is refused.
     */
    void note(SecretKey key) {
        try {
            apart.executeWithoutResult(begun -> insert(key));
        } catch (DuplicateKeyException notedMeanwhile) {
            if (!fingerprints().contains(key.fingerprint())) {
                throw new IllegalStateException("another key has been noted in this database meanwhile");
            }
        }
    }

    private void insert(SecretKey key) {
        if (fingerprints().contains(key.fingerprint())) {
            return;
        }
        int next = sql.sql("select coalesce(max(generation), 0) + 1 from secret_key")
                .query(Integer.class)
                .single();
        sql.sql("insert into secret_key (generation, key_name, fingerprint, noted_at) values (?, ?, ?, ?)")
                .params(next, key.name(), key.fingerprint(), Timestamp.from(clock.instant()))
                .update();
    }
}
