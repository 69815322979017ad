package app.etappe.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a trace says of the main threads of pages: how long they were busy at once, all in milliseconds.
 *
 * @param longestTask script, layout and paint together, as the page could not answer meanwhile
 */
record MainThread(
        double longestTask, long tasksOver50, double longestScript, double longestLayout, double longestPaint) {

    private static final Set<String> TASK = Set.of("RunTask", "ThreadControllerImpl::RunTask");
    private static final Set<String> SCRIPT = Set.of(
            "FunctionCall", "EvaluateScript", "EventDispatch", "TimerFire", "FireAnimationFrame", "RunMicrotasks");
    private static final Set<String> LAYOUT = Set.of("Layout", "UpdateLayoutTree");
    private static final Set<String> PAINT = Set.of("PrePaint", "Paint", "Layerize", "Commit");
    private static final double LONG = 50;

    /** @throws IllegalStateException if the trace has no task of a page */
    static MainThread of(Path trace) throws IOException {
        var events = StreamSupport.stream(
                        JsonMapper.builder()
                                .build()
                                .readTree(Files.readAllBytes(trace))
                                .get("traceEvents")
                                .spliterator(),
                        false)
                .toList();
        var threads = mainThreads(events);
        var work = events.stream()
                .filter(event -> threads.contains(thread(event)) && event.has("dur"))
                .toList();
        if (work.stream().noneMatch(event -> TASK.contains(name(event)))) {
            throw new IllegalStateException("The trace " + trace + " has no task of a page");
        }
        return new MainThread(
                longest(work, TASK),
                work.stream()
                        .filter(event -> TASK.contains(name(event)) && milliseconds(event) > LONG)
                        .count(),
                longest(work, SCRIPT),
                longest(work, LAYOUT),
                longest(work, PAINT));
    }

    private static Set<String> mainThreads(List<JsonNode> events) {
        var threads = new HashSet<String>();
        for (var event : events) {
            if (name(event).equals("thread_name")
                    && event.path("args").path("name").asString("").equals("CrRendererMain")) {
                threads.add(thread(event));
            }
        }
        return threads;
    }

    private static String thread(JsonNode event) {
        return event.path("pid").asLong() + "/" + event.path("tid").asLong();
    }

    private static String name(JsonNode event) {
        return event.path("name").asString("");
    }

    private static double milliseconds(JsonNode event) {
        return event.get("dur").asDouble() / 1000;
    }

    private static double longest(Collection<JsonNode> events, Set<String> names) {
        return events.stream()
                .filter(event -> names.contains(name(event)))
                .mapToDouble(MainThread::milliseconds)
                .max()
                .orElse(0);
    }
}
