package app.etappe.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frames of the protocol that this module makes and reads itself; {@code docs/protocol.md} says what they mean. */
final class Frames {

    /** The protocol's number. */
    static final int PROTOCOL = 2;

    /** The oldest number that is still understood: pages of the first one know no layers and would mix them up. */
    static final int OLDEST = 2;

    /** The most UTF-16 units, and bytes, of a frame. */
    static final int LARGEST = 512 * 1024;

    private Frames() {}

    record Hello(
            int protocol,
            UUID tab,
            @Nullable UUID layer,
            @Nullable Long revision) {}

    record At(
            @Nullable UUID layer,
            @Nullable UUID step,
            @Nullable UUID lane,
            @Nullable UUID element,
            boolean typing) {

        static final At NOWHERE = new At(null, null, null, null, false);
    }

    record Person(UUID account, String name, String colour) {}

    record Who(
            UUID tab,
            @JsonUnwrapped Person person,
            @JsonUnwrapped At at) {}

    record Came(@JsonUnwrapped Who who) {
        @JsonProperty
        String t() {
            return "who";
        }
    }

    record Left(UUID tab) {
        @JsonProperty
        String t() {
            return "left";
        }
    }

    record Welcome(int protocol, long revision, Person you, boolean mayEdit, List<Who> here) {
        @JsonProperty
        String t() {
            return "welcome";
        }
    }

    record Snapshot(long revision, int parts) {
        @JsonProperty
        String t() {
            return "snapshot";
        }
    }

    record Done(UUID command, long revision) {
        @JsonProperty
        String t() {
            return "done";
        }
    }

    record Refused(UUID command, String code, Map<String, Object> values) {
        @JsonProperty
        String t() {
            return "refused";
        }
    }

    record Rights(boolean mayEdit) {
        @JsonProperty
        String t() {
            return "rights";
        }
    }

    record Beat() {
        @JsonProperty
        String t() {
            return "beat";
        }
    }

    record Outdated(int protocol) {
        @JsonProperty
        String t() {
            return "outdated";
        }
    }
}
