package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tags that are renamed, grouped, merged and removed, and guides that interviews begin with. */
abstract class TagTests extends InterviewFixture {

    @Autowired
    TagService tags;

    @Autowired
    GuideService guides;

    private UUID tagged(Talk talk, String... names) {
        var note = talk.says("Too dear.");
        List.of(names).forEach(name -> talk.does(new NoteOperation.Tag(note, name)));
        return note;
    }

    private List<TagSummary> all(Talk talk) {
        return as(ann, () -> tags.list(talk.workspace()));
    }

    private UUID id(Talk talk, String name) {
        return all(talk).stream()
                .filter(tag -> tag.name().equals(name))
                .map(TagSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(() -> as(ann, () -> {
                    try {
                        call.call();
                    } catch (RuntimeException | Error thrown) {
                        throw thrown;
                    } catch (Throwable thrown) {
                        throw new AssertionError(thrown);
                    }
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_renamed_tag_stays_on_its_lines_and_goes_by_its_new_name() {
        var talk = talk();
        var note = tagged(talk, "fares");

        as(ann, () -> tags.describe(id(talk, "fares"), new TagDraft("Prices", "What it costs", "Money")));
        talk.does(new NoteOperation.Tag(note, "prices"));

        assertThat(all(talk))
                .extracting(TagSummary::name, TagSummary::description, TagSummary::family, TagSummary::used)
                .containsExactly(Tuple.tuple("Prices", "What it costs", "Money", 1L));
    }

    @Test
    void two_tags_do_not_go_by_one_name() {
        var talk = talk();
        tagged(talk, "fares", "prices");

        assertRefused("tag-exists", () -> tags.describe(id(talk, "fares"), new TagDraft("PRICES", "", "")));
    }

    @Test
    void lines_of_a_merged_tag_have_the_other_once_and_open_pages_hear_of_it() {
        var talk = talk();
        var one = tagged(talk, "fares");
        var both = tagged(talk, "fares", "prices");
        var gone = tagged(talk, "fares");
        talk.does(new NoteOperation.Remove(gone));
        var into = id(talk, "prices");
        long before = as(ann, () -> notes.snapshot(talk.id())).revision();

        as(ann, () -> tags.merge(id(talk, "fares"), into));

        assertThat(all(talk)).extracting(TagSummary::name, TagSummary::used).containsExactly(Tuple.tuple("prices", 2L));
        assertThat(talk.seen(one, "tags")).isEqualTo(List.of(into));
        assertThat(talk.seen(both, "tags")).isEqualTo(List.of(into));
        var told = as(ann, () -> notes.changesSince(talk.id(), before, 10));
        assertThat(told)
                .singleElement()
                .satisfies(patch ->
                        assertThat(patch.changes()).extracting(NotePatch::id).contains(one, both));
        talk.does(new NoteOperation.Undo());
        assertThat(talk.seen(gone, "tags")).isEqualTo(List.of(into));
    }

    @Test
    void undo_does_not_bring_a_merged_tag_back() {
        var talk = talk();
        var note = tagged(talk, "fares", "prices");
        talk.does(new NoteOperation.Untag(note, "fares"));
        as(ann, () -> tags.merge(id(talk, "fares"), id(talk, "prices")));

        talk.does(new NoteOperation.Undo());

        assertThat(talk.seen(note, "tags")).isEqualTo(List.of(id(talk, "prices")));
    }

    @Test
    void a_tag_is_merged_with_another_of_its_workspace_and_removed_only_where_no_line_has_it() {
        var talk = talk();
        var other = talk();
        tagged(talk, "fares");
        tagged(other, "prices");

        assertRefused("tag-itself", () -> tags.merge(id(talk, "fares"), id(talk, "fares")));
        assertRefused("not-found", () -> tags.merge(id(talk, "fares"), id(other, "prices")));
        assertRefused("tag-used", () -> tags.remove(id(talk, "fares")));
    }

    @Test
    void a_tag_that_no_line_has_any_more_can_be_removed() {
        var talk = talk();
        var note = tagged(talk, "fares");
        talk.does(new NoteOperation.Untag(note, "fares"));

        as(ann, () -> tags.remove(id(talk, "fares")));

        assertThat(all(talk)).isEmpty();
    }

    @Test
    void guides_are_kept_replaced_and_removed_before_those_that_come_along() {
        var workspace = workspace();
        as(ann, () -> guides.keep(workspace, new GuideDraft("First talk", List.of("Why?", " ", "When?"))));
        as(ray, () -> guides.keep(workspace, new GuideDraft("FIRST TALK", List.of("Who?"))));

        var german = as(ann, () -> guides.list(workspace, Locale.GERMAN));

        assertThat(german.getFirst().name()).isEqualTo("FIRST TALK");
        assertThat(german.getFirst().questions()).containsExactly("Who?");
        assertThat(german).hasSizeGreaterThan(1);
        assertThat(german.get(1).name()).isEqualTo("Eine Reise, von Anfang an erzählt");
        as(ann, () -> guides.remove(Objects.requireNonNull(german.getFirst().id())));
        assertThat(as(ann, () -> guides.list(workspace, Locale.ENGLISH)))
                .allMatch(guide -> guide.id() == null && !guide.questions().isEmpty());
    }

    @OnH2
    static class H2Test extends TagTests {}

    @OnMariaDb
    static class MariaDbTest extends TagTests {}
}
