package app.etappe.exchange;

import app.etappe.journey.MapService;
import app.etappe.workspace.ExampleWorkspaceEntered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lays the example maps into the example workspace: two real journeys, one of them with variants, imported like anybody's file. */
@Component
class ExampleMaps {

    /** @param loop whether the journey closes to its start, for which a file has no column */
    private record Example(String file, String title, Locale language, boolean loop) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example("autokauf-und-danach.csv", "Autokauf und danach", Locale.GERMAN, true),
            new Example("rail-journey.csv", "Travelling by train", Locale.ENGLISH, false));

    private final MapService maps;
    private final VariantImport variants;
    private final ExampleSegments segments;

    ExampleMaps(MapService maps, VariantImport variants, ExampleSegments segments) {
        this.maps = maps;
        this.variants = variants;
        this.segments = segments;
    }

    @EventListener
    @Order(ExampleWorkspaceEntered.MAPS)
    void on(ExampleWorkspaceEntered entered) {
        if (entered.created()) {
            segments.lay(entered.workspaceId());
            EXAMPLES.forEach(example -> lay(example, entered.workspaceId()));
        }
    }

    private void lay(Example example, UUID workspaceId) {
        var reading = CsvMapReader.read(bytes(example.file()), null);
        var messages = new CsvMessages();
        var plan = variants.plan(workspaceId, reading.variants(), example.language(), messages);
        var content = reading.with(messages).requireContent();
        var map = maps.create(workspaceId, example.title(), example.language(), content.withLoop(example.loop()));
        variants.make(workspaceId, map, reading.variants(), plan);
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("examples/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
