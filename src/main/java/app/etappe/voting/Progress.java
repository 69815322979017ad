package app.etappe.voting;

import java.util.List;
import java.util.UUID;

/**
 * How far the voters of an open round are, which says nothing of what they gave.
 *
 * @param done of all who may vote now, those who have said that they are done
 * @param voters all who may vote now
 */
public record Progress(int done, int voters, List<Who> who) {

    /** @param name empty for an erased account */
    public record Who(UUID id, String name, boolean guest, boolean done) {}

    public Progress {
        who = List.copyOf(who);
    }

    static Progress of(List<Who> who) {
        return new Progress((int) who.stream().filter(Who::done).count(), who.size(), who);
    }
}
