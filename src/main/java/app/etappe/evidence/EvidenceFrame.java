package app.etappe.evidence;

import app.etappe.interview.Stance;
import app.etappe.journey.FrameParts;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who said something of which place of a map, for all who look at it: people are numbers here, without id or code. The page
 * counts, since only it knows what stands where in a variant.
 *
 * @param segments those that the people are of; null in all frames but the first
 * @param people whoever was asked, by their index; null in all frames but the first
 * @param said one for each place of which something is said
 * @param more true where another frame brings more places; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceFrame(
        @Nullable List<Cut> segments,
        @Nullable List<Someone> people,
        List<Place> said,
        @Nullable Boolean more) {

    static final String KIND = "evidence";

    /** About 400 KB of text, since no frame is larger than 512 KB; a voice counts one, a place as much as four. */
    private static final int MOST = 12_000;

    private static final int PLACE = 4;

    /** All of it, in as many frames as it needs. */
    static List<EvidenceFrame> of(List<Cut> segments, List<Someone> people, List<Place> said) {
        var parts = FrameParts.of(said, place -> PLACE + place.by().size(), MOST);
        var frames = new ArrayList<EvidenceFrame>();
        for (var part : parts) {
            boolean first = frames.isEmpty();
            var more = frames.size() < parts.size() - 1 ? Boolean.TRUE : null;
            frames.add(new EvidenceFrame(first ? segments : null, first ? people : null, part, more));
        }
        return frames;
    }

    @JsonProperty
    String t() {
        return KIND;
    }

    /** A segment. @param dimension what its dimension is called, where another segment has the same name */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cut(UUID id, @Nullable String dimension, String name, String colour) {}

    /** A person, or a source that nobody is known for, who is of no segment. @param anonymous true for the latter; else null */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Someone(@Nullable List<UUID> segments, @Nullable Boolean anonymous) {

        static Someone of(List<UUID> segments) {
            return new Someone(segments.stream().sorted().toList(), null);
        }

        static Someone unknown() {
            return new Someone(null, true);
        }
    }

    /** @param lane of a cell its lane; its element is the step */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(UUID element, @Nullable UUID lane, List<Voice> by) {}

    /**
     * What one person says of a place.
     *
     * @param stance 1 for it, −1 against it
     * @param newest when they last said so
     * @param mood the sum of the moods
     * @param moods how many moods these are
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"person", "stance", "newest", "mood", "moods"})
    record Voice(int person, int stance, LocalDate newest, int mood, int moods) {

        static int of(Stance stance) {
            return stance == Stance.SUPPORTS ? 1 : -1;
        }

        /** The same person, heard once more of the same place. */
        Voice and(LocalDate day, @Nullable Integer felt) {
            return new Voice(
                    person,
                    stance,
                    day.isAfter(newest) ? day : newest,
                    felt == null ? mood : mood + felt,
                    felt == null ? moods : moods + 1);
        }
    }
}
