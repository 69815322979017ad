package app.etappe.segment;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.file.Picture;
import app.etappe.file.PictureChange;
import app.etappe.file.PictureFiles;
import app.etappe.file.PictureReader;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.ExampleWorkspaceService;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures of personas: who is given them, and where they go. */
abstract class PersonaPictureTests extends SegmentFixture {

    private static final Picture RED = picture(Color.RED);
    private static final Picture BLUE = picture(Color.BLUE);

    @Autowired
    ExampleWorkspaceService examples;

    @Test
    void member_is_given_the_picture_by_its_address_and_may_keep_it() throws Exception {
        var vera = people.signedIn("Vera");
        people.admit(rail, vera.account());
        var families = segment("Household", "Families");
        var anna = as(ann, () -> personas.add(families, draft(new PictureChange.Put(RED))));

        var answer = get(vera, address(anna));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(RED.open().readAllBytes());
        assertThat(header(answer, "content-type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "content-security-policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(answer, "cache-control")).isEqualTo("max-age=31536000, private, immutable");
        assertThat(as(ann, () -> personas.of(rail, Set.of(families))).get(families))
                .extracting(PersonaReference::picture)
                .containsExactly(address(anna));
    }

    @Test
    void strangers_and_wrong_addresses_find_nothing() throws Exception {
        var bob = people.signedIn("Bob");
        var road = as(bob.account(), () -> workspaces.create("Road", "UTC"));
        as(bob.account(), () -> dimensions.start(road, Locale.ENGLISH));
        var anna = as(ann, () -> personas.add(segment("Household", "Families"), draft(new PictureChange.Put(RED))));
        var address = address(anna);

        assertThat(get(bob, address).statusCode()).isEqualTo(404);
        people.admit(rail, bob.account());
        assertThat(get(bob, address).statusCode()).isEqualTo(200);
        assertThat(get(bob, address.replace("persona", "segment")).statusCode()).isEqualTo(404);
        assertThat(get(bob, address.replace(anna.toString(), Ids.next().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(bob, address.replace(RED.hash(), BLUE.hash())).statusCode())
                .isEqualTo(404);
        assertThat(get(bob, "pictures/persona/none/" + RED.hash()).statusCode()).isEqualTo(400);
        var nobody = new SignedInPerson(Ids.next(), "", "", "etappe-sign-in=none");
        assertThat(get(nobody, address).statusCode()).isEqualTo(302);
    }

    @Test
    void another_picture_takes_the_place_of_the_first() throws Exception {
        var anna = as(ann, () -> personas.add(segment("Household", "Families"), draft(new PictureChange.Put(RED))));
        var first = address(anna);

        change(anna, new PictureChange.Put(BLUE));

        assertThat(address(anna)).isNotEqualTo(first);
        assertThat(hashesOf(anna)).containsExactly(BLUE.hash());
        change(anna, new PictureChange.Put(BLUE));
        assertThat(hashesOf(anna)).containsExactly(BLUE.hash());
    }

    @Test
    void change_of_words_keeps_the_picture_and_taking_it_away_deletes_it() {
        var anna = as(ann, () -> personas.add(segment("Household", "Families"), draft(new PictureChange.Put(RED))));

        change(anna, new PictureChange.Keep());
        assertThat(hashesOf(anna)).containsExactly(RED.hash());

        change(anna, new PictureChange.Remove());
        change(anna, new PictureChange.Remove());
        assertThat(shown(anna).picture()).isNull();
        assertThat(hashesOf(anna)).isEmpty();
    }

    @Test
    void refused_change_changes_no_picture() {
        var families = segment("Household", "Families");
        persona(families, "Béla");
        var anna = as(ann, () -> personas.add(families, draft(new PictureChange.Put(RED))));

        var taken = new PersonaDraft("béla", "", "", "", "", List.of(), "", new PictureChange.Put(BLUE));
        as(ann, () -> assertRefused("name-taken", () -> personas.change(anna, taken, 0)));
        as(
                ann,
                () -> assertRefused(
                        "changed-meanwhile", () -> personas.change(anna, draft(new PictureChange.Remove()), 7)));

        assertThat(hashesOf(anna)).containsExactly(RED.hash());
    }

    @Test
    void picture_goes_along_when_segments_are_merged_and_goes_with_its_persona() throws Exception {
        var vera = people.signedIn("Vera");
        people.admit(rail, vera.account());
        var families = segment("Household", "Families");
        var kin = segment("Household", "Kin");
        var anna = as(ann, () -> personas.add(kin, draft(new PictureChange.Put(RED))));
        as(ann, () -> merges.merge(kin, families, Set.of()));
        var address = address(anna);
        assertThat(get(vera, address).statusCode()).isEqualTo(200);

        as(ann, () -> personas.delete(anna));

        assertThat(get(vera, address).statusCode()).isEqualTo(404);
        assertThat(hashesOf(anna)).isEmpty();
    }

    @Test
    void examples_put_back_have_no_pictures_of_before() {
        var examplesId = as(ann, examples::enter);
        var tried = as(ann, () -> dimensions.add(examplesId, "Tried " + Ids.next()));
        var families = as(ann, () -> segments.add(tried, draft("Families")));
        var anna = as(ann, () -> personas.add(families, draft(new PictureChange.Put(RED))));
        assertThat(hashesOf(anna)).hasSize(1);

        as(ann, examples::reset);

        assertThat(hashesOf(anna)).isEmpty();
        as(ann, examples::delete);
    }

    private void change(UUID persona, PictureChange picture) {
        as(ann, () -> personas.change(persona, draft(picture), shown(persona).version()));
    }

    private PersonaDetails shown(UUID persona) {
        return as(ann, () -> segments.list(rail)).stream()
                .flatMap(dimension -> dimension.segments().stream())
                .flatMap(segment -> segment.personas().stream())
                .filter(one -> one.id().equals(persona))
                .findFirst()
                .orElseThrow();
    }

    private String address(UUID persona) {
        return Objects.requireNonNull(shown(persona).picture());
    }

    private List<String> hashesOf(UUID persona) {
        return database.sql()
                .sql("select hash from picture where holder_id = ?")
                .param(persona)
                .query(String.class)
                .list();
    }

    private HttpResponse<byte[]> get(SignedInPerson person, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(people.server() + "/" + address))
                .header("Cookie", person.cookie())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join("; ", answer.headers().allValues(name));
    }

    private static PersonaDraft draft(PictureChange picture) {
        return new PersonaDraft("Anna", "", "", "", "", List.of(), "", picture);
    }

    private static Picture picture(Color colour) {
        return PictureReader.read(PictureFiles.file("png", 64, 64, colour), 64);
    }

    @OnH2
    static class H2Test extends PersonaPictureTests {}

    @OnMariaDb
    static class MariaDbTest extends PersonaPictureTests {}
}
