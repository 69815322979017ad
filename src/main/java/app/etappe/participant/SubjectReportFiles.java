package app.etappe.participant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The two files in which a report is handed over: one for programs, with everything in it, and one for people. */
@Component
public class SubjectReportFiles {

    private final JsonMapper json;

    SubjectReportFiles(JsonMapper json) {
        this.json = json;
    }

    /** All of the report, with the names of fields as they are in this program. */
    public byte[] json(SubjectReport report) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("workspace", report.workspace());
        all.put("code", report.code());
        all.put("made", report.made().toString());
        Map<String, Object> sections = new LinkedHashMap<>();
        report.sections().forEach(section -> sections.put(section.kind(), section.entries()));
        all.put("stored", sections);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    /**
     * The report to read. Letters that its typeface lacks, such as emoji, stand as question marks; the other file has them.
     *
     * @param words the reader's words for {@code report.title}, {@code kind.<kind>}
     *     and {@code field.<name>}
     */
    public byte[] pdf(SubjectReport report, UnaryOperator<String> words) {
        var lines = new ArrayList<PdfText.Line>();
        lines.add(new PdfText.Line(words.apply("report.title"), PdfText.Size.TITLE));
        lines.add(new PdfText.Line(
                report.code() + " · " + report.workspace() + " · " + report.made(), PdfText.Size.TEXT));
        report.sections().forEach(section -> add(section, words, lines));
        return PdfText.of(lines);
    }

    private static void add(ReportSection section, UnaryOperator<String> words, List<PdfText.Line> lines) {
        lines.add(new PdfText.Line(words.apply("kind." + section.kind()), PdfText.Size.HEADING));
        for (var entry : section.entries()) {
            entry.forEach((name, content) ->
                    lines.add(new PdfText.Line(words.apply("field." + name) + ": " + content, PdfText.Size.TEXT)));
            lines.add(new PdfText.Line("", PdfText.Size.TEXT));
        }
    }
}
