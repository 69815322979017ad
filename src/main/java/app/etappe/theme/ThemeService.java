package app.etappe.theme;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.interview.FoundNote;
import app.etappe.interview.NoteSearchService;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Themes: researchers gather lines of interviews under titles; whoever may read research sees them, with what they may see of
 * the lines. Refuses with {@code not-found} for strangers and where a theme is gone, {@code not-allowed} for members who do no
 * research, and, for a change, {@code workspace-archived}.
 */
@Service
public class ThemeService {

    private final ThemeAccess access;
    private final WorkspaceAccess workspaces;
    private final NoteSearchService notes;
    private final Themes themes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThemeService(
            ThemeAccess access,
            WorkspaceAccess workspaces,
            NoteSearchService notes,
            Themes themes,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.workspaces = workspaces;
        this.notes = notes;
        this.themes = themes;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All themes of a workspace in their order, with their lines. */
    @Transactional(readOnly = true)
    public List<ThemeDetails> list(UUID workspaceId) {
        var all = themes.in(workspaceId);
        var quotes = themes.quotes(all.stream().map(Theme::id).toList());
        var ids = quotes.stream()
                .map(ThemeQuote::noteId)
                .distinct()
                .limit(NoteSearchService.MOST)
                .toList();
        var found = notes.some(workspaceId, ids).stream().collect(Collectors.toMap(FoundNote::id, note -> note));
        var byTheme = quotes.stream().collect(Collectors.groupingBy(ThemeQuote::themeId));
        return all.stream()
                .map(theme -> details(theme, byTheme.getOrDefault(theme.id(), List.of()), found))
                .toList();
    }

    private static ThemeDetails details(Theme theme, List<ThemeQuote> quotes, Map<UUID, FoundNote> found) {
        var shown = quotes.stream()
                .map(quote -> found.get(quote.noteId()))
                .filter(note -> note != null)
                .toList();
        return new ThemeDetails(
                theme.id(),
                theme.title(),
                theme.description(),
                theme.colour(),
                theme.version(),
                shown,
                ThemeReach.of(shown),
                quotes.size() - shown.size());
    }

    /**
     * A new theme behind the others.
     *
     * @param noteIds what is gathered under it from the start
     * @return its id
     * @throws Refusal {@code limit-themes} (limit), {@code limit-theme-quotes} (limit), or what is wrong with the texts
     */
    @Transactional
    public UUID add(UUID workspaceId, ThemeDraft draft, Collection<UUID> noteIds) {
        workspaces.require(Right.RESEARCH, workspaceId);
        var present = themes.in(workspaceId);
        if (present.size() >= Theme.MOST) {
            throw new Refusal("limit-themes", Map.of("limit", Theme.MOST));
        }
        int position = present.isEmpty() ? 0 : present.getLast().position() + 1;
        var theme = new Theme(Ids.next(), workspaceId, draft, position, currentUser.requireId(), clock.instant());
        themes.persist(theme);
        put(theme, noteIds);
        tell(theme);
        return theme.id();
    }

    /**
     * Says something else of a theme.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code changed-meanwhile}, or what is wrong with the texts
     */
    @Transactional
    public void change(UUID themeId, ThemeDraft draft, long seen) {
        var theme = access.requireWrite(themeId);
        theme.change(draft, seen);
        tell(theme);
    }

    /** Puts a theme behind another; null, or one that is gone: to the front. */
    @Transactional
    public void move(UUID themeId, @Nullable UUID after) {
        var theme = access.requireWrite(themeId);
        var order = new ArrayList<>(themes.in(theme.workspaceId()));
        order.remove(theme);
        int behind = order.stream().map(Theme::id).toList().indexOf(after);
        order.add(behind + 1, theme);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i) {
                themes.place(order.get(i).id(), i);
            }
        }
        tell(theme);
    }

    /** Deletes a theme; the lines stay in their interviews, and cards that were made of it where they stand. */
    @Transactional
    public void delete(UUID themeId) {
        var theme = access.requireWrite(themeId);
        themes.delete(theme);
        tell(theme);
    }

    /**
     * Gathers lines under a theme. What is there already stays, once.
     *
     * @return how many came to it
     * @throws Refusal {@code unknown-note} where none of them can be seen, {@code limit-theme-quotes} (limit)
     */
    @Transactional
    public int gather(UUID themeId, Collection<UUID> noteIds) {
        var theme = access.requireWrite(themeId);
        int added = put(theme, noteIds);
        tell(theme);
        return added;
    }

    private int put(Theme theme, Collection<UUID> noteIds) {
        var seen = notes.some(theme.workspaceId(), Set.copyOf(noteIds)).stream()
                .map(FoundNote::id)
                .collect(Collectors.toSet());
        if (seen.isEmpty() && !noteIds.isEmpty()) {
            throw new Refusal("unknown-note");
        }
        return append(theme, noteIds.stream().filter(seen::contains).toList());
    }

    /** @return how many were not in it yet */
    private int append(Theme theme, Collection<UUID> noteIds) {
        var present = themes.quotes(List.of(theme.id())).stream()
                .map(ThemeQuote::noteId)
                .collect(Collectors.toSet());
        var added =
                noteIds.stream().distinct().filter(id -> !present.contains(id)).toList();
        if (present.size() + added.size() > ThemeQuote.MOST) {
            throw new Refusal("limit-theme-quotes", Map.of("limit", ThemeQuote.MOST));
        }
        var now = clock.instant();
        for (int i = 0; i < added.size(); i++) {
            // A microsecond apart, so that they stay in this order.
            themes.persist(new ThemeQuote(theme.id(), added.get(i), now.plusNanos(1_000L * i)));
        }
        return added.size();
    }

    /** Takes lines out of a theme; those that are not in it are passed over. */
    @Transactional
    public void drop(UUID themeId, Collection<UUID> noteIds) {
        var theme = access.requireWrite(themeId);
        themes.drop(themeId, noteIds);
        tell(theme);
    }

    /**
     * Makes two themes one: the lines of the first come behind those of the second, and the first is deleted.
     *
     * @throws Refusal {@code not-found} also for themes of two workspaces, {@code limit-theme-quotes} (limit)
     */
    @Transactional
    public void merge(UUID fromId, UUID intoId) {
        // Always in the same order, so that two who merge them both ways do not wait for each other.
        boolean ahead = fromId.compareTo(intoId) < 0;
        var first = access.requireWrite(ahead ? fromId : intoId);
        var second = access.requireWrite(ahead ? intoId : fromId);
        if (fromId.equals(intoId) || !first.workspaceId().equals(second.workspaceId())) {
            throw Refusal.notFound();
        }
        var from = ahead ? first : second;
        var into = ahead ? second : first;
        append(
                into,
                themes.quotes(List.of(from.id())).stream()
                        .map(ThemeQuote::noteId)
                        .toList());
        themes.delete(from);
        tell(into);
    }

    private void tell(Theme theme) {
        events.publishEvent(new ThemesChanged(theme.workspaceId()));
    }
}
