package app.etappe.journey;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.WorkspaceService;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to maps in the archive as time goes by. */
abstract class ArchiveTests {

    @Autowired
    MapService maps;

    @Autowired
    StageModels models;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ArchiveTidying tidying;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final UUID ann = Ids.next();

    @BeforeEach
    void nobodyHasTidiedUpYet() {
        database.sql().sql("delete from job_run").update();
    }

    @Test
    void aMapInTheArchive_isThereForThirtyDays() {
        var map = archivedMap();

        clock.advance(Duration.ofDays(29));
        tidying.tidyUp();

        as(ann, () -> maps.restore(map));
        as(ann, () -> assertThat(maps.details(map).archivedAt()).isNull());
    }

    @Test
    void afterThirtyDays_itIsGoneBeforeAnybodyTidiesUp() {
        var map = archivedMap();

        clock.advance(Duration.ofDays(30));

        as(
                ann,
                () -> assertThatThrownBy(() -> maps.restore(map))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("not-found")));
        assertThat(rows(map)).isEqualTo(1);
    }

    @Test
    void afterThirtyDays_tidyingUpDeletesItForGood() {
        var map = archivedMap();

        clock.advance(Duration.ofDays(31));
        tidying.tidyUp();

        assertThat(rows(map)).isZero();
        assertThat(database.sql()
                        .sql("select count(*) from element where map_id = ?")
                        .param(map)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDaysRun_isDoneOnce() {
        var day = Instant.parse("2027-01-10T08:00:00Z");
        clock.stopAt(day.minus(Duration.ofDays(31)));
        var first = archivedMap();
        clock.stopAt(day);
        tidying.tidyUp();
        assertThat(rows(first)).isZero();

        clock.stopAt(day.minus(Duration.ofDays(31)));
        var second = archivedMap();
        clock.stopAt(day.plus(Duration.ofHours(2)));
        tidying.tidyUp();
        assertThat(rows(second)).isEqualTo(1);

        clock.stopAt(day.plus(Duration.ofDays(1)));
        tidying.tidyUp();
        assertThat(rows(second)).isZero();
    }

    @Test
    void aRunWhoseNodeDied_isTakenOver() {
        clock.stopAt(Instant.parse("2027-02-10T08:00:00Z"));
        tidying.tidyUp();
        database.sql().sql("update job_run set finished_at = null").update();
        clock.stopAt(Instant.parse("2027-01-01T08:00:00Z"));
        var map = archivedMap();

        clock.stopAt(Instant.parse("2027-02-10T08:30:00Z"));
        tidying.tidyUp();
        assertThat(rows(map)).isEqualTo(1);
        clock.stopAt(Instant.parse("2027-02-10T09:30:00Z"));
        tidying.tidyUp();
        assertThat(rows(map)).isZero();
    }

    private UUID archivedMap() {
        return as(ann, () -> {
            var workspace = workspaces.create("Rail", "Europe/Berlin");
            var map = maps.create(workspace, "Old", Locale.ENGLISH, models.start("loop", Locale.ENGLISH));
            maps.archive(map);
            return map;
        });
    }

    private long rows(UUID map) {
        return database.sql()
                .sql("select count(*) from journey_map where id = ?")
                .param(map)
                .query(Long.class)
                .single();
    }

    @OnH2
    static class H2Test extends ArchiveTests {}

    @OnMariaDb
    static class MariaDbTest extends ArchiveTests {}
}
