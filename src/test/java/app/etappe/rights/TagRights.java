package app.etappe.rights;

import app.etappe.base.Ids;
import app.etappe.interview.GuideDraft;
import app.etappe.interview.GuideService;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.interview.TagDraft;
import app.etappe.interview.TagService;
import app.etappe.interview.TagSummary;
import app.etappe.testing.TestDatabase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Tags and guides, which are researchers' alone. */
class TagRights implements RightsRows {

    private static final Set<Person> RESEARCHERS = EnumSet.of(Person.RESEARCHER);
    private static final GuideDraft GUIDE = new GuideDraft("First talk", List.of("Why?"));

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "TagService.list(UUID)",
                        RESEARCHERS,
                        scene -> tags(scene).list(scene.workspace())),
                RightsRow.inWorkspace(
                        "TagService.describe(UUID, TagDraft)",
                        RESEARCHERS,
                        scene -> tags(scene).describe(tag(scene, "fares"), new TagDraft("prices", "", ""))),
                RightsRow.inWorkspace(
                        "TagService.merge(UUID, UUID)",
                        RESEARCHERS,
                        scene -> tags(scene).merge(tag(scene, "fares"), tag(scene, "prices"))),
                RightsRow.inWorkspace(
                        "TagService.remove(UUID)",
                        RESEARCHERS,
                        scene -> tags(scene).remove(unused(scene))),
                RightsRow.inWorkspace(
                        "GuideService.list(UUID, Locale)",
                        RESEARCHERS,
                        scene -> guides(scene).list(scene.workspace(), Locale.ENGLISH)),
                RightsRow.inWorkspace(
                        "GuideService.keep(UUID, GuideDraft)",
                        RESEARCHERS,
                        scene -> guides(scene).keep(scene.workspace(), GUIDE)),
                RightsRow.inWorkspace(
                        "GuideService.remove(UUID)",
                        RESEARCHERS,
                        scene -> guides(scene).remove(guide(scene))));
    }

    private static UUID guide(Scene scene) {
        asResearcher(scene);
        return scene.asFounder(() -> {
            guides(scene).keep(scene.workspace(), GUIDE);
            return Objects.requireNonNull(guides(scene)
                    .list(scene.workspace(), Locale.ENGLISH)
                    .getFirst()
                    .id());
        });
    }

    private static UUID unused(Scene scene) {
        var tag = tag(scene, "fares");
        scene.bean(TestDatabase.class)
                .sql()
                .sql("delete from note_tag where tag_id = ?")
                .param(tag)
                .update();
        return tag;
    }

    /** One that a line has. */
    private static UUID tag(Scene scene, String name) {
        asResearcher(scene);
        return scene.asFounder(() -> {
            var interview = scene.bean(InterviewService.class).add(scene.workspace(), nothing());
            var line = new NoteOperation.Add(Ids.next(), null, "seen", null, null, "Looks lost.", null, List.of(name));
            scene.bean(NoteService.class).apply(interview, NoteCommand.now(line));
            return tags(scene).list(scene.workspace()).stream()
                    .filter(tag -> tag.name().equals(name))
                    .map(TagSummary::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static InterviewDraft nothing() {
        return InterviewDraft.of(InterviewKind.OBSERVATION, LocalDate.of(2026, 11, 12));
    }

    private static void asResearcher(Scene scene) {
        scene.bean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(scene.founder())
                .update();
    }

    private static TagService tags(Scene scene) {
        return scene.bean(TagService.class);
    }

    private static GuideService guides(Scene scene) {
        return scene.bean(GuideService.class);
    }
}
