package app.etappe.priority.ui;

import app.etappe.base.TextBundle;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.RankShift;
import app.etappe.priority.Weights;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is said of ranks and of what they come from, in a reader's words; for pages and, where there is none at hand, for files. */
public final class RankWords {

    private static final double WHOLE = 100;

    private final Locale reader;
    private final ResourceBundle texts;

    public RankWords(Locale reader) {
        this.reader = reader;
        texts = TextBundle.in(reader);
    }

    /** Why a rank is another than before, as “▲ 2: three customers since 4 November”; empty for null. */
    public String shift(@Nullable RankShift shift) {
        if (shift == null) {
            return "";
        }
        var direction = shift.by() > 0 ? "priority.shift.up" : "priority.shift.down";
        int amount = Math.abs(shift.amount());
        var change = shift.amount() < 0 ? ".fewer" : amount > 0 ? ".more" : "";
        var reason = "priority.shift." + shift.reason().code() + change + (amount == 1 ? ".one" : "");
        return say(direction, Math.abs(shift.by()), say(reason, amount, day(shift.since())));
    }

    /** What share each criterion has, in whole per cent, since only the proportion matters. */
    public String weights(Weights weights) {
        var parts = new StringJoiner(", ");
        add(parts, weights.votes(), weights, say("priority.weight.votes"));
        add(parts, weights.customers(), weights, say("priority.weight.customers"));
        add(parts, weights.severity(), weights, say("priority.weight.severity"));
        add(parts, weights.further(), weights, weights.furtherName());
        return parts.toString();
    }

    private void add(StringJoiner parts, int weight, Weights weights, String name) {
        long share = Math.round(WHOLE * weight / weights.sum());
        if (share > 0) {
            parts.add(say("priority.weight", share, name));
        }
    }

    /** Votes of the last round that held it, or that no round has. */
    public String votes(@Nullable Integer votes) {
        return votes == null ? say("priority.not-asked") : number(votes);
    }

    /** Of how many that were asked so many support it. */
    public String customers(int customers, int asked) {
        return asked == 0 ? say("priority.customers.nobody-asked") : say("priority.customers", customers, asked);
    }

    /** How many contradict, or are not known; empty for none. @param key with a form of its own for one */
    public String counted(String key, int count) {
        return count == 0 ? "" : say(count == 1 ? key + ".one" : key, count);
    }

    /** The severity in words; null: not judged. */
    public String severity(@Nullable Integer severity) {
        return severity == null ? say("priority.not-judged") : say("priority.severity.of", severity);
    }

    public String status(ItemStatus status) {
        return say("item.status." + status.code());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(reader).format(number);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader)
                .format(day);
    }

    /** The text of a key. */
    public String say(String key, Object... values) {
        var pattern = texts.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, reader).format(values);
    }
}
