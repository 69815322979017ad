package app.etappe.exchange;

import app.etappe.base.upload.TextEncoding;
import app.etappe.journey.MapContent;
import app.etappe.table.Delimiter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would make of a file, before anything is written.
 *
 * @param encoding recognised, or chosen
 * @param stages how many there would be; 0 if there are errors
 * @param variants what the file calls them
 * @param sample some of its words, those with letters that a wrong encoding would spoil first
 * @param messages errors first; at most 100 of each grade
 */
public record ImportPreview(
        TextEncoding encoding,
        Delimiter delimiter,
        int stages,
        int steps,
        int lanes,
        int cards,
        List<String> variants,
        List<String> sample,
        List<CsvMessage> messages) {

    private static final int SAMPLE = 4;
    private static final int SAMPLE_LENGTH = 120;

    static ImportPreview of(CsvReading reading) {
        var content = reading.content();
        return new ImportPreview(
                reading.encoding(),
                reading.delimiter(),
                content == null ? 0 : content.stages().size(),
                content == null
                        ? 0
                        : content.stages().stream()
                                .mapToInt(stage -> stage.steps().size())
                                .sum(),
                content == null ? 0 : content.lanes().size(),
                content == null ? 0 : content.cards().size(),
                reading.variants().stream()
                        .map(variant -> variant.name().written())
                        .toList(),
                sample(content),
                reading.messages());
    }

    /** Whether the file can be imported. */
    public boolean isClean() {
        return errors().isEmpty();
    }

    /** What keeps the file out. */
    public List<CsvMessage> errors() {
        return messages.stream().filter(CsvMessage::isError).toList();
    }

    /** What should be known before it is imported. */
    public List<CsvMessage> warnings() {
        return messages.stream().filter(message -> !message.isError()).toList();
    }

    /** Whether there are more errors than anybody reads. */
    public boolean hasMoreErrors() {
        return errors().size() == CsvMessages.MOST;
    }

    private static List<String> sample(@Nullable MapContent content) {
        if (content == null) {
            return List.of();
        }
        var words = Stream.of(
                        content.stages().stream().map(MapContent.Stage::title),
                        content.lanes().stream().map(MapContent.Lane::name),
                        content.cards().stream().map(MapContent.Card::text))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return Stream.concat(words.stream().filter(ImportPreview::showsItsEncoding), words.stream())
                .distinct()
                .limit(SAMPLE)
                .map(text -> text.length() > SAMPLE_LENGTH ? text.substring(0, SAMPLE_LENGTH) + "…" : text)
                .toList();
    }

    private static boolean showsItsEncoding(String text) {
        return text.chars().anyMatch(unit -> unit > 126);
    }
}
