package app.etappe.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the speakers of a transcript are in an interview.
 *
 * @param parts by the name in the file, in the order in which they first speak
 */
public record SpeakerMapping(SequencedMap<String, Part> parts) {

    /**
     * Who one speaker is.
     *
     * @param participant whom of the participants; null unless it is one
     */
    public record Part(SpeakerRole role, @Nullable UUID participant) {

        /** Whoever asks. */
        public static final Part INTERVIEWER = new Part(SpeakerRole.INTERVIEWER, null);
        /** Somebody whose name is not taken over. */
        public static final Part NOBODY = new Part(SpeakerRole.NOBODY, null);

        /** One of those who are asked. */
        public static Part of(UUID participant) {
            return new Part(SpeakerRole.PARTICIPANT, participant);
        }
    }

    public SpeakerMapping {
        parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
    }

    /**
     * The likeliest mapping. A speaker who is called like a participant's code is that participant; whoever asks most is the
     * interviewer; the others are the participants left over, as long as it is clear which.
     *
     * @param participants of the interview, their codes by their ids, in order
     */
    public static SpeakerMapping guess(Transcript transcript, SequencedMap<UUID, String> participants) {
        var roles = SpeakerGuess.roles(transcript);
        var parts = new LinkedHashMap<String, Part>();
        roles.forEach((speaker, role) ->
                parts.put(speaker, role == SpeakerRole.INTERVIEWER ? Part.INTERVIEWER : coded(speaker, participants)));
        var open = parts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(Part.NOBODY))
                .map(Map.Entry::getKey)
                .filter(speaker -> roles.get(speaker) == SpeakerRole.PARTICIPANT)
                .toList();
        var free = new ArrayList<>(participants.keySet());
        parts.values().stream().map(Part::participant).filter(Objects::nonNull).forEach(free::remove);
        if (open.size() == 1 && free.size() == 1) {
            parts.put(open.getFirst(), Part.of(free.getFirst()));
        }
        return new SpeakerMapping(parts);
    }

    /** The same with another part for one speaker. */
    public SpeakerMapping with(String speaker, Part part) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(speaker, part);
        return new SpeakerMapping(changed);
    }

    /** Who said a line; nobody where the line does not say, or the speaker is not mapped. */
    public Part of(TranscriptLine line) {
        return line.speaker() == null ? Part.NOBODY : parts.getOrDefault(line.speaker(), Part.NOBODY);
    }

    /** The participants that somebody is mapped to. */
    public List<UUID> participants() {
        return parts.values().stream()
                .map(Part::participant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Part coded(String speaker, Map<UUID, String> participants) {
        return participants.entrySet().stream()
                .filter(participant -> participant.getValue().equalsIgnoreCase(speaker.strip()))
                .findFirst()
                .map(participant -> Part.of(participant.getKey()))
                .orElse(Part.NOBODY);
    }
}
