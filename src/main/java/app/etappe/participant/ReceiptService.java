package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receipts of those who were erased, and the texts of others with their words. Refuses with {@code not-found} for
 * strangers and {@code not-allowed} for members who do no research.
 */
@Service
public class ReceiptService {

    /** The most receipts on one page. */
    public static final int PAGE_SIZE = 50;

    private final ParticipantAccess access;
    private final Receipts receipts;
    private final ObjectProvider<PastedTexts> modules;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReceiptService(
            ParticipantAccess access,
            Receipts receipts,
            ObjectProvider<PastedTexts> modules,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.receipts = receipts;
        this.modules = modules;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of receipts, the latest first. @param page counted from 0 */
    @Transactional(readOnly = true)
    public List<ErasureReceipt> list(UUID workspaceId, int page) {
        access.requireLook(workspaceId);
        var found = receipts.in(workspaceId, PageRequest.of(page, PAGE_SIZE));
        var wanted = new HashSet<UUID>();
        found.forEach(receipt -> wanted.addAll(receipt.openTexts()));
        Map<UUID, PastedText> texts = wanted.isEmpty()
                ? Map.of()
                : modules.orderedStream()
                        .flatMap(module -> module.find(wanted).stream())
                        .collect(Collectors.toMap(PastedText::id, Function.identity(), (one, same) -> one));
        return found.stream()
                .map(receipt -> receipt.details(receipt.openTexts().stream()
                        .filter(texts::containsKey)
                        .map(texts::get)
                        .toList()))
                .toList();
    }

    /**
     * Puts the marker of what was withdrawn in the place of a text with words of somebody who was erased.
     *
     * @throws Refusal {@code text-gone}, {@code decided-already}
     */
    @Transactional
    public void clear(UUID receiptId, UUID textId) {
        decide(receiptId, textId, TextDecision.CLEARED);
        modules.orderedStream().forEach(module -> module.clear(textId));
    }

    /**
     * Keeps such a text, by the current user's name.
     *
     * @throws Refusal {@code text-gone}, {@code decided-already}
     */
    @Transactional
    public void keep(UUID receiptId, UUID textId) {
        decide(receiptId, textId, TextDecision.KEPT);
    }

    private void decide(UUID receiptId, UUID textId, TextDecision decision) {
        access.lockToTidy(receipts.workspaceOf(receiptId).orElseThrow(Refusal::notFound));
        var receipt = receipts.findById(receiptId).orElseThrow(Refusal::notFound);
        var me = currentUser.requireId();
        receipt.decide(textId, decision, me, clock.instant());
        var action = decision == TextDecision.KEPT ? "withdrawn-text-kept" : "withdrawn-text-cleared";
        events.publishEvent(new AuditEvent(clock.instant(), me, action, textId));
    }
}
