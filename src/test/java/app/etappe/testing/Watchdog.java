package app.etappe.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends a process when this JVM ends, even when it is killed and runs no hook: a shell that reads from a pipe which only
 * this JVM holds open.
 */
final class Watchdog {

    /** The process may still be starting when the pipe breaks, so its number is waited for. */
    private static final String WATCH = """
            trap '' INT TERM HUP
            cat >/dev/null
            pid=$1; shift
            for try in 1 2 3 4 5; do
              [ -s "$pid" ] && break
              sleep 1
            done
            [ -s "$pid" ] && kill -9 "$(cat "$pid")" 2>/dev/null
            rm -rf "$pid" "$@"
            """;

    private Watchdog() {}

    /**
     * @param pid the file in which the process writes its number
     * @param leftovers folders to remove after its end
     */
    static void guard(Path pid, Path... leftovers) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", WATCH, "watchdog", pid.toString()));
        for (var leftover : leftovers) {
            command.add(leftover.toString());
        }
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
