package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's workspace with its starting dimensions. */
abstract class SegmentFixture {

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    SegmentMergeService merges;

    @Autowired
    PersonaService personas;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    People people;

    @Autowired
    TestDatabase database;

    final UUID ann = Ids.next();
    UUID rail = ann;

    @BeforeEach
    void annsWorkspace() {
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        as(ann, () -> dimensions.start(rail, Locale.ENGLISH));
    }

    List<String> names() {
        return as(ann, () -> segments.list(rail)).stream()
                .map(DimensionDetails::name)
                .toList();
    }

    UUID dimension(String name) {
        return as(ann, () -> segments.list(rail)).stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    UUID segment(String dimension, String name) {
        return as(ann, () -> segments.add(dimension(dimension), draft(name)));
    }

    UUID persona(UUID segment, String name) {
        return as(ann, () -> personas.add(segment, person(name)));
    }

    SegmentDetails details(UUID segment) {
        var inUse = as(ann, () -> segments.list(rail)).stream();
        var archived = as(ann, () -> segments.archived(rail));
        return Stream.of(
                        inUse.flatMap(dimension -> dimension.segments().stream()),
                        archived.segments().stream(),
                        archived.dimensions().stream().flatMap(dimension -> dimension.segments().stream()))
                .flatMap(all -> all)
                .filter(each -> each.id().equals(segment))
                .findFirst()
                .orElseThrow();
    }

    static SegmentDraft draft(String name) {
        return new SegmentDraft(name, "", null, Colour.BLUE);
    }

    static PersonaDraft person(String name) {
        return new PersonaDraft(name, "", "", "", "", List.of(), "");
    }

    static void assertRefused(String code, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
