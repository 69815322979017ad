package app.etappe.transcript;

import static app.etappe.transcript.Transcripts.read;
import static app.etappe.transcript.Transcripts.resource;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.transcript.SpeakerMapping.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpeakerMappingTest {

    private final UUID first = Ids.next();
    private final UUID second = Ids.next();

    @Test
    void whoeverAsksMost_isTheInterviewer_andTheOtherTheOnlyParticipant() {
        assertThat(SpeakerMapping.guess(resource("commuter.vtt"), people("P-01"))
                        .parts())
                .containsExactly(entry("Priya Nair", Part.INTERVIEWER), entry("Tom Okafor", Part.of(first)));
    }

    @Test
    void rolesAndCodes_countMoreThanQuestions() {
        var transcript = read("a.txt", "Moderatorin: Los geht es.\nP-02: Womit?\nB1: Warum?\nB2: Ja.\n");
        var mapping = SpeakerMapping.guess(transcript, people("P-01", "p-02"));

        assertThat(mapping.parts())
                .containsExactly(
                        entry("Moderatorin", Part.INTERVIEWER),
                        entry("P-02", Part.of(second)),
                        entry("B1", Part.NOBODY),
                        entry("B2", Part.NOBODY));
        assertThat(mapping.participants()).containsExactly(second);
    }

    @Test
    void aTalkAmongSeveral_leavesOpenWhoIsWho() {
        var transcript = read("a.txt", "Kim: Why?\nLee: So.\nSam: No.\nKim: And?\n");

        assertThat(SpeakerMapping.guess(transcript, people("P-01", "P-02"))
                        .parts()
                        .values())
                .containsExactly(Part.INTERVIEWER, Part.NOBODY, Part.NOBODY);
    }

    @Test
    void onePersonAlone_isNoInterviewer() {
        assertThat(SpeakerMapping.guess(read("a.txt", "Kim: Why?\nKim: So.\n"), people("P-01"))
                        .parts()
                        .values())
                .containsExactly(Part.of(first));
    }

    @Test
    void linesFollowTheMapping_andNobodySaysWhatIsNotMapped() {
        var transcript = read("a.txt", "Prologue\n\nKim: Why?\nLee: So.\n");
        var mapping = SpeakerMapping.guess(transcript, people("P-01")).with("Lee", Part.of(second));

        assertThat(transcript.lines().stream().map(mapping::of))
                .containsExactly(Part.NOBODY, Part.INTERVIEWER, Part.of(second));
    }

    private static Map.Entry<String, Part> entry(String speaker, Part part) {
        return Map.entry(speaker, part);
    }

    private SequencedMap<UUID, String> people(String... codes) {
        var people = new LinkedHashMap<UUID, String>();
        people.put(first, codes[0]);
        if (codes.length > 1) {
            people.put(second, codes[1]);
        }
        return people;
    }
}
