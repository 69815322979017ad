package app.etappe.following.ui;

import app.etappe.following.Notice;
import app.etappe.following.NoticeSubject;
import app.etappe.mail.MailWords;
import app.etappe.painpoint.ItemChangeKind;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.ui.ItemAddress;
import app.etappe.voting.ui.RoundPlaces;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words notices for their reader, on pages and in mails alike. */
final class NoticeWords {

    private final MailWords words;
    private final DateTimeFormatter days;

    NoticeWords(Locale locale) {
        words = new MailWords(locale);
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /** What it is about. */
    String title(Notice notice) {
        return Optional.ofNullable(notice.title()).orElseGet(() -> words.of(gone(notice)));
    }

    private static String gone(Notice notice) {
        if (notice.subject() == NoticeSubject.ROUND) {
            return "inbox.gone.round";
        }
        var kind = Optional.ofNullable(notice.changes().get(ItemChangeKind.DELETED))
                .map(ItemKind::valueOf)
                .orElse(ItemKind.PAIN_POINT);
        return "inbox.gone." + kind.code();
    }

    /** Who did what to it. */
    String what(Notice notice) {
        var who = Optional.ofNullable(notice.by()).orElseGet(() -> words.of("inbox.somebody"));
        if (notice.subject() == NoticeSubject.ROUND) {
            return words.of("inbox.did", who, words.of("inbox.change.revealed"));
        }
        var changes = notice.changes().entrySet().stream()
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(change -> change(change.getKey(), change.getValue()))
                .collect(Collectors.joining(" · "));
        return words.of("inbox.did", who, changes);
    }

    private String change(ItemChangeKind what, String value) {
        var key = "inbox.change." + what.code();
        return switch (what) {
            case DECIDED ->
                words.of(
                        key, words.of("item.status." + ItemStatus.valueOf(value).code()));
            case DUE -> value.isEmpty() ? words.of(key + ".none") : words.of(key, days.format(LocalDate.parse(value)));
            case SEVERITY, IMPACT, EFFORT, FURTHER, OWNER ->
                value.isEmpty() ? words.of(key + ".none") : words.of(key, value);
            case MADE, RENAMED, DESCRIBED, PLACED, TAKEN_OFF, MERGED, DELETED -> words.of(key);
        };
    }

    /** Where it leads, relative to the application; empty where there is nothing to be seen any more. */
    static Optional<String> address(Notice notice) {
        if (notice.title() == null) {
            return Optional.empty();
        }
        return Optional.of(
                notice.subject() == NoticeSubject.ITEM
                        ? ItemAddress.of(notice.workspaceId(), notice.aboutId())
                        : RoundPlaces.round(notice.workspaceId(), notice.aboutId()));
    }
}
