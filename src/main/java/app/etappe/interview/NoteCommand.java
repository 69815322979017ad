package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of an interview: all of it is done, or nothing.
 *
 * @param command made by the author's page; asked again under the same id, it is not done twice
 * @param seen the revision that the author saw
 * @param again whether it was sent before, so that a set may have been overtaken
 */
public record NoteCommand(UUID command, long seen, boolean again, List<NoteOperation> ops) {

    /** The most operations of one command. */
    public static final int LARGEST = 2_000;

    /** @throws Refusal {@code limit-group} or {@code command-invalid} */
    public NoteCommand {
        if (ops.size() > LARGEST) {
            throw new Refusal("limit-group", Map.of("limit", LARGEST));
        }
        boolean history =
                ops.stream().anyMatch(op -> op instanceof NoteOperation.Undo || op instanceof NoteOperation.Redo);
        if (ops.isEmpty() || (history && ops.size() > 1)) {
            throw new Refusal("command-invalid");
        }
        ops = List.copyOf(ops);
    }

    /** The lines that are there already and that the operations name. */
    Set<UUID> notes() {
        return ops.stream().flatMap(NoteOperation::notes).collect(Collectors.toSet());
    }

    /** A command as a page sends it, where anything may be missing. @throws Refusal {@code command-invalid} */
    @JsonCreator
    static NoteCommand sent(
            @Nullable UUID command, @Nullable Long seen, @Nullable Boolean again, @Nullable List<NoteOperation> ops) {
        if (command == null || seen == null || ops == null || ops.contains(null)) {
            throw new Refusal("command-invalid");
        }
        return new NoteCommand(command, seen, Boolean.TRUE.equals(again), ops);
    }

    /** A command that the server itself makes on behalf of the current user. */
    public static NoteCommand now(NoteOperation... ops) {
        return new NoteCommand(Ids.next(), Long.MAX_VALUE, false, List.of(ops));
    }
}
