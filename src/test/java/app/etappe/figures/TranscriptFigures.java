package app.etappe.figures;

import static app.etappe.testing.Acting.as;

import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.TranscriptDraft;
import app.etappe.interview.TranscriptService;
import app.etappe.testing.People;
import app.etappe.testing.Preparation;
import app.etappe.testing.ServerDatabase;
import app.etappe.testing.TestDatabase;
import app.etappe.transcript.SpeakerMapping;
import app.etappe.workspace.WorkspaceService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * How long the import of a WebVTT of three hours takes, on MariaDB: read, joined, and written into an interview. Needs no
 * packaged jar: {@code ./mvnw test-compile exec:exec@transcript-figures}. Property: {@code figures.rounds}.
 */
public final class TranscriptFigures {

    private static final int ROUNDS = Integer.getInteger("figures.rounds", 5);
    private static final int WARM_UPS = 2;
    private static final int HOURS = 3;
    /** As programs cut what is said: a line of a screen. */
    private static final int MILLIS_OF_CUE = 4_000;

    private TranscriptFigures() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Program.run(TranscriptFigures::measure);
    }

    private static void measure() throws Exception {
        Preparation.of(ServerDatabase.mariaDb(), application -> {
            print(application);
            return true;
        });
    }

    private static void print(ApplicationContext application) {
        var ann = application.getBean(People.class).signedIn("Ann").account();
        var workspace =
                as(ann, () -> application.getBean(WorkspaceService.class).create("Figures", "UTC"));
        application
                .getBean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(ann)
                .update();
        var file = file();
        var read = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        int lines = 0;
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            var interview =
                    as(ann, () -> application.getBean(InterviewService.class).add(workspace, draft()));
            var transcripts = application.getBean(TranscriptService.class);
            long start = System.nanoTime();
            var transcript = as(ann, () -> transcripts.read(interview, file, "talk.vtt", null))
                    .joined();
            long middle = System.nanoTime();
            var speakers = SpeakerMapping.guess(transcript, new LinkedHashMap<UUID, String>());
            as(ann, () -> transcripts.takeOver(interview, new TranscriptDraft(transcript, speakers), written -> {}));
            lines = transcript.lines().size();
            if (i >= WARM_UPS) {
                read.add((middle - start) / 1e6);
                all.add((System.nanoTime() - start) / 1e6);
            }
        }
        System.out.println("| WebVTT | cues | lines | read ms | read and written ms |");
        System.out.println("|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d hours, %d KB | %d | %d | %.0f | %.0f |%n",
                HOURS,
                file.length / 1024,
                cues(),
                lines,
                median(read),
                median(all));
    }

    private static double median(List<Double> values) {
        return Medians.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static InterviewDraft draft() {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 11, 12),
                60 * HOURS,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static int cues() {
        return HOURS * 3_600_000 / MILLIS_OF_CUE;
    }

    /** One asks, the other answers with three cues; without a pause. */
    private static byte[] file() {
        var file = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < cues(); i++) {
            long start = (long) i * MILLIS_OF_CUE;
            file.append('\n').append(time(start)).append(" --> ").append(time(start + MILLIS_OF_CUE));
            file.append(
                    i % 4 == 0 ? "\n<v Jana Brandt>And what did you do then, " : "\n<v Aylin Yılmaz>So I went on, ");
            file.append("with two children and a pram, to platform ").append(i).append(i % 4 == 0 ? "?\n" : ".\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1_000 % 60,
                millis % 1_000);
    }
}
