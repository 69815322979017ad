package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How severe an item is, what it would change and cost: judged by whoever edits maps or decides, kept with who judged. Refuses
 * with {@code not-found}, {@code not-allowed} and {@code workspace-archived}.
 */
@Service
public class ItemJudgingService {

    private final ItemAccess access;
    private final CurrentUser currentUser;
    private final ItemNews news;
    private final Clock clock;

    ItemJudgingService(ItemAccess access, CurrentUser currentUser, ItemNews news, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Judges one thing of an item. What somebody else judged to be the same stays theirs.
     *
     * @param value within the range of what is judged; null: it is not judged any more
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code judgement-out-of-range} (least, most), {@code changed-meanwhile}
     */
    @Transactional
    public void judge(UUID itemId, Judged what, @Nullable Integer value, long seen) {
        var item = access.lockToEdit(itemId);
        item.requireSeen(seen);
        var before = ItemState.of(item);
        item.judgements().judge(what, value, currentUser.requireId(), clock.instant());
        news.changed(item, before);
    }

    /**
     * Judges an item by two things at once, as by the place of a bubble in the matrix.
     *
     * @throws Refusal as {@link #judge}
     */
    @Transactional
    public void judgeBoth(
            UUID itemId, Judged one, @Nullable Integer oneValue, Judged two, @Nullable Integer twoValue, long seen) {
        var item = access.lockToEdit(itemId);
        item.requireSeen(seen);
        var before = ItemState.of(item);
        item.judgements().judge(one, oneValue, currentUser.requireId(), clock.instant());
        item.judgements().judge(two, twoValue, currentUser.requireId(), clock.instant());
        news.changed(item, before);
    }

    /**
     * Judges an item by the workspace's own criterion and says why.
     *
     * @throws Refusal as {@link #judge}, or what is wrong with the text
     */
    @Transactional
    public void judgeFurther(UUID itemId, @Nullable Integer value, String why, long seen) {
        var item = access.lockToEdit(itemId);
        item.requireSeen(seen);
        var before = ItemState.of(item);
        item.judgements().judge(Judged.FURTHER, value, currentUser.requireId(), clock.instant());
        item.judgements().justify(why);
        news.changed(item, before);
    }
}
