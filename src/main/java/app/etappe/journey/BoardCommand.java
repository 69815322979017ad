package app.etappe.journey;

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
 * What somebody asks of a map: all of it is done, or nothing.
 *
 * @param command made by the author's page; asked again under the same id, it is not done twice
 * @param seen the revision that the author saw
 * @param again whether it was sent before, so that a set may have been overtaken
 */
public record BoardCommand(UUID command, long seen, boolean again, List<Operation> ops) {

    /** The most elements that one command may concern. */
    public static final int LARGEST = 2_000;

    /** @throws Refusal {@code limit-group} or {@code command-invalid} */
    public BoardCommand {
        if (ops.size() > LARGEST) {
            throw new Refusal("limit-group", Map.of("limit", LARGEST));
        }
        boolean history = ops.stream().anyMatch(BoardCommand::isAlone);
        if (ops.isEmpty() || (history && ops.size() > 1)) {
            throw new Refusal("command-invalid");
        }
        ops = List.copyOf(ops);
    }

    /** What is found in the log is a command of its own. */
    private static boolean isAlone(Operation op) {
        return op instanceof Operation.Undo || op instanceof Operation.Redo || op instanceof Operation.Only;
    }

    /** The elements that are there already and that the operations name. */
    Set<UUID> elements() {
        return ops.stream().flatMap(Operation::elements).collect(Collectors.toSet());
    }

    /** A command as a page sends it, where anything may be missing. @throws Refusal {@code command-invalid} */
    @JsonCreator
    static BoardCommand sent(
            @Nullable UUID command, @Nullable Long seen, @Nullable Boolean again, @Nullable List<Operation> ops) {
        if (command == null || seen == null || ops == null || ops.contains(null)) {
            throw new Refusal("command-invalid");
        }
        return new BoardCommand(command, seen, Boolean.TRUE.equals(again), ops);
    }

    /** A command that the server itself makes on behalf of the current user. */
    public static BoardCommand now(Operation... ops) {
        return new BoardCommand(Ids.next(), Long.MAX_VALUE, false, List.of(ops));
    }
}
