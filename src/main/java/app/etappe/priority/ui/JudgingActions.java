package app.etappe.priority.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.painpoint.ItemJudgingService;
import app.etappe.painpoint.ItemSummary;
import app.etappe.painpoint.Judged;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges what somebody moves in the matrix, and asks before another person's judgement is replaced. */
@SpringComponent
class JudgingActions {

    private final ItemJudgingService judging;
    private final CurrentUser currentUser;

    JudgingActions(ItemJudgingService judging, CurrentUser currentUser) {
        this.judging = judging;
        this.currentUser = currentUser;
    }

    /**
     * Judges as wished, or asks.
     *
     * @param names of members by account
     * @param decided told when it has been done, refused or given up
     */
    void judge(
            ItemSummary item,
            MatrixAxes axes,
            PriorityMatrix.Wish wish,
            Map<UUID, String> names,
            SerializableRunnable decided) {
        var values = values(item, axes, wish);
        var others =
                values.keySet().stream().filter(what -> isAnothers(item, what)).toList();
        if (others.isEmpty()) {
            attempt(item, values);
            decided.run();
        } else {
            ask(item, values, others, names, decided);
        }
    }

    /** What is to be another than it is; what is only counted is judged by nobody. */
    private static Map<Judged, Integer> values(ItemSummary item, MatrixAxes axes, PriorityMatrix.Wish wish) {
        var values = new EnumMap<Judged, Integer>(Judged.class);
        switch (axes) {
            case IMPACT_EFFORT -> {
                put(values, item, Judged.IMPACT, wish.y());
                put(values, item, Judged.EFFORT, wish.x());
            }
            case SEVERITY_REACH -> put(values, item, Judged.SEVERITY, wish.y());
            case VOTES_CUSTOMERS -> {}
        }
        return values;
    }

    private static void put(Map<Judged, Integer> values, ItemSummary item, Judged what, @Nullable Integer value) {
        var present = item.judgement(what);
        if (value != null && (present == null || present.value() != value)) {
            values.put(what, value);
        }
    }

    private boolean isAnothers(ItemSummary item, Judged what) {
        var present = item.judgement(what);
        return present != null && !present.by().equals(currentUser.requireId());
    }

    private void ask(
            ItemSummary item,
            Map<Judged, Integer> values,
            List<Judged> others,
            Map<UUID, String> names,
            SerializableRunnable decided) {
        var told = others.stream().map(what -> told(item, what, names)).collect(Collectors.joining(" "));
        var wanted = values.entrySet().stream()
                .map(value -> translate("priority.axis." + value.getKey().code() + ".value", value.getValue()))
                .collect(Collectors.joining(", "));
        var dialog = new ConfirmDialog(
                translate("priority.judge.header", item.title()),
                told,
                translate("priority.judge.action", wanted),
                confirmed -> {
                    attempt(item, values);
                    decided.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(translate("priority.judge.leave"));
        dialog.addCancelListener(left -> decided.run());
        dialog.open();
    }

    private static String told(ItemSummary item, Judged what, Map<UUID, String> names) {
        var present = item.judgement(what);
        if (present == null) {
            return "";
        }
        var who = names.getOrDefault(present.by(), translate("priority.former-member"));
        return translate("priority.judge.present." + what.code(), who, present.value());
    }

    private void attempt(ItemSummary item, Map<Judged, Integer> values) {
        try {
            var impact = values.get(Judged.IMPACT);
            var effort = values.get(Judged.EFFORT);
            if (impact != null && effort != null) {
                judging.judgeBoth(item.id(), Judged.IMPACT, impact, Judged.EFFORT, effort, item.version());
            } else {
                values.forEach((what, value) -> judging.judge(item.id(), what, value, item.version()));
            }
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }
}
