package app.etappe.bring.ui;

import app.etappe.bring.Comparison;
import app.etappe.copies.Aspect;
import app.etappe.copies.Match;
import app.etappe.copies.PartType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between base and copy, one line for each part. */
class DifferencesPanel extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    /** Who reads on reads the comparison of the map's layers, which takes it from here. */
    private static final int LONGEST = 200;

    void show(Comparison compared) {
        var different = compared.alignment().matches().stream()
                .filter(match -> !match.isPair() || !match.differences().isEmpty())
                .toList();
        var details = getContent();
        details.removeAll();
        details.setVisible(!different.isEmpty());
        details.setSummaryText(getTranslation("bring.differences", different.size()));
        var list = new UnorderedList();
        list.addClassName("etappe-copy-differences");
        different.stream().limit(LONGEST).map(match -> line(compared, match)).forEach(list::add);
        details.add(list);
        if (different.size() > LONGEST) {
            details.add(new Paragraph(getTranslation("bring.differences.more", different.size() - LONGEST)));
        }
    }

    private ListItem line(Comparison compared, Match match) {
        var base = new PartTexts(compared.seen());
        var copy = new PartTexts(compared.seenInCopy());
        var part = getTranslation("bring.part." + match.type().name().toLowerCase(Locale.ROOT));
        String words;
        if (match.copy() == null) {
            words = getTranslation("bring.difference.only-base", part, named(base, match.type(), match.base()));
        } else if (match.base() == null) {
            words = getTranslation("bring.difference.only-copy", part, named(copy, match.type(), match.copy()));
        } else {
            words = getTranslation(
                    "bring.difference", part, named(base, match.type(), match.base()), aspects(copy, match));
        }
        var line = new ListItem(words);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private String aspects(PartTexts copy, Match match) {
        return new TreeSet<>(match.differences())
                .stream()
                        .map(aspect -> aspect == Aspect.TEXT && match.copy() != null
                                ? getTranslation("bring.aspect.text", copy.text(match.type(), match.copy()))
                                : getTranslation("bring.aspect." + aspect.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    private String named(PartTexts texts, PartType type, @Nullable Integer index) {
        if (index == null || type == PartType.MAP) {
            return "";
        }
        var text = texts.text(type, index);
        var shown = text.isBlank() ? getTranslation("bring.no-text") : getTranslation("bring.quoted", text);
        return Stream.of(shown, texts.place(type, index))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
