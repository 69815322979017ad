package app.etappe.exchange;

import app.etappe.base.TextBundle;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.LayerDifference;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reader's words in a file of differences. */
final class DifferenceWords {

    private static final String CHANNEL = "channel:";

    private final ResourceBundle texts;

    DifferenceWords(Locale locale) {
        this.texts = TextBundle.in(locale);
    }

    /** The head of a column. */
    String column(String name) {
        return texts.getString("exchange.differences." + name);
    }

    /** What a layer is called; the base if there is no such variant. */
    String layer(List<LayerDetails> layers, @Nullable UUID id) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .map(LayerDetails::name)
                .orElseGet(() -> texts.getString("board.layer.base"));
    }

    String kind(LayerDifference.Kind kind, String first, String second) {
        return switch (kind) {
            case DIFFERENT -> texts.getString("board.compare.kind.different");
            case MOVED -> texts.getString("board.compare.kind.moved");
            case BASE_CHANGED -> texts.getString("board.compare.kind.base-changed");
            case ONLY_FIRST -> filled("exchange.differences.only", first);
            case ONLY_SECOND -> filled("exchange.differences.only", second);
            case HIDDEN_IN_FIRST -> filled("board.compare.kind.hidden", first);
            case HIDDEN_IN_SECOND -> filled("board.compare.kind.hidden", second);
        };
    }

    String property(String logged) {
        return logged.startsWith(CHANNEL)
                ? filled("board.property.channel", logged.substring(CHANNEL.length()))
                : texts.getString("board.property." + logged);
    }

    /** A value as the reader writes it; figures stay as they are. */
    String value(String property, @Nullable String logged) {
        boolean either = property.startsWith(CHANNEL) || property.equals("loop");
        if (either) {
            return texts.getString(logged == null ? "board.value.no" : "board.value.yes");
        }
        return switch (property) {
            case "colour" -> texts.getString("board.colour." + (logged == null ? "none" : logged));
            case "span" -> logged == null ? "1" : logged;
            default -> logged == null ? "" : logged;
        };
    }

    private String filled(String key, String value) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(new Object[] {value});
    }
}
