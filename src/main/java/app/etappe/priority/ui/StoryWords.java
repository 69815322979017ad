package app.etappe.priority.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.painpoint.Judged;
import app.etappe.priority.Story;
import app.etappe.priority.StoryEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to an item, in its reader's words. */
final class StoryWords {

    private static final String NONE = "0";
    private static final String ONE = "1";

    private StoryWords() {}

    /** What happened, without when and by whom. */
    static String what(StoryEvent event) {
        var values = event.values();
        return switch (event.kind()) {
            case MADE -> translate("priority.story.made");
            case PLACED ->
                translate("priority.story.placed" + (values.getLast().equals(ONE) ? ".one" : ""), values.toArray());
            case MERGED -> translate("priority.story.merged", values.toArray());
            case JUDGED -> judged(values);
            case EVIDENCE -> evidence(values);
            case VOTED -> translate("priority.story.voted" + (values.size() > 4 ? ".as" : ""), values.toArray());
            case DECIDED -> translate("item.status." + values.getFirst());
            case REVIEWED ->
                translate("priority.story.reviewed", values.getFirst(), translate("item.status." + values.get(1)));
        };
    }

    /** Why, in the words of whoever did it; empty where nobody said. */
    static String why(StoryEvent event) {
        return switch (event.kind()) {
            case DECIDED, REVIEWED -> event.values().getLast();
            case MADE, PLACED, MERGED, JUDGED, EVIDENCE, VOTED -> "";
        };
    }

    private static String judged(List<String> values) {
        var what = values.getFirst();
        return what.equals(Judged.FURTHER.code())
                ? translate("priority.story.judged.further", values.getLast())
                : translate("priority.story.judged." + what, values.getLast());
    }

    private static String evidence(List<String> values) {
        boolean first = values.get(0).equals(values.get(4));
        var told = Stream.of(
                        counted("priority.story.customers" + (first ? ".first" : ""), values.get(0)),
                        counted("priority.story.contradicting", values.get(1)),
                        counted("priority.story.anonymous", values.get(2)),
                        counted("priority.story.anonymous-against", values.get(3)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return values.get(0).equals(NONE) || first ? told : translate("priority.story.in-all", told, values.get(4));
    }

    private static String counted(String key, String count) {
        return count.equals(NONE) ? "" : translate(key + (count.equals(ONE) ? ".one" : ""), count);
    }

    /** What customers say since it was solved. */
    static String solved(Story.Solved solved) {
        int again = solved.since().coverage().customers();
        int asked = solved.since().asked();
        if (asked == 0) {
            return translate("priority.story.solved.nobody");
        }
        return again == 0
                ? translate("priority.story.solved.none", asked)
                : translate("priority.story.solved.again", again, asked);
    }
}
