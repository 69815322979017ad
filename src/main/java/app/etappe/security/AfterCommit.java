package app.etappe.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Publishes events once the current transaction is committed, and never if it is not. */
@Component
class AfterCommit {

    private final ApplicationEventPublisher events;

    AfterCommit(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Without a transaction the event goes out at once. */
    void publish(Object event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            events.publishEvent(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(event);
            }
        });
    }
}
