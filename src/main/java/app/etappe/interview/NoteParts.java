package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes two lines out of one, and one out of two; tags, links and masks go along with their words. */
@Component
class NoteParts {

    private final InterviewLog log;

    NoteParts(InterviewLog log) {
        this.log = log;
    }

    /** @throws Refusal {@code overtaken} where somebody else has changed the text since it was seen, {@code part-range} */
    void split(NoteEdit edit, NoteOperation.Split split, long seen) {
        var note = edit.find(split.note());
        log.changedByOther(edit.interviewId(), note.id(), NoteProperty.TEXT.code(), seen, edit.authorId())
                .ifPresent(by -> {
                    throw NoteSetting.overtaken(note, NoteProperty.TEXT, by);
                });
        var text = note.text();
        if (split.at() <= 0 || split.at() >= text.length() || Character.isLowSurrogate(text.charAt(split.at()))) {
            throw new Refusal("part-range");
        }
        var second = edit.add(split.into(), note.id());
        edit.change(second, NoteProperty.KIND, note.kind().name());
        edit.change(second, NoteProperty.SPEAKER, note.speaker());
        edit.tagIdsOf(note).forEach(tag -> edit.tag(second, tag));
        part(edit, note, second, split.at());
    }

    private static void part(NoteEdit edit, Note note, Note second, int at) {
        var text = note.text();
        int end = endWithoutSpace(text, at);
        int start = startWithoutSpace(text, at);
        edit.writeAlone(second, text.substring(start));
        edit.mask(second, note.masks().within(start, text.length()));
        for (var link : edit.linksOf(note)) {
            var behind = link.part().within(start, text.length());
            if (!behind.isEmpty()) {
                edit.link(new EvidenceLink(Ids.next(), second, link.target(), behind));
            }
            cutOrDrop(edit, link, end);
        }
        edit.mask(note, note.masks().within(0, end));
        edit.writeAlone(note, text.substring(0, end));
    }

    private static void cutOrDrop(NoteEdit edit, EvidenceLink link, int end) {
        if (link.part().isEmpty()) {
            return;
        }
        var ahead = link.part().within(0, end);
        if (ahead.isEmpty()) {
            edit.unlink(link);
        } else {
            edit.cut(link, ahead);
        }
    }

    private static int endWithoutSpace(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int startWithoutSpace(String text, int at) {
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** @throws Refusal {@code two-speakers}, {@code text-too-long}, {@code limit-links}, {@code limit-tags} */
    void merge(NoteEdit edit, NoteOperation.Merge merge) {
        var gone = edit.find(merge.note());
        var into = edit.find(merge.into());
        edit.change(into, NoteProperty.SPEAKER, ofBoth(into.speaker(), gone.speaker()));
        var joint = into.text().isEmpty() || gone.text().isEmpty() ? "" : " ";
        int shift = into.text().length() + joint.length();
        var text = Texts.stored(into.text() + joint + gone.text(), Texts.CARD);
        var masks = into.masks().and(gone.masks().shifted(shift));
        var whole = new Spans(List.of(new Spans.Span(0, gone.text().length())));
        for (var link : edit.linksOf(gone)) {
            var part = link.part().isEmpty() ? whole : link.part();
            edit.link(new EvidenceLink(Ids.next(), into, link.target(), part.shifted(shift)));
        }
        edit.tagIdsOf(gone).forEach(tag -> edit.tag(into, tag));
        if (into.mood() == null && gone.mood() != null) {
            edit.change(into, NoteProperty.MOOD, gone.read(NoteProperty.MOOD));
        }
        edit.writeAlone(into, text);
        edit.mask(into, masks);
        edit.change(gone, NoteProperty.REMOVED, NoteProperty.YES);
        requireWithinLimits(edit, into);
    }

    /** Words of one person do not become another's, who might stay when the first one leaves. */
    private static @Nullable String ofBoth(@Nullable String into, @Nullable String gone) {
        if (into != null && gone != null && !into.equals(gone)) {
            throw new Refusal("two-speakers");
        }
        return into == null ? gone : into;
    }

    private static void requireWithinLimits(NoteEdit edit, Note note) {
        if (edit.linksOf(note).size() > EvidenceLink.MOST) {
            throw new Refusal("limit-links", Map.of("limit", EvidenceLink.MOST));
        }
        if (edit.tagsOf(note) > Tag.MOST_OF_NOTE) {
            throw new Refusal("limit-tags", Map.of("limit", Tag.MOST_OF_NOTE));
        }
    }

    /** The part of a line that somebody means; nothing for all of it. @throws Refusal {@code part-range} */
    static Spans part(Note note, @Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return Spans.NONE;
        }
        if (from == null
                || to == null
                || from < 0
                || from >= to
                || to > note.text().length()) {
            throw new Refusal("part-range");
        }
        return new Spans(List.of(new Spans.Span(from, to)));
    }
}
