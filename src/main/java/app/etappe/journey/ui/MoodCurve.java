package app.etappe.journey.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The fingerprint of a map: its first emotion curve, drawn small. */
class MoodCurve extends Svg {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 400;
    private static final int HEIGHT = 60;
    private static final int MARGIN = 6;
    private static final int HIGHEST_MOOD = 3;

    /** @param moods from −3 to 3, step by step */
    MoodCurve(List<Integer> moods) {
        addClassName("etappe-map-curve");
        setSvg(drawing(moods));
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        moods.isEmpty()
                                ? getTranslation("maps.curve.none")
                                : getTranslation("maps.curve", words(moods)));
    }

    private static String words(List<Integer> moods) {
        return moods.stream()
                .map(mood -> mood < 0 ? "\u2212" + -mood : mood.toString())
                .collect(Collectors.joining(", "));
    }

    private static String drawing(List<Integer> moods) {
        return "<svg viewBox='0 0 %d %d' preserveAspectRatio='none' aria-hidden='true'><path class='zero' d='M0 %d H%d'/>%s</svg>"
                .formatted(
                        WIDTH,
                        HEIGHT,
                        HEIGHT / 2,
                        WIDTH,
                        moods.isEmpty() ? "" : "<path class='curve' d='" + path(moods) + "'/>");
    }

    /** Level at each point, so that the curve never goes beyond the moods between which it runs. */
    private static String path(List<Integer> moods) {
        var path = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", x(moods, 0), y(moods.getFirst())));
        if (moods.size() == 1) {
            return path.append(" h0.1").toString();
        }
        for (int i = 1; i < moods.size(); i++) {
            double middle = (x(moods, i - 1) + x(moods, i)) / 2;
            path.append(String.format(
                    Locale.ROOT,
                    " C%.1f %.1f %.1f %.1f %.1f %.1f",
                    middle,
                    y(moods.get(i - 1)),
                    middle,
                    y(moods.get(i)),
                    x(moods, i),
                    y(moods.get(i))));
        }
        return path.toString();
    }

    private static double x(List<Integer> moods, int index) {
        double gap = moods.size() > 1 ? (WIDTH - 2.0 * MARGIN) / (moods.size() - 1) : 0;
        return moods.size() > 1 ? MARGIN + index * gap : WIDTH / 2.0;
    }

    private static double y(int mood) {
        return HEIGHT / 2.0 - mood * (HEIGHT / 2.0 - MARGIN) / HIGHEST_MOOD;
    }
}
