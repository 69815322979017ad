package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.transcript.SpeakerMapping;
import app.etappe.transcript.SpeakerMapping.Part;
import app.etappe.transcript.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transcripts become lines of an interview. */
abstract class TranscriptTests extends InterviewFixture {

    private static final String TALK = """
            WEBVTT

            00:00:01.000 --> 00:00:04.000
            <v Jana Brandt>How did you decide?

            00:00:05.000 --> 00:00:09.000
            <v Aylin>On paper, leg by leg.
            """;

    @Autowired
    TranscriptService transcripts;

    @Test
    void lines_stand_behind_those_that_are_there_with_speaker_and_time() {
        var talk = talk();
        talk.says("before");

        take(talk, TALK, Part.of(talk.people().getFirst()));

        assertThat(talk.texts()).containsExactly("before", "How did you decide?", "On paper, leg by leg.");
        assertThat(talk.lines().get(1).fields())
                .containsEntry("speaker", "i")
                .containsEntry("at", 1_000L)
                .containsEntry("kind", NoteKind.VERBATIM);
        assertThat(talk.lines().get(2).fields())
                .containsEntry("speaker", talk.people().getFirst().toString());
    }

    @Test
    void undo_takes_the_whole_transcript_back() {
        var talk = talk();
        take(talk, TALK, Part.NOBODY);

        talk.does(new NoteOperation.Undo());

        assertThat(talk.texts()).isEmpty();
    }

    @Test
    void long_transcript_is_written_in_several_commands_that_tell_how_far_they_are() {
        var talk = talk();
        var told = new ArrayList<Integer>();
        var transcript = as(ann, () -> transcripts.read(talk.id(), bytes("A: x\nB: y\n".repeat(1_250)), "t.txt", null));

        as(ann, () -> transcripts.takeOver(talk.id(), draft(transcript), told::add));

        assertThat(told).containsExactly(2_000, 2_500);
        assertThat(talk.texts()).hasSize(2_500).startsWith("x", "y", "x").endsWith("x", "y");
    }

    @Test
    void somebody_who_is_no_participant_is_refused_and_nothing_is_written() {
        var talk = talk();
        var other = participant(talk.workspace());

        assertThatThrownBy(() -> take(talk, TALK, Part.of(other)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unknown-participant"));
        assertThat(talk.texts()).isEmpty();
    }

    @Test
    void more_lines_than_an_interview_takes_are_refused_at_once() {
        var talk = talk();
        talk.says("one");
        var full = bytes("A: x\nB: y\n".repeat(5_000));
        var transcript = as(ann, () -> transcripts.read(talk.id(), full, "t.txt", null));

        assertThatThrownBy(() -> as(ann, () -> transcripts.takeOver(talk.id(), draft(transcript), lines -> {})))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("limit-notes"));
        assertThat(talk.texts()).containsExactly("one");
    }

    @Test
    void times_of_the_recording_become_times_of_the_interview() {
        var workspace = workspace();
        var person = participant(workspace);
        var plain = with(person);
        var draft = new InterviewDraft(
                plain.kind(),
                plain.title(),
                plain.heldOn(),
                plain.minutes(),
                null,
                null,
                plain.participantIds(),
                List.of(),
                List.of(),
                List.of(new Recording("", "https://example.org/r", 4_500)));
        var id = as(ann, () -> interviews.add(workspace, draft));
        var talk = new Talk(notes, workspace, id, List.of(person), ann);

        take(talk, TALK, Part.NOBODY);

        assertThat(talk.lines()).extracting(line -> line.fields().get("at")).containsExactly(0L, 500L);
    }

    private void take(Talk talk, String file, Part aylin) {
        as(ann, () -> {
            var transcript = transcripts.read(talk.id(), bytes(file), "t.vtt", null);
            var speakers =
                    SpeakerMapping.guess(transcript, new LinkedHashMap<>()).with("Aylin", aylin);
            transcripts.takeOver(talk.id(), new TranscriptDraft(transcript, speakers), lines -> {});
        });
    }

    private static TranscriptDraft draft(Transcript transcript) {
        return new TranscriptDraft(transcript, new SpeakerMapping(new LinkedHashMap<>()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @OnH2
    static class H2Test extends TranscriptTests {}

    @OnMariaDb
    static class MariaDbTest extends TranscriptTests {}
}
